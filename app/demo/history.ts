import type { Result } from '../domain/result';
import type { Services } from '../services';

/** The services as they were some days ago: the same in all but time. */
export type Then = (daysAgo: number) => Services;

/** The way back in time from the present. */
export function historyOf(services: Services): Then {
  return (daysAgo) => {
    const then = new Date(services.clock.now().getTime() - daysAgo * 86_400_000);
    return { ...services, clock: { now: () => then } };
  };
}

/** The demo's steps are known to succeed: a refusal is a bug in the demo. */
export async function done<T>(step: Promise<Result<T>>): Promise<T> {
  const result = await step;
  if (!result.ok) throw new Error(`the demo's history stops: ${result.code}`);
  return result.value;
}
