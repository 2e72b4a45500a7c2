import { isRouteErrorResponse } from '@remix-run/react';
import { useMessages } from '../i18n/messages';
import { PlainFrame } from './page-frame';

/** What went wrong with a page in plain words, and the way on. */
export function ErrorPage({ error }: { readonly error: unknown }) {
  const t = useMessages().site;
  const [title, text] = isRouteErrorResponse(error)
    ? ({
        401: [t.errors.linkEndedTitle, t.errors.linkEndedText],
        403: [t.errors.forbiddenTitle, t.errors.forbiddenText],
        404: [t.errors.notFoundTitle, t.errors.notFoundText],
        409: [t.errors.otherPersonTitle, t.errors.otherPersonText],
        410: [t.errors.replacedTitle, t.errors.replacedText],
        // Thrown by the guard alone: other faults of ours are no answers.
        500: [t.errors.unreadableTitle, t.errors.unreadableText],
      }[error.status] ?? [t.errors.brokenTitle, t.errors.brokenText])
    : [t.errors.brokenTitle, t.errors.brokenText];
  return (
    <PlainFrame title={title}>
      <title>{`${title} – ${t.name}`}</title>
      <p>{text}</p>
      <p>
        <a href="/">{t.errors.toFrontPage}</a>
      </p>
    </PlainFrame>
  );
}
