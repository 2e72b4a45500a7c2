import { Form } from '@remix-run/react';
import { formatDateOf } from '~/app/domain/calendar/format-date';
import type { PositionTask } from '~/app/domain/carving/position';
import {
  isAboutTask,
  isPositionAnswerable,
  longestInAnswer,
  taskFits,
  type TaskAnswer,
} from '~/app/domain/carving/position-answer';
import type { FormAnswer } from '~/app/forms/form-answer';
import { chosenOf, fieldId, textOf, type FormState } from '~/app/forms/form-state';
import { LookedOver } from '~/app/forms/looked-over';
import { TextDoubt } from '~/app/forms/text-doubt';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Choice } from '~/app/ui/choice';
import { Field } from '~/app/ui/field';
import { Notice } from '~/app/ui/notice';
import type { ReadProposal } from '~/app/usecases/proposals/read-employer-proposal';
import { TaskAnswers } from '~/app/views/task-answers';
import { positionTexts } from './position-form';

interface AnswerPositionProps
  extends Pick<ReadProposal, 'proposal' | 'position' | 'positionAnswer'> {
  readonly answer: FormAnswer | undefined;
  readonly formId: string;
}

/** What the company says of each task: it fits, at other hours or times, or not at all. */
export function AnswerPosition(props: AnswerPositionProps) {
  const { proposal, position, positionAnswer: said, answer, formId } = props;
  const t = useMessages().position.answer;
  if (!position || !isPositionAnswerable(proposal.state)) return null;
  const isSent = answer?.values.intent === 'position';
  const values = isSent ? answer.values : valuesOf(position.tasks, said?.tasks ?? []);
  const form: FormState = { values, errors: isSent ? answer.errors : {} };
  return (
    <section className="stack-tight" id="answer-position">
      {said ? (
        <Notice tone="success" title={t.saidOn(formatDateOf(said.at))} isStatus>
          <TaskAnswers tasks={said.tasks} />
          <p>{t.then}</p>
        </Notice>
      ) : null}
      <details className="answer" open={isSent}>
        <summary>{said ? t.again : t.title}</summary>
        <Form method="post" className="form" noValidate>
          <p>{t.lead}</p>
          <input type="hidden" name="formId" value={formId} />
          <LookedOver texts={positionTexts}>
            {position.tasks.map(({ title }, at) => (
              <OfTask key={`${at} ${title}`} title={title} row={`tasks[${at}]`} form={form} />
            ))}
          </LookedOver>
          <TextDoubt doubt={isSent ? answer.doubt : undefined} />
          <Button intent="position" tone="secondary">
            {t.send}
          </Button>
        </Form>
      </details>
    </section>
  );
}

interface OfTaskProps {
  readonly title: string;
  readonly row: string;
  readonly form: FormState;
}

function OfTask({ title, row, form }: OfTaskProps) {
  const t = useMessages().position.answer;
  const field = (name: string) => ({
    id: fieldId(`${row}.${name}`),
    name: `${row}.${name}`,
    defaultValue: textOf(form, `${row}.${name}`),
    error: form.errors[`${row}.${name}`],
  });
  const { defaultValue: _chosen, ...fit } = field('fit');
  return (
    <fieldset className="task-answer stack-tight">
      <legend>
        <h3>{title}</h3>
      </legend>
      <input type="hidden" name={`${row}.title`} value={title} />
      <Choice
        {...fit}
        legend={t.fit}
        options={taskFits.map((value) => ({ value, label: t.fits[value] }))}
        chosen={chosenOf(form, `${row}.fit`)}
      />
      <div className="task-answer__other stack-tight">
        <Field
          {...field('hours')}
          label={t.hours}
          hint={t.ifOther}
          kind="number"
          unit={t.unit}
          width="short"
          isDecimal
        />
        <Field {...field('when')} label={t.when} hint={t.ifOther} maxLength={longestInAnswer} />
      </div>
      <div className="task-answer__not-here">
        <Field {...field('why')} label={t.why} hint={t.ifNotHere} maxLength={longestInAnswer} />
      </div>
    </fieldset>
  );
}

/** What was said of each task before, wherever it stands now. */
function valuesOf(
  tasks: readonly PositionTask[],
  said: readonly TaskAnswer[],
): FormState['values'] {
  return Object.fromEntries(
    tasks.flatMap((task, at) => {
      const answer = said.find((each) => isAboutTask(each, task));
      if (!answer) return [];
      const { fit, hours, when, why } = answer;
      return [
        [`tasks[${at}].fit`, fit],
        [`tasks[${at}].hours`, hours === null ? '' : String(hours).replace('.', ',')],
        [`tasks[${at}].when`, when ?? ''],
        [`tasks[${at}].why`, why ?? ''],
      ];
    }),
  );
}
