import { DateLine, Line, OneOf, Tick, type FieldsProps } from '../forms/form-fields';
import { fieldId, textOf } from '../forms/form-state';
import { useMessages } from '../i18n/messages';
import { RowList } from './row-list';
import { Field } from '../ui/field';

/** Who she is and how she is reached. */
export function IdentityFields({ form }: FieldsProps) {
  const t = useMessages().specialist.profiles.identityPage;
  const contact = (name: 'phone' | 'email') => ({
    id: fieldId(name),
    name,
    label: t[name],
    error: form.errors[name],
    defaultValue: textOf(form, name),
    maxLength: 200,
  });
  return (
    <>
      <Line name="name" label={t.name} form={form} />
      <Field {...contact('phone')} isOptional kind="tel" />
      <Field {...contact('email')} isOptional kind="email" hint={t.emailHint} />
      <OneOf name="preferredChannel" label={t.preferredChannel} options={t.channels} form={form} />
    </>
  );
}

/** Who she wants with her, an interpreter, and the flags that guard her. */
export function GuardingFields({ form }: FieldsProps) {
  const { identityPage: t, flags, flagHints } = useMessages().specialist.profiles;
  return (
    <>
      <Line
        name="interpreter"
        isOptional
        label={t.interpreter}
        hint={t.interpreterHint}
        form={form}
      />
      <fieldset className="stack">
        <legend className="choice__legend">{t.network}</legend>
        <p className="field__hint">{t.networkHint}</p>
        <RowList name="network" form={form}>
          {(row) => (
            <>
              <Line name={`${row}.name`} label={t.networkName} form={form} />
              <Line name={`${row}.role`} label={t.networkRole} form={form} />
            </>
          )}
        </RowList>
      </fieldset>
      <fieldset className="stack-tight">
        <legend className="choice__legend">{t.flags}</legend>
        {(['isProtected', 'isUnder18', 'hasGuardian'] as const).map((flag) => (
          <Tick key={flag} name={flag} label={flags[flag]} hint={flagHints[flag]} form={form} />
        ))}
      </fieldset>
      <fieldset className="stack">
        <legend className="choice__legend">{t.guardian}</legend>
        <p className="field__hint">{t.guardianHint}</p>
        <Line name="guardian.name" label={t.guardianName} form={form} />
        <Line name="guardian.contact" label={t.guardianContact} form={form} />
        <DateLine name="guardian.agreedOn" label={t.guardianAgreedOn} form={form} />
      </fieldset>
    </>
  );
}
