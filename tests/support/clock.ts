import type { Clock } from '~/app/services';

/** A clock that stands still until it is moved. */
export interface TestClock extends Clock {
  set(instant: string): void;
  advance(step: { minutes?: number; days?: number }): void;
}

/** A clock at an instant, ISO 8601 UTC. */
export function clockAt(instant: string): TestClock {
  let now = new Date(instant);
  return {
    now: () => now,
    set: (next) => void (now = new Date(next)),
    advance: ({ minutes = 0, days = 0 }) =>
      void (now = new Date(now.getTime() + minutes * 60_000 + days * 86_400_000)),
  };
}
