import { listProposalsOfNeed } from '~/db/repositories/employer-proposals';
import { findNeedFor } from '~/db/repositories/specialist-needs';
import type { SpecialistActor } from '../../auth/actor';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { needOn } from '../../domain/needs/need-on';
import { isAnswerable } from '../../domain/proposals/proposal-moves';
import type { Services } from '../../services';

/** A need a specialist may move for its company, and how many proposals wait for its answer. */
export async function readMovableNeed(services: Services, actor: SpecialistActor, needId: string) {
  const { read } = services.store;
  const posted = await findNeedFor(read, actor.userId, needId);
  if (!posted) return undefined;
  const today = osloDateOf(services.clock.now());
  const { id, title, state, aboutPersonId } = needOn(posted.need, today);
  const proposals = await listProposalsOfNeed(read, needId);
  const waiting = proposals.filter((each) => isAnswerable(each.state));
  return {
    ...{ id, title: title ?? '', state, company: posted.company.name, today },
    isAboutPerson: aboutPersonId !== null,
    waiting: waiting.length,
  };
}
export type MovableNeed = NonNullable<Awaited<ReturnType<typeof readMovableNeed>>>;
