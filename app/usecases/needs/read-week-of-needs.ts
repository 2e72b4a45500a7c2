import type { SpecialistActor } from '~/app/auth/actor';
import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import { workedOnStates } from '~/app/domain/needs/need-state';
import { weekOfNeeds } from '~/app/domain/needs/week-of-needs';
import type { Services } from '~/app/services';
import { readPostedNeeds } from './read-posted-need';

/** This week's needs and those nobody has completed yet, taken and untaken. */
export async function readWeekOfNeeds(services: Services, actor: SpecialistActor) {
  const needs = await readPostedNeeds(services, actor, workedOnStates);
  return weekOfNeeds(needs, osloDateOf(services.clock.now()));
}
export type WeekOfNeeds = Awaited<ReturnType<typeof readWeekOfNeeds>>;
