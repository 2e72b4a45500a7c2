import { listAgreementsOfProposal } from '~/db/repositories/agreements';
import { findConsentInForce, listConsentsOfPerson } from '~/db/repositories/consents';
import { listFoundJobs } from '~/db/repositories/found-jobs';
import { findMeeting } from '~/db/repositories/meetings';
import { findPhoneAnswer, type PhoneAnswer } from '~/db/repositories/phone-answers';
import { listObjections } from '~/db/repositories/objections';
import { listProposalMessages, type ProposalMessage } from '~/db/repositories/proposal-messages';
import { listPositionAnswers, type PositionAnswer } from '~/db/repositories/position-answers';
import { openProposalCard, type Proposal } from '~/db/repositories/proposals';
import type { Database } from '~/db/store';
import type { SpecialistActor } from '../../auth/actor';
import type { PersonKey } from '../../crypto/key-ring';
import type { ConsentPurpose } from '../../domain/consent/consent-purpose';
import { isLapsed } from '../../domain/agreements/lapse';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import type { FirstContact } from '../../domain/found-jobs/found-job';
import {
  solutionsToRead,
  type SolutionsToRead,
} from '../../domain/needs/requirements/solutions-to-read';
import { isUnpaidWithoutJob } from '../../domain/needs/unpaid-without-job';
import { leftOutOnCard } from '../../domain/proposals/left-out-on-card';
import { needsUntold } from '../../domain/proposals/needs-untold';
import { openQuestions, threadsOf, type Thread } from '../../domain/proposals/open-question';
import type { ProposalCard } from '../../domain/proposals/proposal-card';
import { isReadyToShow } from '../../domain/proposals/proposal-state';
import { whatHappened, type Moment } from '../../domain/proposals/what-happened';
import { nowOf, type Services } from '../../services';
import { whoHears, type WhoHears } from '../mail/who-hears';
import { openOwnProfile } from '../profiles/open-own-profile';
import { mayReadProposal } from './may-read-proposal';
import { positionOfNeed, type PositionNow } from '../carving/position-of-need';
import { shownHashOf } from './kept-card';
import { openProposal } from './open-proposal';
import { readWaiting, type Waiting } from './read-waiting';
import { tickedRequirements, type TickedRequirements } from '../needs/requirements-of';

type SaidMessage = Pick<ProposalMessage, 'id' | 'author' | 'text' | 'at'>;

export interface ProposalView
  extends Pick<
    Proposal,
    | 'id'
    | 'needId'
    | 'companyId'
    | 'profileId'
    | 'state'
    | 'pausedBy'
    | 'cardHash'
    | 'answerReason'
    | 'updatedAt'
    | 'shownAt'
  > {
  readonly code: string;
  readonly company: string;
  readonly needTitle: string;
  /** The need is unpaid work, and the company has said that no job can follow. */
  readonly isUnpaidWithoutJob: boolean;
  readonly card: ProposalCard;
  /** What the company asked, each with its answers; and what she has written herself. */
  readonly threads: readonly Thread<SaidMessage>[];
  /** The company may read the answers now, so that one that is not right can be put right. */
  readonly mayCorrect: boolean;
  readonly herWords: readonly SaidMessage[];
  /** Answers she says are not right, each with what was asked, until they have talked of it. */
  readonly disputed: readonly {
    readonly answerId: string;
    readonly question: string | null;
    readonly answer: string;
  }[];
  /** Whether her yes to this card, and to her name, is in force now. */
  readonly mayShow: boolean;
  readonly isNamed: boolean;
  readonly isMeetingDeclined: boolean;
  /** What the employer asked and nobody has answered. */
  readonly question: string | null;
  /** Which message it is, and the questions that wait after it. */
  readonly questionId: string | null;
  readonly moreQuestions: readonly string[];
  /** All that has happened, the oldest first. */
  readonly history: readonly Moment[];
  readonly agreementId: string | null;
  /** What the need asks, with her answers: for her specialist only. */
  readonly requirements: TickedRequirements;
  /** Tasks her noes have taken out of the job, which the card still names. */
  readonly leftOutOnCard: readonly string[];
  /** Solutions written after her yes, which she has not had a real chance to read. */
  readonly solutionsToRead: SolutionsToRead | null;
  /** What she needs there and the card does not tell. */
  readonly needsUntold: readonly string[];
  /** The job put together for her, where the need is one. */
  readonly job: JobBehind | null;
  /** Whose answer is waited for, and since when; null when nobody's outside. */
  readonly waiting: Waiting | null;
  readonly hears: WhoHears;
  /** The day of the first meeting, once it is arranged. */
  readonly meetingOn: string | null;
  /** Who makes the first contact, where the jobseeker found the work herself. */
  readonly firstContact: FirstContact | null;
  readonly phoneAnswer: Pick<PhoneAnswer, 'saidBy' | 'saidOn' | 'at'> | null;
}

