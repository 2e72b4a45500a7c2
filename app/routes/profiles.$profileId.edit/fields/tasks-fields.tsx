import { Lines, type FieldsProps } from '~/app/forms/form-fields';
import { useMessages } from '~/app/i18n/messages';

export function TasksFields({ form }: FieldsProps) {
  const t = useMessages().specialist.profiles.fields;
  return (
    <>
      <Lines name="mastered" label={t.mastered} form={form} />
      <Lines name="wanted" label={t.wanted} form={form} />
    </>
  );
}
