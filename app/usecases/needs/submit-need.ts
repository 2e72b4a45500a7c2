import { needReceipt } from '~/emails/need-receipt';
import { needReceived } from '~/emails/need-received';
import { findCompany } from '~/db/repositories/companies';
import { findNeedOfCompany, markSubmitted, type Need } from '~/db/repositories/needs';
import { enqueueMail } from '~/db/repositories/outbox';
import { findFixedContact, listSpecialistsFor } from '~/db/repositories/specialists';
import { listTasks, type Task } from '~/db/repositories/tasks';
import { findUser } from '~/db/repositories/users';
import type { EmployerActor } from '../../auth/actor';
import { formatDate } from '../../domain/calendar/format-date';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { resolveNeed } from '../../domain/matching/resolve-need';
import { isStartPast } from '../../domain/needs/answers/place';
import { matchNeedOf } from '../../domain/needs/match-need';
import { promisedDays } from '../../domain/needs/promised-days';
import { unansweredIn } from '../../domain/needs/unanswered';
import { joinWithAnd, uncapitalised } from '../../domain/wording/in-a-sentence';
import { ok, refuse, type Result } from '../../domain/result';
import type { PreparedMail } from '../../mail/prepare-mail';
import { nowOf, type Services } from '../../services';
import { plainLetter } from '../mail/plain-letter';
import { isCompanyOver } from '../companies/is-company-over';
import { record } from '../record';
import { readResolver } from '../matching/word-resolver';

/**
 * Why a need is not sent: `not-found` – not the company's; `unanswered` – something it must say is
 * missing; `start-past` – it would begin on a day that has been; `already-sent` – it was sent
 * before, which changes nothing; `company-stopped` – the cooperation is over.
 */
export type SubmitRefusal =
  | 'not-found'
  | 'unanswered'
  | 'start-past'
  | 'already-sent'
  | 'company-stopped';

/**
 * Sends a draft to the provider: its words are resolved to concepts once, here, and the fixed
 * contact is told, and she who sent it gets a receipt. Sent many times at once it is sent once.
 */
export async function submitNeed(
  services: Services,
  { companyId, userId }: EmployerActor,
  needId: string,
): Promise<Result<null, SubmitRefusal>> {
  const { read } = services.store;
  const need = await findNeedOfCompany(read, companyId, needId);
  if (!need) return refuse('not-found');
  if (need.state !== 'draft') return refuse('already-sent');
  const tasks = await listTasks(read, needId);
  if (unansweredIn(need, tasks.length).length > 0) return refuse('unanswered');
  if (isStartPast(need.startOn, osloDateOf(services.clock.now()))) return refuse('start-past');

  const company = await findCompany(read, companyId);
  if (!company) throw new Error('a need always has a company');
  const resolved = resolveNeed(matchNeedOf(company.name, need, tasks), await readResolver(read));
  const letters = [
    ...(await lettersAbout(services, company.name, need, tasks)),
    ...(await receiptTo(services, userId, need, tasks)),
  ];
  return services.store.transaction(async (tx) => {
    if (await isCompanyOver(tx, companyId)) return refuse('company-stopped');
    const isFirst = await markSubmitted(
      tx,
      { companyId, needId },
      { resolved, at: nowOf(services) },
    );
    if (!isFirst) return refuse('already-sent');
    await record(tx, services, {
      action: 'need.submitted',
      actor: `user:${userId}`,
      subject: `need:${needId}`,
      facts: { companyId, tasks: tasks.length },
    });
    for (const letter of letters) await enqueueMail(tx, letter);
    return ok(null);
  });
}

async function lettersAbout(
  services: Services,
  companyName: string,
  need: Need,
  tasks: readonly Task[],
): Promise<PreparedMail[]> {
  const specialists = await listSpecialistsFor(services.store.read, need.companyId);
  const content = needReceived({
    companyName,
    taskTitles: tasks.map(({ title }) => title),
    url: `${services.baseUrl}/needs/${need.id}`,
  });
  return specialists.map(({ email }) => plainLetter(services, 'need-received', email, content));
}

async function receiptTo(
  services: Services,
  userId: string,
  { id, companyId }: Need,
  tasks: readonly Task[],
): Promise<PreparedMail[]> {
  const { read } = services.store;
  const user = await findUser(read, userId);
  const contact = await findFixedContact(read, companyId);
  const { callByOn } = promisedDays(osloDateOf(services.clock.now()));
  const content = needReceipt({
    tasks: joinWithAnd(tasks.map(({ title }) => uncapitalised(title))),
    callerName: contact?.name ?? null,
    callBy: formatDate(callByOn),
    url: `${services.baseUrl}/company/needs/${id}`,
  });
  return user ? [plainLetter(services, 'need-receipt', user.email, content)] : [];
}
