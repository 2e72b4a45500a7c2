import { findCompany } from '~/db/repositories/companies';
import { insertNeed, unknownNeed, type Need } from '~/db/repositories/needs';
import { findUser } from '~/db/repositories/users';
import type { EmployerActor } from '../../auth/actor';
import { refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { isCompanyOver } from '../companies/is-company-over';
import { settleChange } from './change-need';
import type { DraftRefusal } from './draft-of';
import { record } from '../record';
import { writeTasks, type AnsweredTasks } from './write-tasks';

interface FirstAnswers extends AnsweredTasks {
  /** Made when the page was shown, so that the same page sent twice starts one need. */
  readonly needId: string;
}

/**
 * Starts a draft with its first tasks. What we know of the company and of who is signed in is
 * filled in beforehand, so that nothing is asked twice.
 */
export async function startNeed(
  services: Services,
  actor: EmployerActor,
  { needId, ...answered }: FirstAnswers,
): Promise<Result<null, DraftRefusal>> {
  const { companyId } = actor;
  const draft = await firstDraft(services, actor, needId);
  return services.store.transaction(async (tx) => {
    if (await isCompanyOver(tx, companyId)) return refuse('company-stopped');
    if (await insertNeed(tx, draft)) {
      await record(tx, services, {
        action: 'need.started',
        actor: `user:${actor.userId}`,
        subject: `need:${needId}`,
        facts: { companyId },
      });
    }
    const written = await writeTasks(tx, { companyId, needId }, answered, nowOf(services));
    return written.ok ? settleChange(tx, services, actor, needId) : written;
  });
}

/** A draft of the employer's with nothing in it but who and where. */
export async function firstDraft(
  services: Services,
  actor: EmployerActor,
  needId: string,
): Promise<Need> {
  const now = nowOf(services);
  const company = await findCompany(services.store.read, actor.companyId);
  const user = await findUser(services.store.read, actor.userId);
  return {
    ...unknownNeed,
    id: needId,
    companyId: actor.companyId,
    createdById: actor.userId,
    state: 'draft',
    municipality: company?.municipality ?? null,
    contactName: actor.name,
    contactPhone: user?.phone ?? null,
    createdAt: now,
    updatedAt: now,
  };
}
