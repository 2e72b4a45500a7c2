import { employerAnswered, type EmployerAnswer } from '~/emails/employer-answered';
import { enqueueMail } from '~/db/repositories/outbox';
import { insertProposalMessage, listProposalMessages } from '~/db/repositories/proposal-messages';
import { moveProposal, standingOf } from '~/db/repositories/proposals';
import type { Database } from '~/db/store';
import type { EmployerActor } from '../../auth/actor';
import type { AuditAction } from '../../domain/audit/audit-event';
import type { NotNowReason } from '../../domain/proposals/not-now-reasons';
import { mostOpenQuestions, openQuestions } from '../../domain/proposals/open-question';
import { proposalAfter } from '../../domain/proposals/proposal-after';
import type { ProposalActor, ProposalMoveName } from '../../domain/proposals/proposal-moves';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { letterToSpecialist } from '../mail/letter-to-specialist';
import { openShownProposal } from './open-shown-proposal';
import { record } from '../record';

/** Why an answer does not count: `not-found` – nothing to answer; `not-now` – answered already. */
export type AnswerProposalRefusal = 'not-found' | 'not-now';

interface Answer {
  readonly event: ProposalMoveName;
  readonly action: AuditAction;
  readonly answer: EmployerAnswer;
  readonly reason?: NotNowReason;
  /** The employer's own words, kept sealed with the person's key. */
  readonly text?: string | undefined;
}

/** One answer of the employer's to a proposal. Sent many times at once it counts once. */
export async function answerProposal(
  services: Services,
  actor: EmployerActor,
  proposalId: string,
  answer: Answer,
): Promise<Result<null, AnswerProposalRefusal>> {
  const by = { companyId: actor.companyId, userId: actor.userId, by: 'employer' } as const;
  const prepared = await prepareAnswer(services, by, proposalId, answer);
  return prepared.ok ? services.store.transaction(prepared.value) : prepared;
}

/** Writes a prepared answer: the move, its words, the log and the letter to the specialist. */
export type WriteAnswer = (tx: Database) => Promise<Result<null, 'not-now'>>;

/**
 * Whose answer it is, and who writes it: somebody at the company, or a specialist who was asked to.
 */
export interface Answerer {
  readonly companyId: string;
  readonly userId: string;
  readonly by: Extract<ProposalActor, 'employer' | 'employer-by-phone'>;
}

/** An answer ready to be written in a transaction of its own or of something larger. */
export async function prepareAnswer(
  services: Services,
  { companyId, userId, by }: Answerer,
  proposalId: string,
  { event, action, answer, reason, text }: Answer,
): Promise<Result<WriteAnswer, AnswerProposalRefusal>> {
  const found = await openShownProposal(services, { companyId }, proposalId);
  if (!found) return refuse('not-found');
  const { proposal, key } = found;
  const next = proposalAfter(standingOf(proposal), { kind: event, by });
  if (!next.ok) return refuse('not-now');

  const letter = await letterToSpecialist(
    services,
    key,
    proposal.specialistId,
    'employer-answered',
    employerAnswered(answer, `${services.baseUrl}/proposals/${proposal.id}`),
  );
  const now = nowOf(services);
  const change = { updatedAt: now, answeredAt: now, ...(reason ? { answerReason: reason } : {}) };
  const message = { id: services.newId(), proposalId: proposal.id, at: now };
  return ok(async (tx) => {
    if (event === 'question') {
      const messages = await listProposalMessages(tx, key, proposal.id);
      const open = openQuestions(proposal.state, messages);
      if (open.some((question) => question.text === text)) return ok(null);
      if (open.length >= mostOpenQuestions) return refuse('not-now');
    }
    if (!(await moveProposal(tx, proposal, next.value, change))) return refuse('not-now');
    if (text) {
      const isNote = event === 'question' ? undefined : true;
      await insertProposalMessage(tx, key, { ...message, author: 'employer', text, isNote });
    }
    await record(tx, services, {
      action,
      actor: `user:${userId}`,
      subject: `proposal:${proposal.id}`,
      ...(reason ? { facts: { reason } } : {}),
    });
    if (proposal.specialistId !== userId) await enqueueMail(tx, letter);
    return ok(null);
  });
}
