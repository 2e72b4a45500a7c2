import type { AdministratorActor } from '~/app/auth/actor';
import { ok, refuse, type Result } from '~/app/domain/result';
import { nowOf, type Services } from '~/app/services';
import { findCompany, updateCompany, type Company } from '~/db/repositories/companies';
import { refusalOfFacts, type CompanyFacts, type FactsRefusal } from './company-facts';
import { endProposalsTo } from '../proposals/end-proposals-to';
import { record } from '../record';

interface CompanyChange {
  readonly companyId: string;
  /** The company's `updatedAt` when the form was shown. */
  readonly seenAt: string;
  readonly facts: CompanyFacts;
}

/** What it was, and of a stop how many proposals ended with it. */
interface Changed {
  readonly action: ReturnType<typeof actionOf>;
  readonly ended: number;
}

/**
 * Changes what the register says of a company, unless somebody else did so since the form was
 * shown (`changed-meanwhile`). Stopping it ends the proposals to it; opening a stopped one asks
 * for a reason of its own (`reason-missing`). Other refusals: `number-taken`, `unknown-specialist`.
 */
export async function changeCompany(
  services: Services,
  actor: AdministratorActor,
  { companyId, seenAt, facts }: CompanyChange,
): Promise<Result<Changed, FactsRefusal['code'] | 'changed-meanwhile' | 'reason-missing'>> {
  return services.store.transaction(async (tx) => {
    const before = await findCompany(tx, companyId);
    if (before?.updatedAt !== seenAt) return refuse('changed-meanwhile');
    const refusal = await refusalOfFacts(tx, companyId, facts);
    if (refusal) return refusal;
    const action = actionOf(before, facts);
    const isExplained = facts.statusReason && facts.statusReason !== before.statusReason;
    if (action === 'company.reopened' && !isExplained) return refuse('reason-missing');
    const isHandedOn = facts.specialistId !== before.specialistId;
    const change = {
      ...facts,
      ...(isHandedOn && { offeredToId: null }),
      updatedAt: nowOf(services),
    };
    await updateCompany(tx, companyId, seenAt, change);
    const actedBy = `user:${actor.userId}` as const;
    const isStopped = action === 'company.stopped';
    const ended = isStopped ? await endProposalsTo(tx, services, before, actedBy) : 0;
    await record(tx, services, {
      action,
      actor: actedBy,
      subject: `company:${companyId}`,
      facts: { status: facts.status },
    });
    return ok({ action, ended });
  });
}

function actionOf({ status: before }: Company, { status: after }: CompanyFacts) {
  if (before === after) return 'company.changed';
  if (after === 'stopped') return 'company.stopped';
  return before === 'stopped' ? 'company.reopened' : 'company.changed';
}
