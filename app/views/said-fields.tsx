import { saidHow } from '../domain/profiles/said';
import { textOf, type FormState } from '../forms/form-state';
import { useMessages } from '../i18n/messages';
import { Choice } from '../ui/choice';
import { Field } from '../ui/field';

/** Where and on which day a person said what her specialist writes down for her. */
export function SaidFields({ form, today }: { form: FormState; today: string }) {
  const t = useMessages().specialist.writtenDown.said;
  return (
    <>
      <Choice
        id="saidHow"
        name="saidHow"
        legend={t.how}
        options={saidHow.map((value) => ({ value, label: t.ways[value] }))}
        chosen={[textOf(form, 'saidHow')]}
        error={form.errors['saidHow']}
        layout="row"
      />
      <Field
        id="saidOn"
        name="saidOn"
        kind="date"
        label={t.on}
        error={form.errors['saidOn']}
        defaultValue={textOf(form, 'saidOn') || today}
        width="medium"
      />
    </>
  );
}
