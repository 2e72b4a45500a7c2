import type { Clock } from '../services';

/** The machine's clock: the only place that may ask what time it is. */
export const systemClock: Clock = { now: () => new Date() };
