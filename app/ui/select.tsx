import type { ReactNode } from 'react';
import { Meanwhile, useMeanwhileId } from './meanwhile';
import { Optional } from './optional';

type SelectProps = {
  /** Also the anchor the error summary leads to. */
  id: string;
  name: string;
  label: string;
  options: readonly { value: string; label: string }[];
  /** The first choice, with an empty value: not answered. */
  emptyLabel: string;
  defaultValue?: string;
  hint?: ReactNode;
  /** Said behind the label: nobody has to answer it. */
  isOptional?: boolean;
  error?: string;
  width?: 'short' | 'medium' | 'full';
};

/** One of many short answers where tiles would fill the screen. */
export function Select(props: SelectProps) {
  const {
    id,
    name,
    label,
    options,
    emptyLabel,
    defaultValue,
    hint,
    error,
    isOptional,
    width = 'medium',
  } = props;
  const ids = [hint && `${id}-hint`, error && `${id}-error`, useMeanwhileId(props)];
  const describedBy = ids.filter(Boolean).join(' ');
  return (
    <div className={`field field--${width}${error ? ' field--error' : ''}`}>
      <label className="field__label" htmlFor={id}>
        {label}
        {isOptional ? <Optional /> : null}
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
      <Meanwhile id={id} name={name} options={options} />
      <span className="field__line">
        <select
          id={id}
          name={name}
          className="field__control"
          defaultValue={defaultValue}
          aria-describedby={describedBy || undefined}
          aria-invalid={error ? true : undefined}
        >
          <option value="">{emptyLabel}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </span>
    </div>
  );
}
