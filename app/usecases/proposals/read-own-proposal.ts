import { listAgreementsOfPerson } from '~/db/repositories/agreements';
import {
  findConsentInForce,
  listConsentsOfPerson,
  openDisclosure,
} from '~/db/repositories/consents';
import { readIdentity } from '~/db/repositories/identities';
import { listFoundJobs } from '~/db/repositories/found-jobs';
import { findMeeting } from '~/db/repositories/meetings';
import { listObjections } from '~/db/repositories/objections';
import { listProposalMessages, type ProposalMessage } from '~/db/repositories/proposal-messages';
import { openProposalCard, type Proposal } from '~/db/repositories/proposals';
import { findProposedNeed } from '~/db/repositories/proposed-needs';
import { findUser, listCompanyUsers } from '~/db/repositories/users';
import type { PersonKey } from '../../crypto/key-ring';
import { readingKeyOf } from '../../crypto/reading-key';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import type { PlainDate } from '../../domain/calendar/plain-date';
import { formatWeekTimes } from '../../domain/calendar/week-times';
import { consentUntil } from '../../domain/consent/consent-until';
import type { ConsentPurpose } from '../../domain/consent/consent-purpose';
import type { DisclosureItem } from '../../domain/consent/disclosure-item';
import type { Disclosure } from '../../domain/consent/disclosure';
import { questionWaiting } from '../../domain/consent/question-waiting';
import { positionAsRead, type Position } from '../../domain/carving/position';
import { employerCard, type EmployerCard } from '../../domain/privacy/employer-card';
import { needsUntold } from '../../domain/proposals/needs-untold';
import { threadsOf, type Thread } from '../../domain/proposals/open-question';
import { takeBackUntil } from '../../domain/proposals/take-back';
import {
  solutionsToRead,
  type SolutionsToRead,
} from '../../domain/needs/requirements/solutions-to-read';
import { isReadyToShow, type ProposalState } from '../../domain/proposals/proposal-state';
import { nowOf, type Services } from '../../services';
import type { FirstContact } from '../../domain/found-jobs/found-job';
import type { OwnProposal } from './answering';
import { mayTakeBackUntil } from './may-take-back';
import { readOnHold } from './read-on-hold';
import { openOwnProposal } from './open-own-proposal';
import { whatIsUnreadable, type UnreadableParts } from '../profiles/what-is-unreadable';
import { tickedRequirements, type TickedRequirements } from '../needs/requirements-of';
import { callOf } from '../mail/who-to-call';

/**
 * What was said about her; whether she says that it is not right, and when that was talked about.
 */
export interface SaidMessage extends Pick<ProposalMessage, 'id' | 'author' | 'text' | 'at'> {
  readonly dispute: { readonly settledAt: string | null } | null;
}

