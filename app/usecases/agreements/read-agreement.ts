import {
  openAcceptedAs,
  openDeclineNote,
  type AgreementParty,
} from '~/db/repositories/agreement-parties';
import { listPreviews, type AgreementPreview } from '~/db/repositories/agreement-previews';
import {
  findAgreementForSpecialist,
  findAgreementOfProposal,
  type Agreement,
} from '~/db/repositories/agreements';
import { findCompany } from '~/db/repositories/companies';
import { readIdentity } from '~/db/repositories/identities';
import { listCompanyUsers } from '~/db/repositories/users';
import { findProfile } from '~/db/repositories/profiles';
import { findProposalOfSpecialist } from '~/db/repositories/proposals';
import { findReminder } from '~/db/repositories/reminders';
import { listStopWishes } from '~/db/repositories/stop-wishes';
import type { SpecialistActor } from '../../auth/actor';
import type { PersonKey } from '../../crypto/key-ring';
import type { AgreementStatus } from '../../domain/agreements/agreement-status';
import { exceptionsAsked } from '../../domain/agreements/approvals';
import { solutionSentence } from '../../domain/agreements/draft-terms-wording';
import { isOpenToDecision, isToBeFollowed, outcomesFor } from '../../domain/agreements/decision';
import { formOfTerms } from '../../domain/agreements/form-of-terms';
import { lapsesSoonOn } from '../../domain/agreements/lapse';
import { isReady } from '../../domain/agreements/gaps/gaps-in';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { nowOf, type Services } from '../../services';
import { decisionOf } from './after-agreement';
import { draftDocument, sentDocument } from './agreement-document';
import { namesOf } from './agreement-names';
import { changeWishes } from './change-wishes';
import { nameOfParty } from './name-of-party';
import type { AgreementTerms } from '../../domain/agreements/agreement-terms';
import { noteReading } from '../profiles/note-reading';
import { agreementReminderOn, remindedParties } from '../../domain/agreements/unanswered';
import { partyAddress } from './party-address';
import { unansweredIn } from './unanswered-text';
import { openAgreement, type OpenAgreement } from './open-agreement';

export type AgreementForSpecialist = NonNullable<Awaited<ReturnType<typeof readAgreement>>>;

/**
 * An agreement as its specialist works on it: text, gaps, who has answered, and what may be done.
 */
export async function readAgreement(
  services: Services,
  actor: SpecialistActor,
  agreementId: string,
) {
  const { read } = services.store;
  const found = await findAgreementForSpecialist(read, actor.userId, agreementId);
  const opened = found && (await openAgreement(services, found));
  const proposal = found && (await findProposalOfSpecialist(read, actor.userId, found.proposalId));
  if (!opened || !proposal) return undefined;
  const { agreement, key, terms, gaps, version, parties, noes } = opened;
  await noteReading(services, {
    profileId: agreement.profileId,
    userId: actor.userId,
    what: 'agreement',
  });
  const hasGuardian =
    opened.isGuardianRequired || terms.parties.some(({ role }) => role === 'guardian');
  const recorded = (await readIdentity(read, key))?.guardian?.name ?? '';
  const company = await findCompany(read, agreement.companyId);
  const names = await namesOf(services, key, proposal);
  const document = version
    ? sentDocument(services, key, agreement, { version, parties })
    : draftDocument(services, agreement, terms);
  const newest = await findAgreementOfProposal(read, actor.userId, agreement.proposalId);
  const isInForce = agreement.inForceAt !== null;
  const companyUsers = await listCompanyUsers(read, agreement.companyId);
  const previews = await listPreviews(read, key, agreement.id);
  const shown = isInForce || version ? undefined : previews.find(({ endedAt }) => endedAt === null);
  const isLapsed = document.status === 'lapsed';
  const isOpen = !isInForce && !isLapsed && parties.every(({ declinedAt }) => declinedAt === null);
  const others = parties.filter(({ party }) => party !== 'specialist');
  return {
    id: agreement.id,
    proposalId: agreement.proposalId,
    companyName: company?.name ?? '',
    companyId: agreement.companyId,
    hasEmployer: companyUsers.length > 0,
    profileId: agreement.profileId,
    code: (await findProfile(read, agreement.profileId))?.code ?? '',
    decision: decisionOf(key, agreement),
    lacksNext: isToBeFollowed(agreement) && newest?.id === agreement.id,
    decidable: decidableIn(services, agreement, document.status),
    stopWishes: (await listStopWishes(read, key, agreement.id)).filter(
      ({ talkedAt }) => talkedAt === null,
    ),
    seenAt: agreement.updatedAt,
    fields: hasGuardian ? withGuardian(formOfTerms(terms), recorded) : formOfTerms(terms),
    taskCount: terms.tasks.length,
    noes: noes.map(({ text, how, isChange, change }) => ({
      ...{ text, how, isChange, change },
      isInText: terms.limits.includes(solutionSentence(how)),
    })),
    confirmHash: opened.confirmHash,
    areSolutionsConfirmed: opened.areSolutionsConfirmed,
    hasGuardian,
    gaps,
    reminder: await reminderOf(services, opened),
    exceptions: exceptionsAsked(gaps),
    approvalReason: opened.approvalReason,
    isNamed: names.isNamed,
    wishes: await changeWishes(services, key, agreement),
    document,
    isInForce,
    isLapsed,
    lapsesOn: lapsesSoonOn(agreement, osloDateOf(services.clock.now())),
    maySend: !isInForce && !isLapsed && !opened.isWithParties && isReady(gaps),
    mayCallBack: !isInForce && !isLapsed && version !== undefined,
    mayThrowAway: agreement.version === 0 && previews.length === 0 && !isLapsed,
    /** What the company has before it of the draft, and what it says. */
    shownDraft: shown ? shownOf(shown, agreement) : null,
    mayShowDraft: !isInForce && !isLapsed && version === undefined && companyUsers.length > 0,
    /** One party's link may be stopped, or a new one sent. */
    mayTendLinks: isOpen && version !== undefined,
    mayAccept: isOpen && others.length > 0 && others.every(({ acceptedAt }) => acceptedAt !== null),
    /** Those whose yes can be written down: no employer, who always has a link. */
    mayAcceptInMeeting: isOpen
      ? others
          .filter(({ party, acceptedAt }) => party !== 'employer' && acceptedAt === null)
          .map(({ party }) => party)
      : [],
    answers: await Promise.all(
      parties.map((party) => answerOf(services, key, party, document.terms)),
    ),
  };
}

