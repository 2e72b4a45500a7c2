import { useMessages } from '../i18n/messages';
import { ErrorSummary } from '../ui/error-summary';

interface FormFaultsProps {
  /** By the field's name, which is its `id` too, in the order of the page. */
  readonly errors: Readonly<Record<string, string>> | undefined;
}

/** What must be mended in a form, above it; the page's title says so too. */
export function FormFaults({ errors = {} }: FormFaultsProps) {
  const t = useMessages().forms;
  const listed = Object.entries(errors).map(([fieldId, text]) => ({ fieldId, text }));
  return <ErrorSummary title={t.faultsTitle} errors={listed} />;
}
