import { channels, contactAims } from '~/app/domain/companies/contact-entry';
import { DateLine, type FieldsProps } from '~/app/forms/form-fields';
import { chosenOf, textOf } from '~/app/forms/form-state';
import { useMessages } from '~/app/i18n/messages';
import { Choice } from '~/app/ui/choice';
import { Field } from '~/app/ui/field';
import { Select } from '~/app/ui/select';

export interface KnownContact {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
}

interface EntryProps extends FieldsProps {
  readonly contacts: readonly KnownContact[];
}

/** What happened: taps first, words last. */
export function EntryFields({ form, contacts }: EntryProps) {
  const t = useMessages().specialist.contactLog;
  const listed = (name: string, label: string, emptyLabel: string, words: object) => (
    <Select
      id={name}
      name={name}
      isOptional
      label={label}
      emptyLabel={emptyLabel}
      options={Object.entries<string>({ ...words }).map(([value, text]) => ({
        value,
        label: text,
      }))}
      defaultValue={textOf(form, name)}
      error={form.errors[name]}
      width="full"
      hint={name === 'cup' ? t.cupHint : undefined}
    />
  );
  const says = Object.fromEntries(
    Object.entries(t.objections).map(([code, objection]) => [code, objection.says]),
  );
  const people = Object.fromEntries(
    contacts.map(({ id, name, role }) => [id, [name, role].filter(Boolean).join(', ')]),
  );
  return (
    <>
      <Choice
        id="channel"
        name="channel"
        legend={t.channel}
        layout="pair"
        options={channels.map((value) => ({ value, label: t.channels[value] }))}
        chosen={chosenOf(form, 'channel')}
        error={form.errors['channel']}
      />
      <Choice
        id="aim"
        name="aim"
        legend={t.aim}
        layout="pair"
        options={contactAims.map((value) => ({ value, label: t.aims[value] }))}
        chosen={chosenOf(form, 'aim')}
        error={form.errors['aim']}
      />
      <DateLine name="on" label={t.on} form={form} />
      {contacts.length > 0 ? listed('contactId', t.contact, t.noContact, people) : null}
      {listed('cup', t.cup, t.noCup, t.cups)}
      {listed('outcome', t.outcome, t.noOutcome, t.outcomes)}
      {listed('objection', t.objection, t.noObjection, says)}
      <Field
        id="note"
        name="note"
        isOptional
        kind="textarea"
        label={t.note}
        hint={t.aboutCompanyOnly}
        defaultValue={textOf(form, 'note')}
        error={form.errors['note']}
        maxLength={1000}
      />
    </>
  );
}
