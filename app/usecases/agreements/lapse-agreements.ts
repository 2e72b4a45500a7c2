import { listAgreementsToLapse, markAgreementLapsed } from '~/db/repositories/agreement-drafts';
import { endPreview } from '~/db/repositories/agreement-previews';
import { replaceVersions } from '~/db/repositories/agreement-versions';
import type { Agreement } from '~/db/repositories/agreements';
import { isLapsed } from '../../domain/agreements/lapse';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { nowOf, type Services } from '../../services';
import { record } from '../record';

/**
 * Closes the agreements nobody has changed, sent or brought into force for twelve weeks. Run by two
 * processes at once, each is closed once. @returns how many.
 */
export async function lapseAgreements(services: Services): Promise<number> {
  let lapsed = 0;
  for (const agreement of await listAgreementsToLapse(services.store.read, nowOf(services))) {
    if (await lapseAgreement(services, agreement)) lapsed += 1;
  }
  return lapsed;
}

/**
 * Closes one that is due, in one transaction: what is with its parties leaves them with its links
 * and answers, and the proposal is free for another. Nobody is written to: a text never sent is
 * nothing to them, and the links of one that was have run out long before. @returns false when it
 * is not due, or no longer so.
 */
export async function lapseAgreement(services: Services, agreement: Agreement): Promise<boolean> {
  if (!isLapsed(agreement, osloDateOf(services.clock.now()))) return false;
  const at = nowOf(services);
  return services.store.transaction(async (tx) => {
    if (!(await markAgreementLapsed(tx, agreement, at))) return false;
    const wasWithParties = await replaceVersions(tx, agreement.id, at);
    await endPreview(tx, agreement.id, at);
    await record(tx, services, {
      action: 'agreement.lapsed',
      actor: 'worker',
      subject: `agreement:${agreement.id}`,
      facts: { version: agreement.version, wasWithParties },
    });
    return true;
  });
}
