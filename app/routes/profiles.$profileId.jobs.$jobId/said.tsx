import { formatDateOf } from '~/app/domain/calendar/format-date';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Tag } from '~/app/ui/tag';
import type { CarvedJobView } from '~/app/usecases/carving/read-carved-job';
import { useTaskAnswer } from '~/app/views/task-answers';
import { JobForm } from './job-form';

/** What the company says of each task, with the way to take it into the plan where there is one. */
export function Said({ view }: { readonly view: CarvedJobView }) {
  const t = useMessages().specialist.carving.said;
  const say = useTaskAnswer();
  if (!view.said) return null;
  return (
    <section className="stack-tight" id="said">
      <h2>{t.title}</h2>
      <p className="soft">{t.lead(formatDateOf(view.said.at))}</p>
      <ol className="levers">
        {view.said.tasks.map((answer, at) => (
          <li key={`${at} ${answer.title}`} className="levers__one">
            <p>
              <strong>{answer.title}</strong>
            </p>
            <p>{say(answer)}</p>
            {answer.change === 'done' ? <Tag tone="done">{t.done}</Tag> : null}
            {answer.change === 'change' || answer.change === 'drop' ? (
              <JobForm view={view} isInline>
                <input type="hidden" name="title" value={answer.title} />
                {answer.id ? <input type="hidden" name="task" value={answer.id} /> : null}
                <Button intent="take-answer" tone="secondary" about={answer.title}>
                  {t.take[answer.change]}
                </Button>
              </JobForm>
            ) : null}
            {answer.change === null && answer.fit !== 'fits' ? <p>{t.byHand}</p> : null}
            {answer.when ? <p>{t.talkOfTimes}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
