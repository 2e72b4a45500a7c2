import { Line, Lines, type FieldsProps } from '~/app/forms/form-fields';
import { useMessages } from '~/app/i18n/messages';

export function WishFields({ form }: FieldsProps) {
  const t = useMessages().specialist.profiles.fields;
  return (
    <>
      <Line name="wish" label={t.wish} hint={t.wishHint} form={form} />
      <Lines name="interests" label={t.interests} form={form} />
      <Line name="dream" label={t.dream} hint={t.dreamHint} form={form} />
    </>
  );
}
