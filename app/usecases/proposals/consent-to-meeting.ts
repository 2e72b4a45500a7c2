import { meetingAnswered } from '~/emails/meeting-answered';
import { findConsentInForce, insertConsent } from '~/db/repositories/consents';
import { readIdentity } from '~/db/repositories/identities';
import { enqueueMail } from '~/db/repositories/outbox';
import type { Proposal } from '~/db/repositories/proposals';
import type { Database } from '~/db/store';
import type { PersonKey } from '../../crypto/key-ring';
import type { ConsentPurpose } from '../../domain/consent/consent-purpose';
import type { ContactWay, Disclosure } from '../../domain/consent/disclosure';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { auditActorOf, type Answering, type AnswerRefusal, type OwnProposal } from './answering';
import { consentRow } from './consent-row';
import { letterToSpecialist } from '../mail/letter-to-specialist';
import { openOwnProposal } from './open-own-proposal';
import { record } from '../record';

interface MeetingConsent {
  readonly cardHash: string;
  /** What she lets the company have beside her name. */
  readonly ways: readonly ContactWay[];
  readonly answering: Answering;
  readonly isInterpreterUsed: boolean;
}

/**
 * Her yes to being named to a company that wants to meet her: a consent of its own (domain §7).
 * What is told is frozen with it, so that nothing added to her record later is told as well.
 */
export async function consentToMeeting(
  services: Services,
  own: OwnProposal,
  { cardHash, ways, answering, isInterpreterUsed }: MeetingConsent,
): Promise<Result<{ readonly consentId: string }, AnswerRefusal>> {
  const found = await openOwnProposal(services, own);
  if (!found) return refuse('not-found');
  const { proposal, key } = found;
  if (proposal.cardHash !== cardHash) return refuse('card-changed');
  if (proposal.state !== 'meeting') return refuse('not-now');
  const disclosure = await disclosureOf(services, key, ways);
  if (!disclosure) return refuse('not-found');

  const consent = consentRow(services, key, proposal, {
    purpose: 'disclose-name',
    answering,
    isInterpreterUsed,
    disclosure,
  });
  const letter = await letterToSpecialist(
    services,
    key,
    proposal.specialistId,
    'meeting-answered',
    meetingAnswered('yes', `${services.baseUrl}/proposals/${proposal.id}`),
  );
  return services.store.transaction(async (tx) => {
    const isShown = await isInForce(tx, services, proposal, 'show-card');
    const isNamed = await isInForce(tx, services, proposal, 'disclose-name');
    if (!isShown || isNamed) return refuse('not-now');
    await insertConsent(tx, consent);
    await record(tx, services, {
      action: 'consent.given',
      actor: auditActorOf(answering, own.profileId),
      subject: `proposal:${proposal.id}`,
      facts: { purpose: 'disclose-name', cardHash, how: answering.how },
    });
    if (answering.how === 'link') await enqueueMail(tx, letter);
    return ok({ consentId: consent.id });
  });
}

async function disclosureOf(
  { store }: Services,
  key: PersonKey,
  ways: readonly ContactWay[],
): Promise<Disclosure | undefined> {
  const identity = await readIdentity(store.read, key);
  if (!identity) return undefined;
  const { name, phone, email } = identity;
  return {
    name,
    ...(ways.includes('phone') && phone ? { phone } : {}),
    ...(ways.includes('email') && email ? { email } : {}),
  };
}

async function isInForce(
  tx: Database,
  services: Services,
  { id, companyId, cardHash }: Proposal,
  purpose: ConsentPurpose,
): Promise<boolean> {
  const question = { companyId, cardHash, purpose, at: nowOf(services) };
  return (await findConsentInForce(tx, id, question)) !== undefined;
}
