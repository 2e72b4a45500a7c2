import { AnyOf, Line, Lines, type FieldsProps } from '~/app/forms/form-fields';
import { useMessages } from '~/app/i18n/messages';

export function SupportFields({ form }: FieldsProps) {
  const { fields: t, supportForms } = useMessages().specialist.profiles;
  return (
    <>
      <Line name="supportWish" label={t.supportWish} form={form} />
      <AnyOf name="support" label={t.support} options={supportForms} form={form} />
      <Lines
        name="declinedCompanies"
        label={t.declinedCompanies}
        hint={t.declinedHint}
        form={form}
      />
    </>
  );
}