/** A proposal as its own jobseeker reads it: who asks, what is shown, and what she has answered. */
export interface OwnProposalView {
  readonly id: string;
  readonly state: ProposalState;
  /** Whose pause it is, while it rests. */
  readonly pausedBy: 'jobseeker' | 'specialist' | null;
  readonly question: ConsentPurpose | null;
  /** The company is to answer, and has put its need on hold; until when, where it has said so. */
  readonly onHold: { readonly untilOn: PlainDate | null } | null;
  /** She has said no, and may take it back until this day. */
  readonly takeBackUntilOn: PlainDate | null;
  /** How long she could take it back if she said no after all today; null when she could not. */
  readonly regretUntilOn: PlainDate | null;
  readonly company: { readonly name: string; readonly place: string };
  /** She found the work herself, and has said who speaks with them first; else null. */
  readonly foundBy: FirstContact | null;
  readonly tasks: readonly { readonly title: string; readonly when: string }[];
  /** What a yes may lead to: hours, first day and pay, as far as the company has said. */
  readonly offer: {
    readonly hours: { readonly min: number | null; readonly max: number | null };
    readonly startOn: PlainDate | null;
    readonly pay: 'wage' | 'unpaid' | null;
    readonly contractChance: 'yes' | 'later' | 'no' | null;
  };
  /** Who at the company signs in and reads. */
  readonly readers: readonly string[];
  /** How long a yes given today lasts. */
  readonly untilOn: PlainDate;
  readonly hasBeenShown: boolean;
  readonly isNamed: boolean;
  readonly hasAgreementUnderWay: boolean;
  /** The agreement it has led to, once that has come into force. */
  readonly agreementId: string | null;
  readonly card: EmployerCard;
  /** The job put together for her, which the company reads with the card. */
  readonly position: Position | null;
  readonly cardHash: string;
  /** What she has taken away from the card since she was asked. */
  readonly takenAway: readonly string[];
  /** What the work asks, with her own answers. */
  readonly requirements: Pick<TickedRequirements, 'items' | 'openCount'>;
  /** Her yes waits for her word on how something is solved. */
  readonly solutionsToRead: SolutionsToRead | null;
  /** She has said yes, and the list has something she has not answered. */
  readonly isListWaiting: boolean;
  /** The facts on the card, each to keep or take away. */
  readonly items: readonly DisclosureItem[];
  /** What she needs there and the card does not tell, each hers to add. */
  readonly needsUntold: readonly DisclosureItem[];
  readonly consents: readonly {
    readonly purpose: ConsentPurpose;
    readonly givenAt: string;
    readonly untilOn: string;
    readonly withdrawnAt: string | null;
    readonly told: Disclosure | null;
  }[];
  readonly isConsentInForce: boolean;
  /** A first meeting is arranged, with a page to prepare for it. */
  readonly hasMeeting: boolean;
  /** She was asked, and the text is being changed before she is asked again. */
  readonly isChanging: boolean;
  /** What the company wrote, each with what it was answered about her. */
  readonly said: readonly Thread<SaidMessage>[];
  /** Her own words about it, the last of them. */
  readonly note: string | null;
  /** What she can let a company know of who she is. */
  readonly reachedBy: Disclosure;
  readonly specialist: { readonly name: string; readonly phone: string | null };
  /** What cannot be read now, of all there is on the page. */
  readonly unreadable: UnreadableParts | null;
}

/** Reads a proposal for the person it is about; undefined when it is not hers. */
export async function readOwnProposal(
  services: Services,
  own: OwnProposal,
): Promise<OwnProposalView | undefined> {
  const found = await openOwnProposal(services, own);
  if (!found) return undefined;
  const key = readingKeyOf(found.key);
  const view = await viewOf(services, found.proposal, key);
  return {
    ...view,
    isListWaiting: view.isListWaiting && !key.unreadable.has('requirement_ticks'),
    unreadable: await whatIsUnreadable(services, key, found.proposal.specialistId),
  };
}

/** The same for a form she fills in: it is not shown as empty where something cannot be read. */
export async function readOwnProposalWhole(
  services: Services,
  own: OwnProposal,
): Promise<OwnProposalView | undefined> {
  const found = await openOwnProposal(services, own);
  return found && { ...(await viewOf(services, found.proposal, found.key)), unreadable: null };
}

