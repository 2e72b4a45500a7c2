import type { TextDoubt } from '~/app/forms/form-answer';
import { KeptPlaces } from '~/app/forms/kept-places';
import { LookedOver } from '~/app/forms/looked-over';
import { useMessages } from '~/app/i18n/messages';
import { Choice } from '~/app/ui/choice';
import { Field } from '~/app/ui/field';
import { Select } from '~/app/ui/select';
import { companyTexts } from './company-form';

interface CompanyFieldsProps {
  /** What stands in the fields: as typed, else as stored. */
  readonly values: Readonly<Record<string, string | string[] | null>>;
  readonly errors: Readonly<Record<string, string>>;
  /** What another status does to what is under way; nothing is where the company is new. */
  readonly standing?: string;
  readonly doubt?: TextDoubt | undefined;
  readonly specialists: readonly { readonly id: string; readonly name: string }[];
}

/** The fields of a company, alike when it is new and when it is changed. */
export function CompanyFields({
  values,
  errors,
  standing,
  doubt,
  specialists,
}: CompanyFieldsProps) {
  const t = useMessages().admin.companies;
  const valueOf = (name: string) => String(values[name] ?? '');
  const options = (words: Readonly<Record<string, string>>) =>
    Object.entries(words).map(([value, label]) => ({ value, label }));
  return (
    <>
      <Field
        id="name"
        name="name"
        label={t.name}
        error={errors.name}
        defaultValue={valueOf('name')}
        maxLength={120}
        isRequired
      />
      <Field
        id="organisationNumber"
        name="organisationNumber"
        isOptional
        label={t.organisationNumber}
        hint={t.organisationNumberHint}
        error={errors.organisationNumber}
        defaultValue={valueOf('organisationNumber')}
        inputMode="numeric"
        maxLength={20}
        width="medium"
      />
      <Field
        id="municipality"
        name="municipality"
        label={t.municipality}
        error={errors.municipality}
        defaultValue={valueOf('municipality')}
        maxLength={60}
        width="medium"
        isRequired
      />
      <KeptPlaces values={values} />
      <Choice
        id="sector"
        name="sector"
        legend={t.sector}
        layout="row"
        options={options(t.sectors)}
        chosen={[valueOf('sector')]}
        error={errors.sector}
      />
      <Choice
        id="status"
        name="status"
        legend={t.status}
        hint={standing}
        options={options(t.statuses)}
        chosen={[valueOf('status')]}
        error={errors.status}
      />
      <LookedOver texts={companyTexts} doubt={doubt}>
        <Field
          id="statusReason"
          name="statusReason"
          label={t.statusReason}
          hint={t.statusReasonHint}
          error={errors.statusReason}
          defaultValue={valueOf('statusReason')}
          kind="textarea"
          rows={2}
          maxLength={300}
        />
      </LookedOver>
      <Select
        id="specialistId"
        name="specialistId"
        isOptional
        label={t.specialist}
        emptyLabel={t.noSpecialist}
        options={specialists.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={valueOf('specialistId')}
        error={errors.specialistId}
      />
    </>
  );
}
