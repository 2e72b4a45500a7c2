import type { SpecialistActor } from '~/app/auth/actor';
import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import { workedOnStates } from '~/app/domain/needs/need-state';
import { weekOfNeeds } from '~/app/domain/needs/week-of-needs';
import type { Services } from '~/app/services';
import { needsWithAgreement } from '~/db/repositories/employer-proposals';
import { readPostedNeeds } from './read-posted-need';

/**
 * This week's needs and those nobody has completed yet, taken and untaken; what has an agreement is
 * nobody's to take.
 */
export async function readWeekOfNeeds(services: Services, actor: SpecialistActor) {
  const needs = await readPostedNeeds(services, actor, workedOnStates);
  const agreed = await needsWithAgreement(services.store.read);
  const left = needs.filter(({ id }) => !agreed.has(id));
  return weekOfNeeds(left, osloDateOf(services.clock.now()));
}
export type WeekOfNeeds = Awaited<ReturnType<typeof readWeekOfNeeds>>;
