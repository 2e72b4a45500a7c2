import { Form } from '@remix-run/react';
import { PlainFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import type { NeedQuestions } from '~/app/usecases/needs/read-need-questions';
import { QuestionSheet } from '~/app/views/question-sheet';

/** What is open about the work, for a talk at the workplace: made of the need, and of no person. */
export function NeedQuestionsPage({ needId, needTitle, company, open, asked }: NeedQuestions) {
  const { questionSheets } = useMessages().specialist;
  const t = questionSheets.company;
  const isEmpty = open.tasks.length + open.need.length + asked.length === 0;
  return (
    <PlainFrame title={t.title} lead={t.lead(needTitle, company)}>
      <div className="stack">
        <p className="screen-only">
          <a className="back-link" href={`/needs/${needId}`}>
            {t.back}
          </a>
        </p>
        {isEmpty ? <p>{t.none}</p> : null}
        <Asked asked={asked} />
        <QuestionSheet title={t.asked} questions={asked.map(({ text }) => text)} />
        {open.tasks.map(({ title, topics }) => (
          <QuestionSheet
            key={title}
            title={title}
            questions={topics.map((topic) => questionSheets.taskTopics[topic])}
          />
        ))}
        <QuestionSheet
          title={t.whole}
          questions={open.need.map((topic) => questionSheets.needTopics[topic])}
        />
        <p className="screen-only">{t.about}</p>
      </div>
    </PlainFrame>
  );
}

/** What somebody has decided to ask, to be ticked off when it is answered. */
function Asked({ asked }: Pick<NeedQuestions, 'asked'>) {
  const t = useMessages().specialist.questionSheets.company;
  if (asked.length === 0) return null;
  return (
    <section className="stack-tight screen-only">
      <h2>{t.open}</h2>
      <ul className="levers">
        {asked.map(({ id, text }) => (
          <li key={id} className="levers__one">
            <p>{text}</p>
            <Form method="post">
              <input type="hidden" name="questionId" value={id} />
              <Button intent="settle" tone="secondary" about={t.settleAbout(text)}>
                {t.settle}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}
