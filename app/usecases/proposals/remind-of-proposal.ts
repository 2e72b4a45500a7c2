import { remindEmployer } from '~/emails/remind-employer';
import { remindJobseeker } from '~/emails/remind-jobseeker';
import { findConsentInForce } from '~/db/repositories/consents';
import { enqueueMail } from '~/db/repositories/outbox';
import { openPersonKey } from '~/db/repositories/person-keys';
import { insertPersonLink, type PersonLink } from '~/db/repositories/person-links';
import type { Proposal } from '~/db/repositories/proposals';
import {
  countReminders,
  findReminder,
  isStillQuiet,
  settleReminder,
} from '~/db/repositories/reminders';
import { findUser } from '~/db/repositories/users';
import type { PersonKey } from '../../crypto/key-ring';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { mostReminders, type SilenceAbout } from '../../domain/proposals/silence';
import { ok, refuse, type Result } from '../../domain/result';
import type { PreparedMail } from '../../mail/prepare-mail';
import { nowOf, type Services } from '../../services';
import { letterToJobseeker } from '../mail/letter-to-jobseeker';
import { lettersToEmployer } from '../mail/letters-to-employer';
import { signerToCompany } from '../mail/signer-to-company';
import { record } from '../record';
import { readSilence } from './read-silence';

/**
 * Why nobody is reminded: `not-due` – too early, its need paused, settled before, or enough
 * reminders; `no-consent` – what it is about is not hers to read any more; `nobody-to-write-to` –
 * she or the company has no e-mail address; `not-now` – it changed meanwhile.
 */
type RemindRefusal = 'not-due' | 'no-consent' | 'nobody-to-write-to' | 'not-now';

/**
 * Reminds whoever has not answered a proposal, once for each asking or showing (domain §7). Run by
 * two processes at once, one of them sends.
 */
export async function remindOfProposal(
  services: Services,
  proposal: Proposal,
): Promise<Result<null, RemindRefusal>> {
  const { read } = services.store;
  const silence = await readSilence(read, services, proposal);
  if (!silence) return refuse('not-due');
  const settled = await findReminder(read, proposal.id, silence);
  // A reminder nobody could be sent in time is still owed, not a call instead of it.
  const today = osloDateOf(services.clock.now());
  const isDue = !silence.hold.isOn && today >= silence.reminderOn;
  const isEnough = (await countReminders(read, proposal.id, silence.about)) >= mostReminders;
  if (settled || !isDue || isEnough) return refuse('not-due');
  const key = await openPersonKey(read, services.keyRing, proposal.profileId);
  const letters = key && (await lettersAbout(services, key, proposal, silence.about));
  if (!letters || letters.mails.length === 0) return refuse('nobody-to-write-to');

  const now = nowOf(services);
  const reminder = {
    id: services.newId(),
    proposalId: proposal.id,
    outcome: 'sent',
    at: now,
  } as const;
  return services.store.transaction(async (tx) => {
    if (!(await isStillQuiet(tx, proposal, today))) return refuse('not-now');
    // Paused and gone on meanwhile, its days count anew.
    const nowSilent = await readSilence(tx, services, proposal);
    if (nowSilent?.reminderOn !== silence.reminderOn) return refuse('not-now');
    if (silence.about !== 'card' && !(await mayBeRead(tx, proposal, now))) {
      return refuse('no-consent');
    }
    const { about, since } = silence;
    if (!(await settleReminder(tx, { ...reminder, about, since }))) return refuse('not-due');
    await record(tx, services, {
      action: 'proposal.reminded',
      actor: 'worker',
      subject: `proposal:${proposal.id}`,
      facts: { about },
    });
    if (letters.link) await insertPersonLink(tx, letters.link);
    for (const mail of letters.mails) await enqueueMail(tx, mail);
    return ok(null);
  });
}

function mayBeRead(tx: Services['store']['read'], proposal: Proposal, at: string) {
  const { id, companyId, cardHash } = proposal;
  return findConsentInForce(tx, id, { companyId, cardHash, purpose: 'show-card', at });
}

interface Letters {
  readonly mails: readonly PreparedMail[];
  readonly link?: PersonLink;
}

async function lettersAbout(
  services: Services,
  key: PersonKey,
  { id, companyId, specialistId }: Proposal,
  about: SilenceAbout,
): Promise<Letters> {
  const name = (await findUser(services.store.read, specialistId))?.name ?? '';
  if (about === 'answer') {
    const to = { key, companyId, proposalId: id };
    const signer = await signerToCompany(services, companyId, { userId: specialistId, name });
    const content = remindEmployer(signer, `${services.baseUrl}/company/proposals/${id}`);
    return { mails: await lettersToEmployer(services, to, 'employer-reminded', content) };
  }
  const letter = await letterToJobseeker(services, key, id, 'jobseeker-reminded', (url) =>
    remindJobseeker(name, url),
  );
  return letter ? { mails: [letter.mail], link: letter.link } : { mails: [] };
}
