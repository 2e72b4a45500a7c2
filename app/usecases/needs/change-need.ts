import { findCompany } from '~/db/repositories/companies';
import { findNeedOfCompany, saveDraft, settleEndedPause } from '~/db/repositories/needs';
import { listTasks } from '~/db/repositories/tasks';
import type { Database } from '~/db/store';
import type { EmployerActor } from '../../auth/actor';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { resolveNeed } from '../../domain/matching/resolve-need';
import { matchNeedOf } from '../../domain/needs/match-need';
import { unansweredIn } from '../../domain/needs/unanswered';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import type { DraftOf, DraftRefusal } from './draft-of';
import { record } from '../record';
import { readResolver } from '../matching/word-resolver';

/** Writes one screen's answers to a need of the employer's own company, and what follows from them. */
export async function changeNeed(
  services: Services,
  actor: EmployerActor,
  needId: string,
  write: (tx: Database, draft: DraftOf, at: string) => Promise<Result<null, DraftRefusal>>,
): Promise<Result<null, DraftRefusal>> {
  const draft = { companyId: actor.companyId, needId };
  return services.store.transaction(async (tx) => {
    await settleEndedPause(tx, needId, osloDateOf(services.clock.now()));
    const written = await write(tx, draft, nowOf(services));
    return written.ok ? settleChange(tx, services, actor, needId) : written;
  });
}

/**
 * What follows from a change, in its transaction. A draft may lack anything. A need that was sent
 * in keeps what it must say, and its words are resolved anew, so that matching never reads old
 * ones.
 */
export async function settleChange(
  tx: Database,
  services: Services,
  { companyId, userId }: EmployerActor,
  needId: string,
): Promise<Result<null, DraftRefusal>> {
  const need = await findNeedOfCompany(tx, companyId, needId);
  if (!need) return refuse('not-a-draft');
  if (need.state === 'draft') return ok(null);
  const tasks = await listTasks(tx, needId);
  if (unansweredIn(need, tasks.length).length > 0) return refuse('unanswered');
  const company = await findCompany(tx, companyId);
  const resolved = resolveNeed(
    matchNeedOf(company?.name ?? '', need, tasks),
    await readResolver(tx),
  );
  await saveDraft(tx, { companyId, needId }, { resolved, updatedAt: nowOf(services) });
  await record(tx, services, {
    action: 'need.changed',
    actor: `user:${userId}`,
    subject: `need:${needId}`,
    facts: { state: need.state },
  });
  return ok(null);
}
