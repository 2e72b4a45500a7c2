import { listFormerNames } from '~/db/repositories/company-names';
import { enqueueMail } from '~/db/repositories/outbox';
import { insertPersonLink } from '~/db/repositories/person-links';
import { moveProposal, standingOf } from '~/db/repositories/proposals';
import type { SpecialistActor } from '../../auth/actor';
import { proposalAfter } from '../../domain/proposals/proposal-after';
import { isUnpaidWithoutJob } from '../../domain/needs/unpaid-without-job';
import { everyDeclined } from '../../domain/profiles/declined-companies';
import { whyNotPropose, type WhyNotPropose } from '../../domain/proposals/why-not-propose';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { askingLetter } from './asking-letter';
import { cardChange, type CardEdit } from './card-change';
import { letterToJobseeker } from '../mail/letter-to-jobseeker';
import { guardianIsMissing } from '../profiles/guardian-is-missing';
import { openOwnProfile } from '../profiles/open-own-profile';
import { openProposal } from './open-proposal';
import { record } from '../record';
import { refusalOfText, type TextRefusal } from './refusal-of-text';

/**
 * `guardian-missing` – she is under 18, and nobody has agreed for her; `unpaid-without-job` – the
 * need is unpaid work that no job can follow, and nobody has said that an exception is asked for.
 */
type AskRefusal =
  | 'not-found'
  | 'not-now'
  | 'guardian-missing'
  | 'unpaid-without-job'
  | TextRefusal
  | WhyNotPropose;

interface Asking {
  readonly edit?: CardEdit;
  /** The specialist will ask an administrator for an exception in the agreement. */
  readonly isExceptionAsked?: boolean;
}

/**
 * Asks the jobseeker whether exactly this card may be shown to this company, with the last edits of
 * it when there are some: what was ticked on the screen is what she is asked about. She gets a
 * personal link by e-mail; without an e-mail address she is asked in a meeting (`isMailed` is
 * false).
 */
export async function askJobseeker(
  services: Services,
  actor: SpecialistActor,
  proposalId: string,
  cardHash: string,
  { edit, isExceptionAsked = false }: Asking = {},
): Promise<Result<{ readonly isMailed: boolean }, AskRefusal>> {
  const found = await openProposal(services, actor, proposalId);
  if (!found) return refuse('not-found');
  const { proposal, need, company, key } = found;
  const refusal = edit && (await refusalOfText(services.store.read, key, 'lead', edit.lead));
  if (refusal) return refusal;
  const person = await openOwnProfile(services.store.read, services, actor, proposal.profileId);
  if (!person) return refuse('not-found');
  const declinedCompanies = everyDeclined(person.layer.facts);
  const formerNames = await listFormerNames(services.store.read, company.id);
  const hindrance = whyNotPropose({
    needState: need.state,
    company: { ...company, formerNames },
    declinedCompanies,
  });
  if (hindrance) return refuse(hindrance);
  if (await guardianIsMissing(services.store.read, services, key, proposal.profileId)) {
    return refuse('guardian-missing');
  }
  if (isUnpaidWithoutJob(need) && !isExceptionAsked) {
    return refuse('unpaid-without-job', 'isExceptionAsked');
  }
  const next = proposalAfter(standingOf(proposal), { kind: 'ask', by: 'specialist' });
  if (!next.ok || proposal.cardHash !== cardHash) return refuse('not-now');

  const content = askingLetter(actor, { isAgain: proposal.askedAt !== null });
  const letter = await letterToJobseeker(services, key, proposal.id, 'ask-jobseeker', content);
  const now = nowOf(services);
  const card = edit ? cardChange(key, proposal, edit) : { cardHash };
  const change = { ...card, askedAt: now, updatedAt: now };
  return services.store.transaction(async (tx) => {
    if (!(await moveProposal(tx, proposal, next.value, change))) return refuse('not-now');
    await record(tx, services, {
      action: 'proposal.asked',
      actor: `user:${actor.userId}`,
      subject: `proposal:${proposal.id}`,
      facts: { cardHash: card.cardHash, isMailed: letter !== null, isExceptionAsked },
    });
    if (letter) {
      await insertPersonLink(tx, letter.link);
      await enqueueMail(tx, letter.mail);
    }
    return ok({ isMailed: letter !== null });
  });
}
