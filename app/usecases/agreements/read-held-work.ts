import { listAgreementsOfPerson, openTerms } from '~/db/repositories/agreements';
import { listProposalsOfPerson } from '~/db/repositories/proposals';
import type { Database } from '~/db/store';
import type { PersonKey } from '../../crypto/key-ring';
import type { HeldWork } from '../../domain/agreements/held-work';
import { holdsOn } from '../../domain/agreements/holds-on';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import type { Services } from '../../services';

/** What her agreements in force take of her week, but for those about one need. */
export async function readHeldWork(
  db: Database,
  { clock }: Pick<Services, 'clock'>,
  key: PersonKey,
  { exceptNeed }: { readonly exceptNeed: string | null },
): Promise<HeldWork[]> {
  const today = osloDateOf(clock.now());
  const agreements = await listAgreementsOfPerson(db, key.profileId);
  const inForce = agreements.filter((agreement) => holdsOn(agreement, today));
  if (inForce.length === 0) return [];
  const proposals = await listProposalsOfPerson(db, key.profileId);
  const needOf = new Map(proposals.map(({ id, needId }) => [id, needId]));
  return inForce
    .filter(({ proposalId }) => needOf.get(proposalId) !== exceptNeed)
    .map((agreement) => {
      const { times, hoursPerWeek: hours } = openTerms(key, agreement);
      return { times, hours, startOn: agreement.startOn, endOn: agreement.endOn };
    });
}
