import { Form } from '@remix-run/react';
import { mostTasks } from '~/app/domain/needs/most-tasks';
import { kindOfWorkplaceBy } from '~/app/domain/needs/task-suggestions';
import type { FormAnswer } from '~/app/forms/form-answer';
import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { taskPaths } from '~/app/posting/posting-paths';
import type { ShownNeed } from '~/app/posting/shown-need';
import { StepHead } from '~/app/posting/step-frame';
import { TaskFacts } from '~/app/posting/task-facts';
import { TaskMeaning } from '~/app/posting/task-meaning';
import { chosenOf } from '~/app/posting/typed-answers';
import { WeekTiles } from '~/app/posting/week-tiles';
import { Button } from '~/app/ui/button';
import { Card } from '~/app/ui/card';
import { Notice } from '~/app/ui/notice';
import type { MeaningsOfTasks } from '~/app/usecases/matching/understand-tasks';

interface TasksPageProps {
  readonly need: ShownNeed;
  readonly meanings: MeaningsOfTasks;
  readonly answer: FormAnswer | undefined;
}

/** The tasks so far, and room for more: several small ones can become one job. */
export function TasksPage({ need, meanings, answer }: TasksPageProps) {
  const t = useMessages().posting;
  const last = need.tasks.at(-1);
  const answers = answer?.values ?? {};
  // Of a single task its own screen has asked.
  const isTimeUnknown =
    need.tasks.length > 1 && need.tasks.some(({ details }) => details.times === undefined);
  return (
    <PageFrame>
      <StepHead
        step="tasks"
        lead={t.tasks.lead}
        back={last ? taskPaths(need.id, last.id).about : '/company'}
        answer={answer}
      />
      {need.tasks.some(({ title }) => kindOfWorkplaceBy([title])) ? (
        <Notice>{t.tasks.suggested}</Notice>
      ) : null}
      <Form method="post" className="stack">
        {/* What the enter key presses: else it would be the first task's «Ta bort». */}
        <button className="visually-hidden" name="intent" value="next" tabIndex={-1} aria-hidden />
        {need.tasks.length > 0 ? <p>{t.meaning.why}</p> : null}
        {need.tasks.map((task, index) => (
          <Card
            key={task.id}
            title={task.title}
            footer={
              <>
                <a href={taskPaths(need.id, task.id).what}>
                  {t.tasks.change}
                  <span className="visually-hidden"> {task.title}</span>
                </a>
                <Button intent={`remove:${task.id}`} tone="quiet" about={task.title}>
                  {t.tasks.remove}
                </Button>
              </>
            }
          >
            <TaskFacts details={task.details} />
            <TaskMeaning index={index} row={meanings[task.id]} />
          </Card>
        ))}
        {need.tasks.length === 0 ? <p>{t.tasks.none}</p> : null}
        {isTimeUnknown ? (
          <WeekTiles
            legend={t.tasks.when}
            hint={t.tasks.whenHint}
            chosen={chosenOf(answers, 'times')}
          />
        ) : null}
        <div className="actions" id="add">
          {need.tasks.length < mostTasks ? (
            <Button intent="add" tone="secondary">
              {t.tasks.add}
            </Button>
          ) : null}
          <Button intent="next">{t.tasks.next}</Button>
        </div>
      </Form>
    </PageFrame>
  );
}
