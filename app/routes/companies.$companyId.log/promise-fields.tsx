import { DateLine, Line, type FieldsProps } from '~/app/forms/form-fields';
import { useMessages } from '~/app/i18n/messages';

/** What was promised and by when. */
export function PromiseFields({ form }: FieldsProps) {
  const t = useMessages().specialist.contactLog;
  return (
    <section className="stack">
      <h2>{t.promiseTitle}</h2>
      <Line name="promise" isOptional label={t.promise} hint={t.promiseHint} form={form} />
      <DateLine name="dueOn" isOptional label={t.dueOn} form={form} />
    </section>
  );
}
