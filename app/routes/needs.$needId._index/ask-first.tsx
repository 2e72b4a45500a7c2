import { askFirst, type FirstQuestion } from '~/app/domain/needs/ask-first';
import { useMessages } from '~/app/i18n/messages';
import type { NeedView } from './page';

/** The few things to get answered on the telephone, each with the form it is written in. */
export function AskFirst({ view }: { view: NeedView }) {
  const { needs, questionSheets } = useMessages().specialist;
  const t = needs.askFirst;
  const sheet = questionSheets.company;
  const { need, tasks } = view;
  const questions = askFirst(need, tasks);
  if (questions.length === 0) return null;
  return (
    <section className="stack-tight">
      <h2>{t.title}</h2>
      <ol>
        {questions.map((question) => (
          <li key={question.about}>
            <a href={formOf(need.id, question)}>{t.questions[question.about]}</a>
            {question.tasks.length > 0 ? (
              <span className="soft"> {question.tasks.map(({ title }) => title).join(', ')}</span>
            ) : null}
          </li>
        ))}
      </ol>
      <p>
        <a href={`/needs/${need.id}/questions`}>{sheet.link}</a>
      </p>
    </section>
  );
}

function formOf(needId: string, { tasks }: FirstQuestion): string {
  const [first] = tasks;
  return first ? `/needs/${needId}/complete?task=${first.id}` : `/needs/${needId}/complete`;
}
