import { listAgreementsOfSpecialist, type Agreement } from '~/db/repositories/agreements';
import { listAgreementsElsewhere } from '~/db/repositories/hired-elsewhere';
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
    const { proposalId, profileId } = agreement;
    const needId = needOf.get(proposalId);
    return needId ? [{ needId, profileId, sinceOn: hiredOn(agreement) }] : [];
  });
}

/** A need with a colleague's person in the job, where one has the company or has taken the need. */
export interface HiredElsewhere {
  readonly needId: string;
  readonly needTitle: string;
  readonly company: string;
  readonly sinceOn: PlainDate;
}

/**
 * The open needs of the specialist's companies that somebody else's person got the job of, each
 * once, by the latest.
 */
export async function readHiredElsewhere(
  { store }: Services,
  actor: SpecialistActor,
): Promise<HiredElsewhere[]> {
  const found = (await listAgreementsElsewhere(store.read, actor.userId)).filter(isHired);
  const byNeed = new Map(
    found
      .toReversed()
      .map(({ needId, needTitle, company, ...agreement }) => [
        needId,
        { needId, needTitle: needTitle ?? '', company, sinceOn: hiredOn(agreement) },
      ]),
  );
  return [...byNeed.values()];
}

function hiredOn({
  decidedOn,
  inForceAt,
  startOn,
}: Pick<Agreement, 'decidedOn' | 'inForceAt' | 'startOn'>): PlainDate {
  return decidedOn ?? (inForceAt ? osloDateOf(new Date(inForceAt)) : startOn);
}