interface JobBehind extends Pick<PositionNow, 'jobId' | 'leftOut'> {
  /** The plan says something else now than the proposal does. */
  readonly isChanged: boolean;
  /** What the company has answered, task by task. */
  readonly said: Pick<PositionAnswer, 'at' | 'tasks'> | null;
}

async function jobBehind(
  db: Database,
  key: PersonKey,
  { id, needId, cardHash }: Proposal,
  card: ProposalCard,
): Promise<JobBehind | null> {
  const now = await positionOfNeed(db, key, needId, card.card.supportFromUs);
  if (!now) return null;
  const { jobId, leftOut, position } = now;
  const answers = await listPositionAnswers(db, key, needId);
  const said = answers.find(({ proposalId }) => proposalId === id) ?? null;
  const isChanged = shownHashOf({ ...card, position }) !== cardHash;
  return { jobId, leftOut, isChanged, said: said && { at: said.at, tasks: said.tasks } };
}

/** The answers among these that she says are not right and nobody has talked with her about. */
async function disputedIn(
  db: Database,
  key: PersonKey,
  messages: readonly ProposalMessage[],
): Promise<ProposalView['disputed']> {
  const open = (await listObjections(db, key)).filter(({ settledAt }) => settledAt === null);
  return threadsOf(messages).flatMap(({ asked, answers }) =>
    answers
      .filter(({ id }) => open.some((one) => one.id === id))
      .map(({ id, text }) => ({ answerId: id, question: asked?.text ?? null, answer: text })),
  );
}

/** A proposal as its specialist sees it; the person under her code, never her name. */
export async function readProposal(
  services: Services,
  actor: SpecialistActor,
  proposalId: string,
): Promise<ProposalView | undefined> {
  const { read } = services.store;
  const found = await openProposal(services, actor, proposalId);
  const person = found && (await openOwnProfile(read, services, actor, found.proposal.profileId));
  if (!person) return undefined;
  const { proposal, company, need, key } = found;
  const { id, companyId, cardHash } = proposal;
  const consentInForce = (purpose: ConsentPurpose) =>
    findConsentInForce(read, id, { companyId, cardHash, purpose, at: nowOf(services) });
  const messages = await listProposalMessages(read, key, id);
  const foundJobs = await listFoundJobs(read, key);
  const isAsked = proposal.state === 'question';
  const [asked, ...more] = openQuestions(proposal.state, messages);
  const named = await consentInForce('disclose-name');
  const meeting = await findMeeting(read, key, id);
  const phoneAnswer = await findPhoneAnswer(read, key, id);
  const agreements = await listAgreementsOfProposal(read, actor.userId, id);
  const today = osloDateOf(services.clock.now());
  const card = openProposalCard(key, proposal);
  const requirements = await tickedRequirements(read, key, proposal.needId);
  return {
    id,
    needId: proposal.needId,
    companyId,
    profileId: proposal.profileId,
    state: proposal.state,
    pausedBy: proposal.pausedBy,
    cardHash,
    answerReason: proposal.answerReason,
    updatedAt: proposal.updatedAt,
    shownAt: proposal.shownAt,
    code: person.profile.code,
    company: company.name,
    needTitle: need.title ?? '',
    isUnpaidWithoutJob: isUnpaidWithoutJob(need),
    card,
    threads: threadsOf(messages),
    mayCorrect: await mayReadProposal(services, proposal),
    herWords: messages.filter(({ author }) => author === 'jobseeker'),
    disputed: await disputedIn(read, key, messages),
    mayShow: (await consentInForce('show-card')) !== undefined,
    isNamed: named !== undefined,
    isMeetingDeclined: proposal.meetingDeclinedAt !== null,
    question: asked?.text ?? (isAsked ? '' : null),
    questionId: asked?.id ?? null,
    moreQuestions: more.map(({ text }) => text),
    history: whatHappened({
      proposal,
      consents: (await listConsentsOfPerson(read, proposal.profileId)).filter(
        ({ proposalId: of }) => of === id,
      ),
      meeting: meeting && { onDate: meeting.details.onDate, arrangedAt: meeting.createdAt },
      agreements,
    }),
    agreementId: agreements.find((one) => !isLapsed(one, today))?.id ?? null,
    requirements,
    leftOutOnCard: leftOutOnCard(card, requirements.job),
    solutionsToRead: isReadyToShow(proposal.state)
      ? solutionsToRead(requirements.items, {
          consentedAt: proposal.consentedAt,
          today,
        })
      : null,
    needsUntold: needsUntold(card, card.chosenIds).map(({ text }) => text),
    job: await jobBehind(read, key, proposal, card),
    waiting: await readWaiting(services, proposal),
    hears: await whoHears(services, key, companyId),
    meetingOn: meeting?.details.onDate ?? null,
    firstContact: foundJobs.find((job) => job.needId === proposal.needId)?.firstContact ?? null,
    phoneAnswer: phoneAnswer
      ? { saidBy: phoneAnswer.saidBy, saidOn: phoneAnswer.saidOn, at: phoneAnswer.at }
      : null,
  };
}
