import { osloDateOf } from '../domain/calendar/oslo-date';
import { isWorkday } from '../domain/calendar/workdays';
import type { Result } from '../domain/result';
import type { Services } from '../services';

/** The services as they were some days ago: the same in all but time. Below zero lies ahead. */
export type Then = (daysAgo: number) => Services;

const day = 86_400_000;

/** The way back in time from the present. What was done, was done on a workday, that day or before. */
export function historyOf(services: Services): Then {
  return (daysAgo) => {
    const at = new Date(services.clock.now().getTime() - daysAgo * day);
    const then = daysAgo > 0 ? onWorkday(at) : at;
    return { ...services, clock: { now: () => then } };
  };
}

function onWorkday(at: Date): Date {
  return isWorkday(osloDateOf(at)) ? at : onWorkday(new Date(at.getTime() - day));
}

/** The demo's steps are known to succeed: a refusal is a bug in the demo. */
export async function done<T>(step: Promise<Result<T>>): Promise<T> {
  const result = await step;
  if (!result.ok) throw new Error(`the demo's history stops: ${result.code}`);
  return result.value;
}
