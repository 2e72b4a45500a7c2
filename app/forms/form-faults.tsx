import { useEffect } from 'react';
import { useMessages } from '../i18n/messages';
import { ErrorSummary } from '../ui/error-summary';

interface FormFaultsProps {
  /** By the field's name, which is its `id` too, in the order of the page. */
  readonly errors: Readonly<Record<string, string>> | undefined;
}

/** What must be mended in a form. The server puts it in the title; a page with scripts does so here. */
export function FormFaults({ errors = {} }: FormFaultsProps) {
  const t = useMessages().common.errors;
  const listed = Object.entries(errors).map(([fieldId, text]) => ({ fieldId, text }));
  const hasFaults = listed.length > 0;
  useEffect(() => {
    if (!hasFaults) return undefined;
    const { titlePrefix } = t;
    if (!document.title.startsWith(titlePrefix)) document.title = titlePrefix + document.title;
    // The page that answers well may have the same title, and then nothing else takes the word away.
    return () => {
      if (document.title.startsWith(titlePrefix))
        document.title = document.title.slice(titlePrefix.length);
    };
  }, [hasFaults, t]);
  return <ErrorSummary title={t.summaryTitle} errors={listed} />;
}
