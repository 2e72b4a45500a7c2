import { Form } from '@remix-run/react';
import type { FormValues } from '~/app/domain/profiles/block-form';
import type { FormAnswer } from '~/app/forms/form-answer';
import { FormFaults } from '~/app/forms/form-faults';
import { Line, OneOf } from '~/app/forms/form-fields';
import { faultsOf, textOf, type FormState } from '~/app/forms/form-state';
import { LookedOver } from '~/app/forms/looked-over';
import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { BasicFields } from '~/app/routes/companies.new/basic-fields';
import { Button } from '~/app/ui/button';
import { Field } from '~/app/ui/field';
import { Notice } from '~/app/ui/notice';
import { Select } from '~/app/ui/select';
import { recordTexts } from './record-form';

interface EditProps {
  readonly id: string;
  readonly name: string;
  readonly seenAt: string;
  readonly values: FormValues;
  readonly isStopped: boolean;
  readonly specialists: readonly { readonly id: string; readonly name: string }[];
  readonly answer: FormAnswer | undefined;
}

/** The whole record of a company, to be filled in as one gets to know it. */
export function EditPage({ id, name, seenAt, values, isStopped, specialists, answer }: EditProps) {
  const { record: t, statuses } = useMessages().specialist.companies;
  const form: FormState = { values: answer?.values ?? values, errors: answer?.errors ?? {} };
  const { stopped: _ownWay, ...settable } = statuses;
  return (
    <PageFrame eyebrow={name} title={t.title} lead={t.lead}>
      <FormFaults errors={faultsOf(form)} />
      {answer?.message ? <Notice tone="warning">{answer.message}</Notice> : null}
      <Form method="post" className="form" noValidate>
        <input type="hidden" name="seenAt" value={seenAt} />
        <BasicFields form={form} />
        {isStopped ? null : (
          <OneOf
            name="status"
            label={t.status}
            hint={t.statusHint}
            options={settable}
            form={form}
          />
        )}
        <OneOf name="sizeBand" label={t.sizeBand} options={t.sizeBands} form={form} />
        <OneOf name="hasHr" label={t.hasHr} options={t.yesNo} form={form} />
        <Line name="decisionMaker" label={t.decisionMaker} hint={t.decisionMakerHint} form={form} />
        <OneOf
          name="earlierExperience"
          label={t.earlierExperience}
          options={t.earlierExperiences}
          form={form}
        />
        <OneOf name="motive" label={t.motive} options={t.motives} form={form} />
        <OneOf name="payStart" label={t.payStart} options={t.payStarts} form={form} />
        <OneOf name="followUpWish" label={t.followUpWish} options={t.followUpWishes} form={form} />
        <OneOf name="isReference" label={t.isReference} options={t.yesNo} form={form} />
        <Select
          id="coSpecialistId"
          name="coSpecialistId"
          label={t.coSpecialist}
          emptyLabel={t.nobody}
          options={specialists.map((each) => ({ value: each.id, label: each.name }))}
          defaultValue={textOf(form, 'coSpecialistId')}
          error={form.errors['coSpecialistId']}
        />
        <LookedOver texts={recordTexts} doubt={answer?.doubt}>
          <Field
            id="suitabilityNote"
            name="suitabilityNote"
            kind="textarea"
            label={t.suitabilityNote}
            hint={t.suitabilityHint}
            defaultValue={textOf(form, 'suitabilityNote')}
            error={form.errors['suitabilityNote']}
            maxLength={1000}
          />
        </LookedOver>
        <div className="actions">
          <Button intent="save">{t.save}</Button>
          <a href={`/companies/${id}`}>{t.stop}</a>
        </div>
      </Form>
    </PageFrame>
  );
}
