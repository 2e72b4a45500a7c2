import type { ReactNode } from 'react';
import { useMessages } from '~/app/i18n/messages';
import type { Messages } from '~/app/i18n/messages';
import type { DrawField } from './terms-field';

interface OptionalGroupProps {
  readonly fields: DrawField;
  readonly name: keyof Messages['agreement']['optional']['groups'];
  /** The paths it holds, where they are others than its name. */
  readonly paths?: readonly string[];
  readonly hint?: string;
  readonly children: ReactNode;
}

/** Some fields that may be left empty, folded away until something stands in them or is missing. */
export function OptionalGroup({ fields, name, paths, hint, children }: OptionalGroupProps) {
  const { groups } = useMessages().agreement.optional;
  return (
    <details className="stack" open={fields.isOpen(...(paths ?? [name]))}>
      <summary>{groups[name]}</summary>
      {hint ? <p className="field__hint">{hint}</p> : null}
      {children}
    </details>
  );
}

interface RowsProps {
  readonly fields: DrawField;
  readonly path: string;
  readonly legend: (n: number) => string;
  readonly row: (path: string, n: number) => ReactNode;
}

/** The rows of a group, and an empty one, so that one can be added without a script. */
export function Rows({ fields, path, legend, row }: RowsProps) {
  return (
    <>
      {fields.rowsOf(path).map((index) => (
        <fieldset key={index} className="grid">
          <legend className="visually-hidden">{legend(index + 1)}</legend>
          {row(`${path}[${index}]`, index + 1)}
        </fieldset>
      ))}
    </>
  );
}