/** What is shown, and whether the text has been changed since. */
function shownOf({ shownAt, comments, commentedAt }: AgreementPreview, { updatedAt }: Agreement) {
  return { shownAt, comments, commentedAt, isChanged: updatedAt > shownAt };
}

/** Who was recorded after the draft was made stands in the empty field, to be saved. */
function withGuardian(fields: Readonly<Record<string, string>>, recorded: string) {
  return { ...fields, guardian: fields['guardian'] || recorded };
}

/** When who has not answered is reminded, and whether that can still be stopped; null for nobody. */
async function reminderOf(
  { store: { read } }: Services,
  { agreement, version, parties }: OpenAgreement,
) {
  const text = unansweredIn(agreement, version, parties);
  if (!text) return null;
  const settled = await Promise.all(
    remindedParties
      .filter((role) => text.missing.some(({ party }) => party === role))
      .map((role) => {
        const asking = { about: `agreement-${role}`, since: text.sentAt } as const;
        return findReminder(read, agreement.proposalId, asking);
      }),
  );
  // Only a guardian is waited for, who has no letter to be reminded by.
  if (settled.length === 0) return null;
  return {
    on: agreementReminderOn(text.sentAt),
    isStopped: settled.some((one) => one?.outcome === 'stopped'),
    mayStop: settled.some((one) => one === undefined),
  };
}

/** What may be decided of it today; null where nothing may. */
function decidableIn({ clock }: Services, agreement: Agreement, status: AgreementStatus) {
  if (!isOpenToDecision(status, agreement)) return null;
  const today = osloDateOf(clock.now());
  const hasStarted = agreement.startOn <= today;
  return { outcomes: hasStarted ? outcomesFor(agreement.kind) : (['stops'] as const), today };
}

/** What a party typed is kept as evidence; shown is the name it stands for. */
async function answerOf(
  services: Services,
  key: PersonKey,
  party: AgreementParty,
  terms: AgreementTerms,
) {
  const acceptedAs = openAcceptedAs(key, party);
  return {
    role: party.party,
    link: await linkOf(services, key, party),
    acceptedAt: party.acceptedAt,
    name: acceptedAs ? await nameOfParty(services, key, party.party, terms) : null,
    meeting: acceptedAs?.meeting ?? null,
    declinedTo: party.declinedTo,
    note: openDeclineNote(key, party),
  };
}

/** A party's link as it stands, and whether another can be sent; null for one who gets none. */
async function linkOf(services: Services, key: PersonKey, party: AgreementParty) {
  if (party.acceptedAt !== null || party.declinedAt !== null) return null;
  const maySendAnew = (await partyAddress(services, key, party)) !== undefined;
  const { tokenHash, expiresAt, linkRevokedAt } = party;
  if (tokenHash === null && !maySendAnew) return null;
  return {
    isOpen: tokenHash !== null && expiresAt > nowOf(services),
    endsAt: tokenHash === null ? null : expiresAt,
    revokedAt: linkRevokedAt,
    maySendAnew,
  };
}
