import { Count, Line, Lines, type FieldsProps } from '~/app/forms/form-fields';
import { KeptPlaces } from '~/app/forms/kept-places';
import { useMessages } from '~/app/i18n/messages';

export function TravelFields({ form }: FieldsProps) {
  const t = useMessages().specialist.profiles.fields;
  return (
    <>
      <Line name="from" label={t.from} form={form} />
      <Count name="maxMinutes" label={t.maxMinutes} unit={t.minutes} form={form} />
      <Lines name="reaches" label={t.reaches} form={form} />
      <KeptPlaces values={form.values} />
    </>
  );
}
