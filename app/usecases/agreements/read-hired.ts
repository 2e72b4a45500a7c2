import { listAgreementsOfSpecialist } from '~/db/repositories/agreements';
import { listProposalsOfSpecialist } from '~/db/repositories/proposals';
import type { SpecialistActor } from '../../auth/actor';
import { isHired } from '../../domain/agreements/is-hired';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import type { PlainDate } from '../../domain/calendar/plain-date';
import type { Services } from '../../services';

/** Somebody who has got the job a need was about. */
export interface Hired {
  readonly needId: string;
  readonly profileId: string;
  readonly sinceOn: PlainDate;
}

/** Who of them has got the job of one need, each once. */
export function hiredFor(hired: readonly Hired[], needId: string): string[] {
  return [...new Set(hired.flatMap((each) => (each.needId === needId ? [each.profileId] : [])))];
}

/** Which of the specialist's own people are hired, and for which need. */
export async function readHired({ store }: Services, actor: SpecialistActor): Promise<Hired[]> {
  const proposals = await listProposalsOfSpecialist(store.read, actor.userId);
  const needOf = new Map(proposals.map(({ id, needId }) => [id, needId]));
  const agreements = await listAgreementsOfSpecialist(store.read, actor.userId);
  return agreements.filter(isHired).flatMap((agreement) => {
    const { proposalId, profileId, decidedOn, inForceAt, startOn } = agreement;
    const needId = needOf.get(proposalId);
    const sinceOn = decidedOn ?? (inForceAt ? osloDateOf(new Date(inForceAt)) : startOn);
    return needId ? [{ needId, profileId, sinceOn }] : [];
  });
}