async function viewOf(
  services: Services,
  proposal: Proposal,
  key: PersonKey,
): Promise<Omit<OwnProposalView, 'unreadable'>> {
  const db = services.store.read;
  const { need, company, tasks } = await findProposedNeed(db, proposal.id);
  const specialist = await findUser(db, proposal.specialistId);
  const given = await listConsentsOfPerson(db, proposal.profileId);
  const isShown = await isInForce(services, proposal, 'show-card');
  const isNamed = await isInForce(services, proposal, 'disclose-name');
  const foundJobs = await listFoundJobs(db, key);
  const meeting = await findMeeting(db, key, proposal.id);
  const messages = await listProposalMessages(db, key, proposal.id);
  const disputed = (await listObjections(db, key)).map(({ id, settledAt }) => ({ id, settledAt }));
  const identity = await readIdentity(db, key);
  const agreements = await listAgreementsOfPerson(db, proposal.profileId);
  const { card, position, draft, chosenIds, takenAway = [] } = openProposalCard(key, proposal);
  const { items, openCount } = await tickedRequirements(db, key, proposal.needId);
  return {
    id: proposal.id,
    state: proposal.state,
    pausedBy: proposal.state === 'paused' ? proposal.pausedBy : null,
    question: questionWaiting({ ...proposal, isNamed }),
    onHold: await readOnHold(db, services, proposal),
    takeBackUntilOn: isOwnNo(proposal) ? await mayTakeBackUntil(db, services, proposal) : null,
    regretUntilOn: takeBackUntil({ ...proposal, state: 'withdrawn', updatedAt: nowOf(services) }),
    company: { name: company.name, place: need.municipality ?? company.municipality },
    foundBy: foundJobs.find((job) => job.needId === need.id)?.firstContact ?? null,
    tasks: tasks.map(({ title, details }) => ({
      title,
      when: formatWeekTimes(details.times ?? []).join(', '),
    })),
    offer: {
      hours: { min: need.hoursMin, max: need.hoursMax },
      startOn: need.startOn,
      pay: need.pay,
      contractChance: need.contractChance,
    },
    readers: (await listCompanyUsers(db, company.id)).map(({ name }) => name),
    untilOn: consentUntil(osloDateOf(services.clock.now())),
    hasBeenShown: proposal.shownAt !== null,
    isNamed,
    hasAgreementUnderWay: agreements.some(
      ({ proposalId, sentAt, inForceAt }) =>
        proposalId === proposal.id && sentAt !== null && inForceAt === null,
    ),
    agreementId:
      agreements.find(
        ({ proposalId, inForceAt }) => proposalId === proposal.id && inForceAt !== null,
      )?.id ?? null,
    card: employerCard(card),
    position: position ? positionAsRead(position) : null,
    cardHash: proposal.cardHash,
    takenAway,
    requirements: { items, openCount },
    solutionsToRead: isReadyToShow(proposal.state)
      ? solutionsToRead(items, {
          consentedAt: proposal.consentedAt,
          today: osloDateOf(services.clock.now()),
        })
      : null,
    isListWaiting: isReadyToShow(proposal.state) && openCount > 0,
    items: draft.items.filter(({ id }) => chosenIds.includes(id)),
    needsUntold: needsUntold({ draft }, chosenIds),
    consents: given
      .filter(({ proposalId }) => proposalId === proposal.id)
      .map((consent) => ({
        purpose: consent.purpose,
        givenAt: consent.givenAt,
        untilOn: consent.untilOn,
        withdrawnAt: consent.withdrawnAt,
        told: openDisclosure(key, consent),
      })),
    isConsentInForce: isShown || isNamed,
    hasMeeting: proposal.state === 'meeting' && meeting !== undefined,
    isChanging: proposal.state === 'drafted' && proposal.askedAt !== null,
    said: threadsOf(
      messages.map(({ id, author, text, at, to, isNote }) => ({
        ...{ id, author, text, at, to, isNote },
        dispute: disputed.find((one) => one.id === id) ?? null,
      })),
    ),
    note: messages.filter(({ author }) => author === 'jobseeker').at(-1)?.text ?? null,
    reachedBy: { name: identity?.name ?? '', phone: identity?.phone, email: identity?.email },
    specialist: callOf(services, specialist),
  };
}

function isOwnNo({ state }: Proposal): boolean {
  return state === 'declined' || state === 'withdrawn';
}

async function isInForce(
  services: Services,
  { id, companyId, cardHash }: Proposal,
  purpose: ConsentPurpose,
): Promise<boolean> {
  const question = { companyId, cardHash, purpose, at: nowOf(services) };
  return (await findConsentInForce(services.store.read, id, question)) !== undefined;
}
