import type { SpecialistActor } from '~/app/auth/actor';
import { ok, refuse, type Result } from '~/app/domain/result';
import { nowOf, type Services } from '~/app/services';
import { findOpenQuestion, insertAnswer } from '~/db/repositories/colleague-questions';
import { findCompany } from '~/db/repositories/companies';
import { enqueueMail } from '~/db/repositories/outbox';
import { colleagueAnswered } from '~/emails/colleague-answered';
import { plainLetter } from '../mail/plain-letter';
import { record } from '../record';

interface ColleagueReply {
  /** Given out with the form: sent twice it is one answer. */
  readonly answerId: string;
  readonly questionId: string;
  readonly companyId: string;
  readonly note: string | null;
}

/**
 * Answers a colleague's open question with a company from the register; who asked is told, unless
 * she answers herself. Refusals: `closed`, `no-such-company`.
 */
export async function answerColleague(
  services: Services,
  actor: SpecialistActor,
  { answerId, questionId, companyId, note }: ColleagueReply,
): Promise<Result<null, 'closed' | 'no-such-company'>> {
  const { read } = services.store;
  const asked = await findOpenQuestion(read, questionId);
  const company = await findCompany(read, companyId);
  if (!asked) return refuse('closed');
  if (!company) return refuse('no-such-company', 'companyId');
  const content = colleagueAnswered({
    colleague: actor.name,
    companyName: company.name,
    url: `${services.baseUrl}/colleagues`,
  });
  const letter = plainLetter(services, 'colleague-answered', asked.asker.email, content);
  const answer = { id: answerId, questionId, companyId, note, specialistId: actor.userId };
  return services.store.transaction(async (tx) => {
    if (!(await findOpenQuestion(tx, questionId))) return refuse('closed');
    if (!(await insertAnswer(tx, { ...answer, at: nowOf(services) }))) return ok(null);
    await record(tx, services, {
      action: 'question.answered',
      actor: `user:${actor.userId}`,
      subject: `question:${questionId}`,
      facts: { company: companyId },
    });
    if (asked.asker.id !== actor.userId) await enqueueMail(tx, letter);
    return ok(null);
  });
}
