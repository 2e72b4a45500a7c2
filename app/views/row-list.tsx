import type { ReactNode } from 'react';
import type { FormState } from '../forms/form-state';
import { useMessages } from '../i18n/messages';

const blankRows = 2;
const mostRows = 20;

type RowListProps = {
  /** The list's name; row fields are called `name[0].field`. */
  name: string;
  form: FormState;
  children: (row: string) => ReactNode;
};

/** The rows filled in so far and two empty ones: saving gives two more, so no script is needed. */
export function RowList({ name, form, children }: RowListProps) {
  const t = useMessages().specialist.profiles.fields;
  const filled = Object.keys(form.values).flatMap((key) =>
    key.startsWith(`${name}[`) && form.values[key] !== '' ? [rowNumber(key, name) + 1] : [],
  );
  const count = Math.min(mostRows, Math.max(0, ...filled) + blankRows);
  return (
    <>
      {Array.from({ length: count }, (_, index) => (
        <fieldset key={index} className="part">
          <legend className="part__title">{t.row(index + 1)}</legend>
          {children(`${name}[${index}]`)}
        </fieldset>
      ))}
    </>
  );
}

function rowNumber(key: string, name: string): number {
  return Number.parseInt(key.slice(name.length + 1), 10);
}
