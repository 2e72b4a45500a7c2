import { Form } from '@remix-run/react';
import { longestSolution, standingSolution } from '~/app/domain/needs/requirements/ticks';
import { Tick } from '~/app/forms/form-fields';
import { fieldId, textOf, type FormState } from '~/app/forms/form-state';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Field } from '~/app/ui/field';
import { Notice } from '~/app/ui/notice';
import type { TickedItem } from '~/app/usecases/needs/requirements-of';
import type { ProposalProps } from './page';

interface SolveNoesFormProps extends Pick<ProposalProps, 'answer'> {
  /** What she has said no to. */
  readonly noes: readonly TickedItem[];
}

/** How each no of hers is solved, or that the task is left out: before a company reads her card. */
export function SolveNoesForm({ noes, answer }: SolveNoesFormProps) {
  const { solve: t, about } = useMessages().specialist.requirements;
  const form: FormState = {
    values: { ...savedIn(noes), ...answer?.values },
    errors: answer?.errors ?? {},
  };
  return (
    <Form method="post" className="form" noValidate>
      {noes.map(({ text, askedBy, mayBeLeftOut, solution, isSettledByTask }, index) => {
        if (isSettledByTask) {
          return (
            <div className="stack-tight" key={text}>
              <h4>{text}</h4>
              <p>{t.settledByTask(askedBy)}</p>
            </div>
          );
        }
        const row = `noes[${index}]`;
        const how = `${row}.how`;
        return (
          <div className="stack-tight" key={text}>
            <input type="hidden" name={`${row}.text`} value={text} />
            {solution?.disputedAt ? (
              <Notice tone="warning">
                <p>{t.isDisputed(solution.kind === 'solved' ? solution.how : null)}</p>
              </Notice>
            ) : null}
            <Field
              id={fieldId(how)}
              name={how}
              label={t.how(text)}
              hint={askedBy.length > 0 ? about(askedBy.join(' · ')) : undefined}
              error={form.errors[how]}
              defaultValue={textOf(form, how)}
              kind="textarea"
              rows={2}
              maxLength={longestSolution}
            />
            {mayBeLeftOut ? (
              <Tick
                name={`${row}.isLeftOut`}
                label={t.leaveOut(askedBy.length)}
                hint={t.leaveOutHint}
                form={form}
              />
            ) : null}
          </div>
        );
      })}
      <Button intent="solve-noes">{t.save}</Button>
    </Form>
  );
}

function savedIn(noes: SolveNoesFormProps['noes']): Record<string, string> {
  return Object.fromEntries(
    noes.flatMap(({ solution: given, isSettledByTask }, index) => {
      const solution = standingSolution(given);
      if (!solution || isSettledByTask) return [];
      return solution.kind === 'solved'
        ? [[`noes[${index}].how`, solution.how]]
        : [[`noes[${index}].isLeftOut`, 'on']];
    }),
  );
}
