import type { Result } from '../domain/result';
import type { Services } from '../services';
import { pastMoments } from './past-moments';

/**
 * The services as they were at a step of the past, so many days ago: the same in all but time,
 * which is the step's own from its first look at the clock. Below zero lies ahead.
 */
export type Then = (daysAgo: number) => Services;

/** The way back in time from the present, step by step. */
export function historyOf(services: Services): Then {
  const momentOf = pastMoments(services.clock.now());
  return (daysAgo) => {
    let moment: Date | undefined;
    return { ...services, clock: { now: () => (moment ??= momentOf(daysAgo)) } };
  };
}

/** The demo's steps are known to succeed: a refusal is a bug in the demo. */
export async function done<T>(step: Promise<Result<T>>): Promise<T> {
  const result = await step;
  if (!result.ok) throw new Error(`the demo's history stops: ${result.code}`);
  return result.value;
}
