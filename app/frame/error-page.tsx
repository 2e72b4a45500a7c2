import { isRouteErrorResponse, useLocation } from '@remix-run/react';
import { useMessages } from '../i18n/messages';
import { PhoneLink } from '../ui/phone-link';
import { PlainFrame } from './page-frame';
import { isSignedOut } from './signed-out';
import { SignedOutPage } from './signed-out-page';
import { useViewer } from './viewer';

/** What went wrong with a page in plain words, and the way on. */
export function ErrorPage({ error }: { readonly error: unknown }) {
  const t = useMessages().site;
  if (isRouteErrorResponse(error) && isSignedOut(error.data)) {
    return <SignedOutPage {...error.data} />;
  }
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
      {title === t.errors.linkEndedTitle ? <WayOnFromLink /> : null}
      <p>
        <a href="/">{t.errors.toFrontPage}</a>
      </p>
    </PlainFrame>
  );
}

/** A link that ended leads to who can give a new one; an agreement is found signed in, too. */
function WayOnFromLink() {
  const t = useMessages().site.errors;
  const { provider } = useViewer();
  const { pathname } = useLocation();
  return (
    <>
      <p>
        {t.linkEndedCall(provider.name)} <PhoneLink number={provider.phone} />.
      </p>
      {/^\/(a|accept)(\/|$)/.test(pathname) ? (
        <p>
          {t.agreementSignIn} <a href="/sign-in?next=/company">{t.agreementSignInLink}</a>.
        </p>
      ) : null}
    </>
  );
}
