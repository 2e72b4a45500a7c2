import { openPersonKey } from '~/db/repositories/person-keys';
import { insertPersonLink } from '~/db/repositories/person-links';
import { enqueueMail } from '~/db/repositories/outbox';
import {
  findAgreementForSpecialist,
  listAgreementsOut,
  type Agreement,
} from '~/db/repositories/agreements';
import { findProposalOfSpecialist } from '~/db/repositories/proposals';
import { countReminders, findReminder, settleReminder } from '~/db/repositories/reminders';
import { findUser } from '~/db/repositories/users';
import type { Database } from '~/db/store';
import {
  agreementUnanswered,
  remindEmployerOfAgreement,
  remindJobseekerOfAgreement,
} from '~/emails/remind-agreement';
import type { PersonKey } from '../../crypto/key-ring';
import {
  agreementAlarm,
  agreementReminderOn,
  remindedParties,
  type RemindedParty,
} from '../../domain/agreements/unanswered';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { isWorkday } from '../../domain/calendar/workdays';
import { mostReminders, type ReminderAbout } from '../../domain/proposals/silence';
import { nowOf, type Services } from '../../services';
import { letterToJobseeker, type LetterWithLink } from '../mail/letter-to-jobseeker';
import { letterToSpecialist } from '../mail/letter-to-specialist';
import { lettersToEmployer } from '../mail/letters-to-employer';
import { signerToCompany } from '../mail/signer-to-company';
import { record } from '../record';
import { mayLeadToAgreement } from './may-lead-to-agreement';
import { unansweredText, type UnansweredText } from './unanswered-text';

/** What one reminder sends: letters, and with hers the link they lead by. */
type Letters = Pick<LetterWithLink, 'mail'> & Partial<Pick<LetterWithLink, 'link'>>;

/**
 * Reminds each party who has not answered an agreement, once for each text, and its specialist when
 * the start or the end of the links is near. On working days only. Run by two processes at once,
 * one of them sends. @returns how many letters.
 */
export async function remindOfAgreements(services: Services): Promise<number> {
  const { read } = services.store;
  if (!isWorkday(osloDateOf(services.clock.now()))) return 0;
  let sent = 0;
  for (const agreement of await listAgreementsOut(read)) {
    try {
      const text = await unansweredText(read, agreement);
      const key = text && (await openPersonKey(read, services.keyRing, agreement.profileId));
      if (text && key) sent += await remindOfOne(services, key, agreement, text);
    } catch (error) {
      // One that cannot be read must not keep the others from being reminded of.
      services.log.error({ type: error instanceof Error ? error.name : 'unknown' }, 'reminder');
    }
  }
  return sent;
}

async function remindOfOne(
  services: Services,
  key: PersonKey,
  agreement: Agreement,
  text: UnansweredText,
): Promise<number> {
  const today = osloDateOf(services.clock.now());
  const due = new Map<ReminderAbout, () => Promise<Letters | undefined>>();
  if (today >= agreementReminderOn(text.sentAt)) {
    for (const party of remindedParties.filter((each) => isMissing(text, each))) {
      due.set(`agreement-${party}`, () => letterTo(services, key, agreement, text, party));
    }
  }
  const alarm = agreementAlarm(text, today);
  if (alarm === 'start' || alarm === 'links') {
    const url = `${services.baseUrl}/agreements/${agreement.id}`;
    const content = agreementUnanswered(alarm, url);
    const to = agreement.specialistId;
    due.set(`agreement-${alarm}`, async () => ({
      mail: await letterToSpecialist(services, key, to, 'agreement-unanswered', content),
    }));
  }
  let sent = 0;
  for (const [about, write] of due) {
    if (await sendOnce(services, agreement, text, about, write)) sent += 1;
  }
  return sent;
}

async function sendOnce(
  services: Services,
  agreement: Agreement,
  text: UnansweredText,
  about: ReminderAbout,
  write: () => Promise<Letters | undefined>,
): Promise<boolean> {
  const { read } = services.store;
  const { proposalId } = agreement;
  const asking = { about, since: text.sentAt };
  if (await findReminder(read, proposalId, asking)) return false;
  if ((await countReminders(read, proposalId, about)) >= mostReminders) return false;
  const letters = await write();
  if (!letters) return false;
  const at = nowOf(services);
  const reminder = { ...asking, id: services.newId(), proposalId, outcome: 'sent', at } as const;
  return services.store.transaction(async (tx) => {
    if (!(await stillWaits(tx, services, agreement, text, about))) return false;
    if (!(await settleReminder(tx, reminder))) return false;
    await record(tx, services, {
      action: 'agreement.reminded',
      actor: 'worker',
      subject: `agreement:${agreement.id}`,
      facts: { about },
    });
    if (letters.link) await insertPersonLink(tx, letters.link);
    await enqueueMail(tx, letters.mail);
    return true;
  });
}

/** The same text is with the same party, and the matter is not over. */
async function stillWaits(
  tx: Database,
  services: Services,
  agreement: Agreement,
  text: UnansweredText,
  about: ReminderAbout,
): Promise<boolean> {
  const now = await findAgreementForSpecialist(tx, agreement.specialistId, agreement.id);
  const nowText = now && (await unansweredText(tx, now));
  if (!now || nowText?.versionId !== text.versionId) return false;
  const party = remindedParties.find((each) => about === `agreement-${each}`);
  if (party && !isMissing(nowText, party)) return false;
  const proposal = await findProposalOfSpecialist(tx, now.specialistId, now.proposalId);
  return mayLeadToAgreement(services, proposal, tx);
}

function isMissing({ missing }: UnansweredText, role: RemindedParty): boolean {
  return missing.some(({ party }) => party === role);
}

async function letterTo(
  services: Services,
  key: PersonKey,
  { id, proposalId, companyId, specialistId }: Agreement,
  { missing }: UnansweredText,
  role: RemindedParty,
): Promise<Letters | undefined> {
  const name = (await findUser(services.store.read, specialistId))?.name ?? '';
  if (role === 'jobseeker') {
    const kind = 'agreement-reminded';
    const content = (url: string) => remindJobseekerOfAgreement(name, url);
    const own = { opensOwnPage: true };
    const letter = await letterToJobseeker(services, key, proposalId, kind, content, own);
    return letter ?? undefined;
  }
  const userId = missing.find(({ party }) => party === role)?.userId ?? undefined;
  const signer = await signerToCompany(services, companyId, { userId: specialistId, name });
  const content = remindEmployerOfAgreement(signer, `${services.baseUrl}/company/agreements/${id}`);
  const to = { key, companyId, proposalId, userId };
  const [mail] = await lettersToEmployer(services, to, 'agreement-reminded', content);
  return mail && { mail };
}
