import type { ReactNode } from 'react';

type FileFieldProps = {
  /** Also the anchor the error summary leads to. */
  id: string;
  name: string;
  label: string;
  /** Kinds of file the browser offers first; the server decides. */
  accept: string;
  hint?: ReactNode;
  error?: string;
};

/** A file to choose. The form that holds it is sent as `multipart/form-data`. */
export function FileField({ id, name, label, accept, hint, error }: FileFieldProps) {
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={`field field--full${error ? ' field--error' : ''}`}>
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      {hint ? (
        <div className="field__hint" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      {error ? (
        <p className="field__error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
      <span className="field__line">
        <input
          className="field__control"
          type="file"
          id={id}
          name={name}
          accept={accept}
          aria-describedby={describedBy || undefined}
          aria-invalid={error ? true : undefined}
        />
      </span>
    </div>
  );
}
