import { useEffect, useRef } from 'react';

type ErrorSummaryProps = {
  title: string;
  /** In the order of the page; `fieldId` is the `id` of the field or choice, `text` its error word for word. */
  errors: readonly { fieldId: string; text: string }[];
};

/**
 * What must be mended, first on the page and with focus, each line a link to its answer.
 * Shows nothing when nothing is wrong. Focus comes from the page itself without JavaScript,
 * and again from the effect when the same form is sent a second time.
 */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div
      className="error-summary"
      id="error-summary"
      role="alert"
      tabIndex={-1}
      ref={box}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- without JavaScript nothing else moves focus here
      autoFocus
    >
      <h2 className="error-summary__title">{title}</h2>
      <ul className="error-summary__list">
        {errors.map((error) => (
          <li key={`${error.fieldId} ${error.text}`}>
            <a href={`#${error.fieldId}`}>{error.text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
