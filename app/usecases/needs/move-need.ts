import { findCompany } from '~/db/repositories/companies';
import { listProposalsOfNeed } from '~/db/repositories/employer-proposals';
import { findNeedOfCompany, moveNeedOfCompany, type Need } from '~/db/repositories/needs';
import { enqueueMail } from '~/db/repositories/outbox';
import type { Proposal } from '~/db/repositories/proposals';
import { listSpecialistsFor } from '~/db/repositories/specialists';
import { findUser } from '~/db/repositories/users';
import type { Database } from '~/db/store';
import { renderMail } from '~/emails/layout';
import { needMoved } from '~/emails/need-moved';
import type { EmployerActor } from '../../auth/actor';
import type { AuditAction } from '../../domain/audit/audit-event';
import { notNowByClosing, type CloseReason } from '../../domain/needs/close-reason';
import { needAfter, type NeedMove } from '../../domain/needs/need-after';
import { proposalMoves } from '../../domain/proposals/proposal-moves';
import { isFinal, type ProposalState } from '../../domain/proposals/proposal-state';
import { ok, refuse, type Result } from '../../domain/result';
import { prepareMail, type PreparedMail } from '../../mail/prepare-mail';
import { nowOf, type Services } from '../../services';
import { prepareAnswer, type WriteAnswer } from '../proposals/answer-proposal';
import { record } from '../record';

/** What a company does with a need it has sent, and what it says about it. */
export type MoveOfNeed =
  | { readonly move: 'pause'; readonly untilOn: string }
  | { readonly move: 'close'; readonly reason: CloseReason; readonly note: string | null }
  | { readonly move: 'resume' | 'reopen' };

const actions: Record<NeedMove, AuditAction> = {
  pause: 'need.paused',
  resume: 'need.resumed',
  close: 'need.closed',
  reopen: 'need.reopened',
};

/**
 * Pauses, closes, resumes or reopens a need of the employer's own company. Proposals that wait for
 * the company's answer get it in the same transaction: not now, which is hers to say (domain §7).
 * What others decide about – drafts, a question to a jobseeker, a meeting – is left to the
 * specialist, who is told. Refusals: `not-found`; `not-now` – it does not stand so any more, or a
 * proposal came or was answered in the same moment.
 */
export async function moveNeed(
  services: Services,
  actor: EmployerActor,
  needId: string,
  moving: MoveOfNeed,
): Promise<Result<null, 'not-found' | 'not-now'>> {
  const { read } = services.store;
  const { companyId, userId } = actor;
  const need = await findNeedOfCompany(read, companyId, needId);
  if (!need) return refuse('not-found');
  const next = needAfter(need, moving.move);
  if (!next.ok) return next;

  const open = await openProposals(read, needId);
  const answers = await prepareAnswers(services, actor, open, moving);
  const letters = await lettersAbout(services, need, { moving, open, answered: answers.length });
  return services.store.transaction(async (tx) => {
    if (standing(await openProposals(tx, needId)) !== standing(open)) return refuse('not-now');
    const changes = { ...next.value, ...factsOf(moving, nowOf(services)) };
    const whose = { companyId, needId, from: need.state };
    if (!(await moveNeedOfCompany(tx, whose, changes))) return refuse('not-now');
    for (const write of answers) {
      const written = await write(tx);
      if (!written.ok) return written;
    }
    await record(tx, services, {
      action: actions[moving.move],
      actor: `user:${userId}`,
      subject: `need:${needId}`,
      facts: moving.move === 'close' ? { reason: moving.reason } : { state: next.value.state },
    });
    for (const letter of letters) await enqueueMail(tx, letter);
    return ok(null);
  });
}

/** What is kept of a move. Reopened, a need is sent in anew: it is called about once more. */
function factsOf(moving: MoveOfNeed, now: string) {
  return {
    updatedAt: now,
    pausedUntilOn: moving.move === 'pause' ? moving.untilOn : null,
    closedReason: moving.move === 'close' ? moving.reason : null,
    closedNote: moving.move === 'close' ? moving.note : null,
    ...(moving.move === 'reopen' ? { submittedAt: now, openedAt: null } : {}),
  };
}

async function openProposals(db: Database, needId: string): Promise<Proposal[]> {
  const proposals = await listProposalsOfNeed(db, needId);
  return proposals.filter(({ state }) => !isFinal(state));
}

/** How all proposals stand, as one text to compare. */
function standing(proposals: readonly Proposal[]): string {
  return proposals.map(({ id, state }) => `${id} ${state}`).join();
}

async function prepareAnswers(
  services: Services,
  actor: EmployerActor,
  open: readonly Proposal[],
  moving: MoveOfNeed,
): Promise<WriteAnswer[]> {
  if (moving.move !== 'pause' && moving.move !== 'close') return [];
  const reason = moving.move === 'pause' ? 'another-time' : notNowByClosing[moving.reason];
  const answers: WriteAnswer[] = [];
  for (const { id, state } of open) {
    if (!waitsForEmployer(state)) continue;
    const prepared = await prepareAnswer(services, actor, id, {
      event: 'say-not-now',
      action: 'proposal.not-now',
      answer: 'not-now',
      reason,
    });
    // One she may not read any more is not hers to answer.
    if (prepared.ok) answers.push(prepared.value);
  }
  return answers;
}

function waitsForEmployer(state: ProposalState): boolean {
  return proposalMoves['say-not-now'].from.some((from) => from === state);
}

interface Told {
  readonly moving: MoveOfNeed;
  readonly open: readonly Proposal[];
  readonly answered: number;
}

/** To the company's specialist and to every colleague of hers who has a proposal for the need. */
async function lettersAbout(
  services: Services,
  need: Need,
  { moving, open, answered }: Told,
): Promise<PreparedMail[]> {
  const { read } = services.store;
  const company = await findCompany(read, need.companyId);
  const rendered = renderMail(
    needMoved({
      company: company?.name ?? '',
      title: need.title ?? '',
      move: moving.move,
      untilOn: moving.move === 'pause' ? moving.untilOn : null,
      reason: moving.move === 'close' ? moving.reason : null,
      note: moving.move === 'close' ? moving.note : null,
      answered,
      underWay: moving.move === 'resume' ? 0 : open.length - answered,
      url: `${services.baseUrl}/needs/${need.id}`,
    }),
  );
  const addresses = new Set(
    (await listSpecialistsFor(read, need.companyId)).map(({ email }) => email),
  );
  for (const { specialistId } of open) {
    const specialist = await findUser(read, specialistId);
    if (specialist?.suspendedAt === null) addresses.add(specialist.email);
  }
  return [...addresses].map((to) => prepareMail(services, 'need-moved', { to, ...rendered }));
}
