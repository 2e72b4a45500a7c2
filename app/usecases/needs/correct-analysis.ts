import { analysisCorrected } from '~/emails/analysis-corrected';
import { renderMail } from '~/emails/layout';
import { insertCorrection, listOpenCorrections } from '~/db/repositories/analysis-corrections';
import { findCompany } from '~/db/repositories/companies';
import { findNeedOfCompany } from '~/db/repositories/needs';
import { enqueueMail } from '~/db/repositories/outbox';
import { listSpecialistsFor } from '~/db/repositories/specialists';
import type { EmployerActor } from '../../auth/actor';
import { ok, refuse, type Result } from '../../domain/result';
import { prepareMail } from '../../mail/prepare-mail';
import { nowOf, type Services } from '../../services';
import { record } from '../record';

/** Most corrections that wait at once: beyond that somebody must call. */
const mostWaiting = 20;

/**
 * A company says what is wrong in what we wrote down together, and its specialist is told. The same
 * form sent twice makes one; `too-many` when so many wait that a call is better.
 */
export async function correctAnalysis(
  services: Services,
  { companyId, userId }: EmployerActor,
  needId: string,
  { id, text }: { readonly id: string; readonly text: string },
): Promise<Result<null, 'not-found' | 'too-many'>> {
  const { read } = services.store;
  const need = await findNeedOfCompany(read, companyId, needId);
  const company = await findCompany(read, companyId);
  if (!need?.submittedAt || !company) return refuse('not-found');
  const content = analysisCorrected(company.name, `${services.baseUrl}/needs/${needId}`);
  const specialists = await listSpecialistsFor(read, companyId);
  const letters = specialists.map(({ email }) =>
    prepareMail(services, 'analysis-corrected', { to: email, ...renderMail(content) }),
  );
  const row = { id, needId, companyId, text, sentById: userId, sentAt: nowOf(services) };
  return services.store.transaction(async (tx) => {
    if ((await listOpenCorrections(tx, needId)).length >= mostWaiting) return refuse('too-many');
    if (!(await insertCorrection(tx, { ...row, handledById: null, handledAt: null }))) {
      return ok(null);
    }
    await record(tx, services, {
      action: 'correction.sent',
      actor: `user:${userId}`,
      subject: `need:${needId}`,
    });
    for (const letter of letters) await enqueueMail(tx, letter);
    return ok(null);
  });
}
