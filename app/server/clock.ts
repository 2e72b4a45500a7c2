import type { Clock } from '../services';

let last = 0;

/**
 * The machine's clock: the only place that may ask what time it is. It never gives the same
 * millisecond twice, because `updatedAt` is what tells two saves apart (decision 15).
 */
export const systemClock: Clock = {
  now() {
    last = Math.max(Date.now(), last + 1);
    return new Date(last);
  },
};
