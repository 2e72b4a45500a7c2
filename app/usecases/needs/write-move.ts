import { listProposalsOfNeed } from '~/db/repositories/employer-proposals';
import { insertNeedMove } from '~/db/repositories/need-moves';
import { moveNeedOfCompany, settleEndedPause, type Need } from '~/db/repositories/needs';
import { enqueueMail } from '~/db/repositories/outbox';
import type { Proposal } from '~/db/repositories/proposals';
import type { Database } from '~/db/store';
import type { AuditAction } from '../../domain/audit/audit-event';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import type { AskedMove } from '../../domain/needs/asked-move';
import { notNowByClosing } from '../../domain/needs/close-reason';
import { needAfter, type NeedMove } from '../../domain/needs/need-after';
import { needOn } from '../../domain/needs/need-on';
import { isAnswerable } from '../../domain/proposals/proposal-moves';
import { isFinal } from '../../domain/proposals/proposal-state';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { isCompanyOver } from '../companies/is-company-over';
import { prepareAnswer, type WriteAnswer } from '../proposals/answer-proposal';
import { record } from '../record';
import { lettersAboutMove } from './letters-about-move';
import type { MoveOfNeed, MoveRefusal } from './move-need';

/** Who moves a need: somebody at its company, or a specialist whom somebody there asked. */
export interface Mover {
  readonly userId: string;
  readonly asked: (AskedMove & { readonly writtenBy: string }) | null;
}

const actions: Record<NeedMove, AuditAction> = {
  pause: 'need.paused',
  resume: 'need.resumed',
  close: 'need.closed',
  reopen: 'need.reopened',
};

/**
 * Moves a need its company has sent. Proposals that wait for the company's answer wait with a
 * paused need (`needHold`); closing answers them in the same transaction: not now, which is the
 * company's to say (domain §7). What others decide about – drafts, a question to a jobseeker, a
 * meeting – is left to the specialist, who is told. The caller has checked that the need is the
 * mover's to move.
 */
export async function writeMove(
  services: Services,
  mover: Mover,
  stored: Need,
  moving: MoveOfNeed,
): Promise<Result<null, MoveRefusal>> {
  const { read } = services.store;
  const today = osloDateOf(services.clock.now());
  const need = needOn(stored, today);
  const { companyId, id: needId } = need;
  const next = needAfter(need, moving.move);
  if (!next.ok) return next;

  const open = await openProposals(read, needId);
  const answers = await prepareAnswers(services, mover, { need, open, moving });
  const letters = await lettersAboutMove(services, mover, need, {
    moving,
    open,
    answered: answers.length,
  });
  const at = nowOf(services);
  const { askedBy = null, askedHow = null, askedOn = null } = mover.asked ?? {};
  const kept = { id: services.newId(), needId, move: moving.move, byId: mover.userId, at };
  return services.store.transaction(async (tx) => {
    if (isAnew(moving) && (await isCompanyOver(tx, companyId))) return refuse('not-now');
    if (standing(await openProposals(tx, needId)) !== standing(open)) return refuse('not-now');
    await settleEndedPause(tx, needId, today);
    const changes = { ...next.value, ...factsOf(moving, at) };
    const whose = { companyId, needId, from: need.state };
    if (!(await moveNeedOfCompany(tx, whose, changes))) return refuse('not-now');
    await insertNeedMove(tx, { ...kept, askedBy, askedHow, askedOn });
    for (const write of answers) {
      const written = await write(tx);
      if (!written.ok) return written;
    }
    await record(tx, services, {
      action: actions[moving.move],
      actor: `user:${mover.userId}`,
      subject: `need:${needId}`,
      facts: {
        ...(moving.move === 'close' ? { reason: moving.reason } : { state: next.value.state }),
        ...(askedHow && askedOn ? { askedHow, askedOn } : {}),
      },
    });
    for (const letter of letters) await enqueueMail(tx, letter);
    return ok(null);
  });
}

/** Somebody is looked for again, which nobody is where the cooperation is over. */
function isAnew({ move }: MoveOfNeed): boolean {
  return move === 'resume' || move === 'reopen';
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

interface Answered {
  readonly need: Pick<Need, 'companyId'>;
  readonly open: readonly Proposal[];
  readonly moving: MoveOfNeed;
}

async function prepareAnswers(
  services: Services,
  { userId, asked }: Mover,
  { need: { companyId }, open, moving }: Answered,
): Promise<WriteAnswer[]> {
  if (moving.move !== 'close') return [];
  const reason = notNowByClosing[moving.reason];
  const by = asked ? 'employer-by-phone' : 'employer';
  const answers: WriteAnswer[] = [];
  for (const { id, state } of open) {
    if (!isAnswerable(state)) continue;
    const prepared = await prepareAnswer(services, { companyId, userId, by }, id, {
      event: 'say-not-now',
      action: 'proposal.not-now',
      answer: 'not-now',
      reason,
    });
    // One the company may not read any more is not the company's to answer.
    if (prepared.ok) answers.push(prepared.value);
  }
  return answers;
}
