import type { AuditActor } from '../../domain/audit/audit-event';
import type { ProposalActor } from '../../domain/proposals/proposal-moves';

/** Which proposal of which person an answer is about: another person's is not found. */
export interface OwnProposal {
  readonly profileId: string;
  readonly proposalId: string;
}

/** How her word reached us: on her own link, or said in a meeting and written down for her. */
export type Answering =
  | { readonly how: 'link' }
  | { readonly how: 'meeting'; readonly witness: string; readonly recordedById: string };

/** In whose name the log tells of it. */
export function auditActorOf(answering: Answering, profileId: string): AuditActor {
  return answering.how === 'link' ? `person:${profileId}` : `user:${answering.recordedById}`;
}

/** Who decided, as the moves of a proposal know it: it is her word either way. */
export function proposalActorOf(answering: Answering): ProposalActor {
  return answering.how === 'link' ? 'jobseeker' : 'jobseeker-in-meeting';
}

/**
 * Why her answer does not count: `not-found` – not hers or erased; `card-changed` – she read
 * another text; `not-now` – the proposal is past this question.
 */
export type AnswerRefusal = 'not-found' | 'card-changed' | 'not-now';
