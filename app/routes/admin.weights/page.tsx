import { Form } from '@remix-run/react';
import { formatShortDate } from '~/app/domain/calendar/format-date';
import { criterionNames } from '~/app/domain/matching/match-types';
import type { FormAnswer } from '~/app/forms/form-answer';
import { FormFaults } from '~/app/forms/form-faults';
import { faultsOf, fieldId } from '~/app/forms/form-state';
import { LookedOver } from '~/app/forms/looked-over';
import { TextDoubt } from '~/app/forms/text-doubt';
import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Field } from '~/app/ui/field';
import { Notice } from '~/app/ui/notice';
import { Table } from '~/app/ui/table';
import type { WeightsView } from '~/app/usecases/matching/read-weights';
import { weightAsTyped } from './weights-form';
import { weightsTexts } from './weights-texts';

interface WeightsPageProps {
  readonly formId: string;
  readonly view: WeightsView;
  readonly isSaved: boolean;
  readonly answer: FormAnswer | undefined;
}

/** How much each ground of a match counts, to be changed as a new version with its reason. */
export function WeightsPage({ formId, view, isSaved, answer }: WeightsPageProps) {
  const { weights: t, specialist } = useMessages();
  const names = specialist.matches.criteria;
  const { current } = view;
  const typed = (name: string) => answer && String(answer.values[name] ?? '');
  return (
    <PageFrame title={t.title} lead={t.lead} width="wide">
      <div className="stack">
        <FormFaults errors={answer && faultsOf(answer)} />
        {answer?.message ? <Notice tone="warning">{answer.message}</Notice> : null}
        {isSaved && !answer ? (
          <Notice tone="success" isStatus>
            {t.saved}
          </Notice>
        ) : null}
        <p>
          <strong>{t.current(current.version)}</strong> {t.note}
        </p>
        <Form method="post" className="form" noValidate>
          <input type="hidden" name="formId" value={String(answer?.values.formId ?? formId)} />
          <input type="hidden" name="seenVersion" value={current.version} />
          <fieldset className="part">
            <legend className="part__title">{t.each}</legend>
            <div className="weights">
              {criterionNames.map((name) => (
                <Field
                  key={name}
                  id={fieldId(`of.${name}`)}
                  name={`of.${name}`}
                  label={names[name]}
                  kind="number"
                  isDecimal
                  unit={t.unit}
                  width="short"
                  maxLength={4}
                  error={answer?.errors[`of.${name}`]}
                  defaultValue={typed(`of.${name}`) ?? weightAsTyped(current.of[name])}
                  isRequired
                />
              ))}
            </div>
          </fieldset>
          <LookedOver texts={weightsTexts}>
            <Field
              id="reason"
              name="reason"
              label={t.reason}
              hint={t.reasonHint}
              kind="textarea"
              maxLength={300}
              error={answer?.errors.reason}
              defaultValue={typed('reason') ?? ''}
              isRequired
            />
          </LookedOver>
          <TextDoubt doubt={answer?.doubt} />
          <Button intent="save">{t.save}</Button>
        </Form>
        <h2>{t.history}</h2>
        <History versions={view.versions} />
      </div>
    </PageFrame>
  );
}

function History({ versions }: Pick<WeightsView, 'versions'>) {
  const { weights: t, specialist } = useMessages();
  const names = specialist.matches.criteria;
  if (versions.length === 0) return <p>{t.first}</p>;
  return (
    <Table
      caption={t.history}
      isCaptionHidden
      columns={[
        { key: 'version', label: t.version },
        { key: 'changes', label: t.changes },
        { key: 'reason', label: t.reason },
        { key: 'by', label: t.by },
      ]}
      rows={versions.map(({ version, reason, by, on, changes }) => ({
        id: version,
        cells: {
          version,
          changes: changes
            .map(({ name, from, to }) =>
              t.change(names[name], weightAsTyped(from), weightAsTyped(to)),
            )
            .join(', '),
          reason,
          by: `${by}, ${formatShortDate(on)}`,
        },
      }))}
    />
  );
}
