import type { ReactNode } from 'react';
import { chosenOf, fieldId, textOf, type FormState } from './form-state';
import { useMessages } from '../i18n/messages';
import { Choice } from '../ui/choice';
import { Field } from '../ui/field';
import { Meanwhile } from '../ui/meanwhile';
import { Select } from '../ui/select';

export interface FieldsProps {
  readonly form: FormState;
}

type Labelled = {
  name: string;
  label: string;
  hint?: ReactNode;
  form: FormState;
  isOptional?: boolean;
};

const wired = ({ name, label, hint, form, isOptional }: Labelled) => ({
  id: fieldId(name),
  name,
  label,
  hint,
  isOptional,
  error: form.errors[name],
  defaultValue: textOf(form, name),
});

/** One line of text. */
export function Line(props: Labelled) {
  return <Field {...wired(props)} maxLength={200} />;
}

/** Several answers, one a line. */
export function Lines(props: Labelled) {
  const t = useMessages().specialist.profiles.edit;
  const { hint = t.linesHint } = props;
  return <Field {...wired({ ...props, hint })} kind="textarea" rows={4} maxLength={2000} />;
}

/** Some lines of text as one answer. */
export function Note({ longest, ...props }: Labelled & { longest: number }) {
  return <Field {...wired(props)} kind="textarea" rows={3} maxLength={longest} />;
}

/** A number, with what it counts. */
export function Count({ unit, ...props }: Labelled & { unit: string }) {
  return (
    <Field {...wired(props)} kind="number" width="short" maxLength={30} unit={unit} isDecimal />
  );
}

export function DateLine(props: Labelled) {
  return <Field {...wired(props)} kind="date" width="medium" />;
}

/** One of given answers, or none yet. */
export function OneOf({
  options,
  ...props
}: Labelled & { options: Readonly<Record<string, string>> }) {
  const t = useMessages().specialist.profiles;
  const list = Object.entries(options).map(([value, label]) => ({ value, label }));
  return <Select {...wired(props)} options={list} emptyLabel={t.unknown} />;
}

/** Any of given answers, as tiles. */
export function AnyOf(props: Labelled & { options: Readonly<Record<string, string>> }) {
  const { name, label, hint, form, options } = props;
  return (
    <Choice
      id={fieldId(name)}
      name={name}
      legend={label}
      hint={hint}
      kind="checkbox"
      error={form.errors[name]}
      options={Object.entries(options).map(([value, text]) => ({ value, label: text }))}
      chosen={chosenOf(form, name)}
      layout="row"
    />
  );
}

/** A single tick. */
export function Tick({ name, label, hint, form }: Labelled) {
  const id = fieldId(name);
  return (
    <div className="choice-tile">
      <input
        className="choice-tile__control"
        type="checkbox"
        id={id}
        name={name}
        value="on"
        defaultChecked={textOf(form, name) === 'on'}
        aria-describedby={hint ? `${id}-about` : undefined}
      />
      <label className="choice-tile__label" htmlFor={id}>
        {label}
      </label>
      <Meanwhile id={id} name={name} options={[{ value: 'on', label }]} />
      {hint ? (
        <span className="choice-tile__hint" id={`${id}-about`}>
          {hint}
        </span>
      ) : null}
    </div>
  );
}
