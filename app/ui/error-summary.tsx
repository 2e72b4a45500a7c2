type ErrorSummaryProps = {
  title: string;
  /** In the order of the page; `fieldId` is the `id` of the field or choice, `text` its error word for word. */
  errors: readonly { fieldId: string; text: string }[];
};

/**
 * What must be mended, first on the page and with focus, each line a link to its answer.
 * Shows nothing when nothing is wrong. The page itself gives it focus, each time a form comes back.
 */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    <div
      className="error-summary"
      id="error-summary"
      role="alert"
      tabIndex={-1}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- nothing else moves focus here
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
