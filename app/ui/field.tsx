import type { ReactNode } from 'react';
import { useMessages } from '../i18n/messages';
import { useLookedOver } from './looked-over';
import { Meanwhile, useMeanwhileId } from './meanwhile';
import { Optional } from './optional';

type FieldKind = 'text' | 'textarea' | 'number' | 'email' | 'tel' | 'date';

type FieldProps = {
  /** Also the anchor the error summary leads to. */
  id: string;
  name: string;
  label: string;
  kind?: FieldKind;
  hint?: ReactNode;
  /** What is wrong and what to do, in the words of the error summary. */
  error?: string;
  defaultValue?: string;
  isRequired?: boolean;
  /** Said behind the label: in a form where something must be answered, what need not be. */
  isOptional?: boolean;
  /** Characters; the server checks it again. */
  maxLength?: number;
  /** The limit is said below: always for some lines of text, where it is likely to be met. */
  isLimitSaid?: boolean;
  /** What stands after a number: hours, kilos. Read with the label. */
  unit?: string;
  rows?: number;
  /** Decimals are allowed in a number. */
  isDecimal?: boolean;
  /** Keyboard of a text field that is a code: digits only. */
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'search';
  autoComplete?: string;
  /** First and last day of a date field, `YYYY-MM-DD`. */
  min?: string;
  max?: string;
  width?: 'short' | 'medium' | 'full';
  /** The label is the page's question and its `h1`. */
  isHeading?: boolean;
};

/**
 * One question with a written answer: label, hint, error, control, in that order, tied together by
 * ids. Numbers are text with a number keyboard: the browser's number field swallows a comma and
 * scrolls away answers.
 */
export function Field(props: FieldProps) {
  const { id, name, label, hint, error, unit, width = 'full', isHeading, isOptional } = props;
  const limit = useLimit(props);
  const isLookedOver = useRule(props) !== undefined;
  const labelElement = (
    <label className="field__label" htmlFor={id}>
      {label}
      {isOptional ? <Optional /> : null}
      {unit ? <span className="visually-hidden"> ({unit})</span> : null}
    </label>
  );
  return (
    <div className={`field field--${width}${error ? ' field--error' : ''}`}>
      {isHeading ? <h1 className="field__heading">{labelElement}</h1> : labelElement}
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
      <Meanwhile id={id} name={name} />
      <span className="field__line">
        <Control {...props} />
        {unit ? (
          <span className="field__unit" aria-hidden="true">
            {unit}
          </span>
        ) : null}
      </span>
      {limit ? (
        <p className="field__limit" id={`${id}-limit`}>
          {limit}
        </p>
      ) : null}
      {isLookedOver ? (
        <div className="field__looked-over" id={`${id}-looked-over`} aria-live="polite" />
      ) : null}
    </div>
  );
}

const longestLikelyMet = 1000;

/** The browser cuts what is too long without a word, so that a limit that may be met is said. */
function useLimit({ kind, maxLength, isLimitSaid }: FieldProps): string | undefined {
  const t = useMessages().forms;
  if (maxLength === undefined) return undefined;
  const isLikelyMet = kind === 'textarea' && maxLength <= longestLikelyMet;
  return (isLimitSaid ?? isLikelyMet) ? t.longest(maxLength) : undefined;
}

/** The rule its text is looked over by while it is written, where it is free text. */
function useRule({ name, kind = 'text' }: FieldProps): string | undefined {
  const rule = useLookedOver(name);
  return kind === 'text' || kind === 'textarea' ? rule : undefined;
}

function Control(props: FieldProps) {
  const rule = useRule(props);
  const { id, name, kind = 'text', defaultValue, isRequired, maxLength, autoComplete } = props;
  const shared = {
    id,
    name,
    className: 'field__control',
    defaultValue,
    required: isRequired,
    maxLength,
    autoComplete,
    'aria-describedby': describedBy(
      props,
      useLimit(props) !== undefined,
      rule !== undefined,
      useMeanwhileId(props),
    ),
    'data-look-over': rule,
    'aria-invalid': props.error ? true : undefined,
  };
  if (kind === 'textarea') return <textarea {...shared} rows={props.rows ?? 4} />;
  if (kind === 'number') {
    return <input {...shared} type="text" inputMode={props.isDecimal ? 'decimal' : 'numeric'} />;
  }
  if (kind === 'date') return <input {...shared} type="date" min={props.min} max={props.max} />;
  return <input {...shared} type={kind} inputMode={props.inputMode} />;
}

function describedBy(
  { id, hint, error }: FieldProps,
  isLimitSaid: boolean,
  isLookedOver: boolean,
  meanwhileId: string | undefined,
): string | undefined {
  const ids = [
    hint && `${id}-hint`,
    error && `${id}-error`,
    meanwhileId,
    isLimitSaid && `${id}-limit`,
    isLookedOver && `${id}-looked-over`,
  ];
  return ids.filter(Boolean).join(' ') || undefined;
}
