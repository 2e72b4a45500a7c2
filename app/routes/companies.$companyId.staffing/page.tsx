import { Form } from '@remix-run/react';
import { longestInStaffing } from '~/app/domain/companies/staffing-note';
import type { FormAnswer } from '~/app/forms/form-answer';
import { FormFaults } from '~/app/forms/form-faults';
import { Count, DateLine, Line, Note } from '~/app/forms/form-fields';
import { faultsOf, textOf, type FormState } from '~/app/forms/form-state';
import { LookedOver } from '~/app/forms/looked-over';
import { TextDoubt } from '~/app/forms/text-doubt';
import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import type { PartnerCompany } from '~/app/usecases/companies/read-partner-company';
import { staffingTexts } from './staffing-form';

interface StaffingProps extends Pick<PartnerCompany, 'staffing' | 'today'> {
  readonly id: string;
  readonly name: string;
  readonly formId: string;
  readonly answer: FormAnswer | undefined;
}

/** What the company says of its staff: as it stood, to be said anew. */
export function StaffingPage({ id, name, staffing, today, formId, answer }: StaffingProps) {
  const { staffing: t, record } = useMessages().specialist.companies;
  const { colleaguesTold = null, unionTold = null, safetyTold = null } = staffing ?? {};
  // Numbers are asked for again; who was told once stays told.
  const kept = { on: today, colleaguesTold, unionTold, safetyTold };
  const values = Object.fromEntries(Object.entries(kept).map(([key, value]) => [key, value ?? '']));
  const form: FormState = answer ?? { values, errors: {} };
  return (
    <PageFrame eyebrow={name} title={t.title} lead={t.lead}>
      <FormFaults errors={faultsOf(form)} />
      <Form method="post" className="form" noValidate>
        <input type="hidden" name="formId" value={textOf(form, 'formId') || formId} />
        <LookedOver texts={staffingTexts}>
          <DateLine name="on" label={t.on} form={form} />
          <Line name="source" label={t.source} hint={t.sourceHint} form={form} />
          <Count name="ordinary" isOptional label={t.ordinary} unit={t.people} form={form} />
          <Count
            name="ordinaryLastYear"
            isOptional
            label={t.ordinaryLastYear}
            unit={t.people}
            form={form}
          />
          <Count name="subsidised" isOptional label={t.subsidised} unit={t.people} form={form} />
          <p className="soft">
            {t.toldHint} {t.noPeople}
          </p>
          {(['colleaguesTold', 'unionTold', 'safetyTold'] as const).map((told) => (
            <Note
              key={told}
              name={told}
              isOptional
              label={t[told]}
              longest={longestInStaffing.told}
              form={form}
            />
          ))}
        </LookedOver>
        <TextDoubt doubt={form.doubt} />
        <div className="actions">
          <Button intent="note">{t.save}</Button>
          <a href={`/companies/${id}`}>{record.stop}</a>
        </div>
      </Form>
    </PageFrame>
  );
}
