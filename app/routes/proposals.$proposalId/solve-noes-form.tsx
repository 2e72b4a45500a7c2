import { Form } from '@remix-run/react';
import {
  isDemandRefused,
  longestSolution,
  standingSolution,
} from '~/app/domain/needs/requirements/ticks';
import { Tick } from '~/app/forms/form-fields';
import { fieldId, textOf, type FormState } from '~/app/forms/form-state';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Field } from '~/app/ui/field';
import { Notice } from '~/app/ui/notice';
import type { TickedItem } from '~/app/usecases/needs/requirements-of';
import type { ProposalProps } from './page';

interface SolveNoesFormProps extends Pick<ProposalProps, 'answer'> {
  /** What she has said no to, or yes with something changed. */
  readonly noes: readonly TickedItem[];
}

/**
 * How each no of hers is solved, or that the task is left out: before a company reads her card.
 * The question stands once over those it is asked of, with a field under each.
 */
export function SolveNoesForm({ noes, answer }: SolveNoesFormProps) {
  const { proposal, solve: t } = useMessages().specialist.requirements;
  const form: FormState = {
    values: { ...savedIn(noes), ...answer?.values },
    errors: answer?.errors ?? {},
  };
  const rows = noes.map((item, index) => ({ item, row: `noes[${index}]` }));
  return (
    <Form method="post" className="form" noValidate>
      {(['to-solve', 'adaptable'] as const).map((gap) => {
        const found = rows.filter(({ item }) => item.gap === gap);
        return found.length === 0 ? null : (
          <fieldset key={gap} className="stack">
            <legend>
              <h4>{proposal.gaps[gap]}</h4>
            </legend>
            <p>{t.questions[gap]}</p>
            {found.map(({ item, row }) => (
              <Unsolved key={item.text} item={item} row={row} form={form} />
            ))}
          </fieldset>
        );
      })}
      <Button intent="solve-noes">{t.save}</Button>
    </Form>
  );
}

interface UnsolvedProps {
  readonly item: TickedItem;
  readonly row: string;
  readonly form: FormState;
}

function Unsolved({ item, row, form }: UnsolvedProps) {
  const { solve: t, about } = useMessages().specialist.requirements;
  const { text, askedBy, change, solution, isSettledByTask } = item;
  if (isSettledByTask) {
    return (
      <div className="stack-tight">
        <p>
          <strong>{text}</strong>
        </p>
        <p>{t.settledByTask(askedBy)}</p>
      </div>
    );
  }
  const isNo = isDemandRefused(item);
  const how = `${row}.how`;
  const hints = [
    // A task's own line is its name.
    ...(askedBy.length > 0 && item.source !== 'task' ? [about(askedBy.join(' · '))] : []),
    ...(isNo ? [] : [change ? t.herWords(change) : t.noWords]),
  ];
  return (
    <div className="stack-tight">
      <input type="hidden" name={`${row}.text`} value={text} />
      {solution?.disputedAt ? (
        <Notice tone="warning">
          <p>{t.isDisputed(solution.kind === 'solved' ? solution.how : null)}</p>
        </Notice>
      ) : null}
      <Field
        id={fieldId(how)}
        name={how}
        label={text}
        hint={hints.length === 0 ? undefined : hints.map((line) => <p key={line}>{line}</p>)}
        error={form.errors[how]}
        defaultValue={textOf(form, how)}
        kind="textarea"
        rows={2}
        maxLength={longestSolution}
      />
      {isNo && item.mayBeLeftOut ? (
        <Tick
          name={`${row}.isLeftOut`}
          label={t.leaveOut(askedBy.length)}
          hint={t.leaveOutHint}
          form={form}
        />
      ) : null}
    </div>
  );
}

function savedIn(noes: SolveNoesFormProps['noes']): Record<string, string> {
  return Object.fromEntries(
    noes.flatMap(({ solution: given, isSettledByTask }, index) => {
      const solution = standingSolution(given);
      // What she has said must change is hers, and stands beside the field: the company may read this.
      if (isSettledByTask || !solution) return [];
      return solution.kind === 'solved'
        ? [[`noes[${index}].how`, solution.how]]
        : [[`noes[${index}].isLeftOut`, 'on']];
    }),
  );
}
