import { Count, Line, Lines, type FieldsProps } from '~/app/forms/form-fields';
import { chosenOf } from '~/app/forms/form-state';
import { useMessages } from '~/app/i18n/messages';

export function TravelFields({ form }: FieldsProps) {
  const t = useMessages().specialist.profiles.fields;
  return (
    <>
      <Line name="from" label={t.from} form={form} />
      <Count name="maxMinutes" label={t.maxMinutes} unit={t.minutes} form={form} />
      <Lines name="reaches" label={t.reaches} form={form} />
      {chosenOf(form, 'keptPlaces').map((place) => (
        <input type="hidden" name="keptPlaces" value={place} key={place} />
      ))}
    </>
  );
}
