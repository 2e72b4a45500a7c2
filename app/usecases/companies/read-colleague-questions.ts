import type { SpecialistActor } from '~/app/auth/actor';
import { ageInWords } from '~/app/domain/calendar/age-in-words';
import { nowOf, type Services } from '~/app/services';
import { listAnswers, listOpenQuestions } from '~/db/repositories/colleague-questions';
import { companiesToChoose } from './companies-to-choose';

/** The open questions to colleagues with their answers, and the companies one can answer with. */
export async function readColleagueQuestions(services: Services, actor: SpecialistActor) {
  const { read } = services.store;
  const open = await listOpenQuestions(read);
  const answers = await listAnswers(
    read,
    open.map(({ question }) => question.id),
  );
  const questions = open.map(({ question: { id, text, specialistId, createdAt }, asker }) => ({
    id,
    text,
    asker,
    isMine: specialistId === actor.userId,
    age: ageInWords(createdAt, nowOf(services)),
    answers: answers.flatMap(({ answer, colleague, company }) =>
      answer.questionId === id
        ? [{ id: answer.id, companyId: answer.companyId, company, colleague, note: answer.note }]
        : [],
    ),
  }));
  return { questions, companies: await companiesToChoose(read) };
}
export type ColleagueQuestions = Awaited<ReturnType<typeof readColleagueQuestions>>;
