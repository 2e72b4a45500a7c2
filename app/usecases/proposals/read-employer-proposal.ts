import { openDisclosure } from '~/db/repositories/consents';
import { listProposalMessages } from '~/db/repositories/proposal-messages';
import { listPositionAnswers, type PositionAnswer } from '~/db/repositories/position-answers';
import { openProposalCard, type Proposal } from '~/db/repositories/proposals';
import { findUser } from '~/db/repositories/users';
import type { EmployerActor } from '../../auth/actor';
import type { PersonKey } from '../../crypto/key-ring';
import type { PlainDate } from '../../domain/calendar/plain-date';
import { positionAsRead, type Position } from '../../domain/carving/position';
import { employerProposal, type EmployerProposal } from '../../domain/privacy/employer-proposal';
import { meansOtherTasks } from '../../domain/proposals/card-wording';
import {
  correctionIn,
  inThreads,
  openQuestions,
  threadsOf,
} from '../../domain/proposals/open-question';
import type { Services } from '../../services';
import { consentNow } from './consent-now';
import { mayTakeBackUntil } from './may-take-back';
import { tickedRequirements } from '../needs/requirements-of';
import { noteReading } from '../profiles/note-reading';
import { readOnHold } from './read-on-hold';
import { openShownProposal } from './open-shown-proposal';
import { openEmployerMeeting } from './read-employer-meeting';

/** A question of the company's, or our answer to one. */
export interface ShownMessage {
  readonly author: 'employer' | 'specialist';
  readonly text: string;
  readonly at: string;
  /** A question that waits for our answer. */
  readonly isOpen: boolean;
  /** An answer that puts the one before it right. */
  readonly isCorrection: boolean;
}

export interface ReadProposal {
  readonly proposal: EmployerProposal;
  /** The job put together for this person, which her yes lets the company read. */
  readonly position: Position | null;
  /** What the company has said of it, task by task; the newest. */
  readonly positionAnswer: Pick<PositionAnswer, 'at' | 'tasks'> | null;
  /**
   * The company's own tasks the proposal is about, where the card's first line counts them and does
   * not name them, or where some are not part of it.
   */
  readonly tasksMeant: readonly string[];
  /** The company's tasks that are not part of it; never why. */
  readonly tasksLeftOut: readonly string[];
  readonly messages: readonly ShownMessage[];
  /** A first meeting is arranged that the company may prepare for now. */
  readonly hasMeeting: boolean;
  /** The need is paused while an answer is waited for, and until when; null when it is not. */
  readonly onHold: { readonly untilOn: PlainDate | null } | null;
  /** The company has said yes or not now, and may take it back until this day. */
  readonly takeBackUntilOn: PlainDate | null;
}

/** A proposal as the company it was made to may read it now; undefined looks like «not found». */
export async function readEmployerProposal(
  services: Services,
  actor: EmployerActor,
  proposalId: string,
): Promise<ReadProposal | undefined> {
  const found = await openShownProposal(services, actor, proposalId);
  if (!found) return undefined;
  const { proposal, key, needTitle } = found;
  const { read } = services.store;
  const specialist = await findUser(read, proposal.specialistId);
  const name = await releasedName(services, key, proposal);
  const { card, position } = openProposalCard(key, proposal);
  const answers = position ? await listPositionAnswers(read, key, proposal.needId) : [];
  const said = answers.find((answer) => answer.proposalId === proposalId) ?? null;
  const shown = employerProposal({
    id: proposal.id,
    needId: proposal.needId,
    needTitle,
    state: proposal.state,
    shownAt: proposal.shownAt,
    card,
    jobseekerName: name ?? '',
    specialist: {
      name: specialist?.name ?? '',
      phone: specialist?.phone ?? services.config.SUPPORT_PHONE,
      email: specialist?.email ?? '',
    },
    mayShowCard: true,
    mayDiscloseName: name !== undefined,
  });
  if (!shown) return undefined;
  const { profileId } = proposal;
  await noteReading(services, { profileId, userId: actor.userId, what: 'card' });
  if (name !== undefined) {
    await noteReading(services, { profileId, userId: actor.userId, what: 'name' });
  }
  const hasMeeting = (await openEmployerMeeting(services, actor, proposalId)) !== undefined;
  const { job } = await tickedRequirements(read, key, proposal.needId);
  const isToName = job.leftOut.length > 0 || meansOtherTasks(shown.card.lead);
  return {
    proposal: shown,
    position: position ? positionAsRead(position) : null,
    positionAnswer: said && { at: said.at, tasks: said.tasks },
    tasksMeant: isToName ? job.kept : [],
    tasksLeftOut: job.leftOut,
    messages: await readMessages(services, key, proposal),
    hasMeeting,
    onHold: await readOnHold(read, services, proposal),
    takeBackUntilOn: await mayTakeBackUntil(read, services, proposal),
  };
}

/**
 * Her name as her own consent to a meeting released it; the identified layer is never read here.
 */
async function releasedName(
  services: Services,
  key: PersonKey,
  proposal: Proposal,
): Promise<string | undefined> {
  const consent = await consentNow(services, proposal, 'disclose-name');
  return (consent && openDisclosure(key, consent))?.name;
}

/**
 * What was said between the company and us since the card was shown, each question with its own
 * answer; her own words are not among it.
 */
async function readMessages(
  { store }: Services,
  key: PersonKey,
  { id, shownAt, state }: Proposal,
): Promise<ShownMessage[]> {
  const messages = await listProposalMessages(store.read, key, id);
  const open = openQuestions(state, messages).map((question) => question.id);
  const corrections = threadsOf(messages).map((thread) => correctionIn(thread)?.id);
  return inThreads(messages).flatMap(({ id: messageId, author, text, at }) =>
    author !== 'jobseeker' && shownAt !== null && at >= shownAt
      ? [
          {
            ...{ author, text, at },
            isOpen: open.includes(messageId),
            isCorrection: corrections.includes(messageId),
          },
        ]
      : [],
  );
}
