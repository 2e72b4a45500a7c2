import { listProposalsOfNeed } from '~/db/repositories/employer-proposals';
import { findNeedFor } from '~/db/repositories/specialist-needs';
import type { SpecialistActor } from '../../auth/actor';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { needOn } from '../../domain/needs/need-on';
import { isAnswerable } from '../../domain/proposals/proposal-moves';
import { restsInAPause } from '../../domain/proposals/waits-for';
import type { Services } from '../../services';

/** A need a specialist may move for its company, and its proposals that move with it. */
export async function readMovableNeed(services: Services, actor: SpecialistActor, needId: string) {
  const { read } = services.store;
  const posted = await findNeedFor(read, actor.userId, needId);
  if (!posted) return undefined;
  const today = osloDateOf(services.clock.now());
  const { id, title, state, aboutPersonId } = needOn(posted.need, today);
  const proposals = await listProposalsOfNeed(read, needId);
  return {
    ...{ id, title: title ?? '', state, company: posted.company.name, today },
    isAboutPerson: aboutPersonId !== null,
    undecided: proposals.filter((each) => isAnswerable(each.state)).length,
    resting: proposals.filter((each) => restsInAPause(each.state)).length,
  };
}
export type MovableNeed = NonNullable<Awaited<ReturnType<typeof readMovableNeed>>>;
