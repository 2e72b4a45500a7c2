import type { FormValues } from '~/app/domain/profiles/block-form';
import type { FormAnswer } from '~/app/forms/form-answer';
import { FormFaults } from '~/app/forms/form-faults';
import { Line, type FieldsProps } from '~/app/forms/form-fields';
import { fieldId, faultsOf, textOf, type FormState } from '~/app/forms/form-state';
import { KeptPlaces } from '~/app/forms/kept-places';
import { KeptForm } from '~/app/forms/kept-form';
import { LookedOver } from '~/app/forms/looked-over';
import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Notice } from '~/app/ui/notice';
import { Select } from '~/app/ui/select';
import { WordPanel, type UnderstoodFields } from '~/app/views/word-panel';
import { mostToldTasks, toldTexts } from './told-form';

interface ToldNeedProps {
  readonly id: string;
  readonly name: string;
  readonly formId: string;
  readonly values: FormValues;
  readonly draftedAt?: string;
  /** What she would like to do there, where a jobseeker found the job: for the specialist alone. */
  readonly herWork?: string | undefined;
  readonly understood: UnderstoodFields;
  readonly answer: FormAnswer | undefined;
}

/**
 * What a company told on the phone, on one page; the rest is completed where needs are completed.
 */
export function ToldNeedPage(props: ToldNeedProps) {
  const { id, name, formId, values, draftedAt, herWork, understood, answer } = props;
  const { writtenNeed: t, companies, foundJobs } = useMessages().specialist;
  const form: FormState = { values: answer?.values ?? values, errors: answer?.errors ?? {} };
  const isFound = herWork !== undefined;
  return (
    <PageFrame eyebrow={name} title={t.title} lead={isFound ? foundJobs.needLead : t.lead}>
      <FormFaults errors={faultsOf(form)} />
      {answer?.message ? <Notice tone="warning">{answer.message}</Notice> : null}
      {isFound ? (
        <Notice title={foundJobs.herWork(herWork)}>
          <p>{foundJobs.herWorkRule}</p>
        </Notice>
      ) : null}
      <KeptForm draftedAt={draftedAt}>
        <input type="hidden" name="formId" value={textOf(form, 'formId') || formId} />
        <LookedOver texts={toldTexts} doubt={answer?.doubt}>
          {Array.from({ length: mostToldTasks }, (_, index) => (
            <TaskRow key={index} form={form} index={index} />
          ))}
        </LookedOver>
        <WordPanel field="title" understood={understood} />
        <section className="stack">
          <h2>{t.place}</h2>
          <Line name="municipality" label={t.municipality} form={form} />
          <KeptPlaces values={form.values} />
          <Line name="address" isOptional label={t.address} form={form} />
          <Line name="contactName" isOptional={isFound} label={t.contactName} form={form} />
          <Line name="contactPhone" isOptional label={t.contactPhone} form={form} />
        </section>
        <div className="actions">
          <Button intent="save">{t.save}</Button>
          <a href={`/companies/${id}`}>{companies.record.stop}</a>
        </div>
      </KeptForm>
    </PageFrame>
  );
}

function TaskRow({ form, index }: FieldsProps & { index: number }) {
  const t = useMessages().specialist.writtenNeed;
  const row = `tasks[${index}]`;
  return (
    <fieldset className="part">
      <legend className="part__title">{t.task(index + 1)}</legend>
      <Line name={`${row}.title`} label={t.what} form={form} />
      <Select
        id={fieldId(`${row}.hours`)}
        name={`${row}.hours`}
        label={t.hours}
        emptyLabel={t.hoursUnknown}
        options={Object.entries(t.bands).map(([value, label]) => ({ value, label }))}
        defaultValue={textOf(form, `${row}.hours`)}
      />
    </fieldset>
  );
}
