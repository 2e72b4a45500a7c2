import { Line, OneOf, type FieldsProps } from '~/app/forms/form-fields';
import { chosenOf } from '~/app/forms/form-state';
import { KeptPlaces } from '~/app/forms/kept-places';
import { useMessages } from '~/app/i18n/messages';
import { Choice } from '~/app/ui/choice';

/** Who, where and what kind: asked when a company is new and when it is changed. */
export function BasicFields({ form }: FieldsProps) {
  const { record: t, industries } = useMessages().specialist.companies;
  return (
    <>
      <Line name="name" label={t.name} form={form} />
      <Line name="municipality" label={t.municipality} form={form} />
      <KeptPlaces values={form.values} />
      <Choice
        id="sector"
        name="sector"
        legend={t.sector}
        layout="row"
        options={Object.entries(t.sectors).map(([value, label]) => ({ value, label }))}
        chosen={chosenOf(form, 'sector')}
        error={form.errors['sector']}
      />
      <OneOf name="industry" isOptional label={t.industry} options={industries} form={form} />
      <Line
        name="organisationNumber"
        isOptional
        label={t.organisationNumber}
        hint={t.organisationNumberHint}
        form={form}
      />
    </>
  );
}
