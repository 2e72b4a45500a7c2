import { isRouteErrorResponse } from '@remix-run/react';
import { ErrorPage } from '~/app/frame/error-page';
import { PlainFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import type { readRewrittenAgreement } from '~/app/usecases/agreements/read-rewritten-agreement';
import { WhoToCall } from '~/app/views/who-to-call';

type Call = NonNullable<Awaited<ReturnType<typeof readRewrittenAgreement>>>;

/** Whether her agreement was taken back to be changed. */
export function isRewritten(error: unknown) {
  return isRouteErrorResponse(error) && error.status === 410;
}

/** Her agreement is being written anew: what that means for her, and whom she can call. */
export function RewrittenAgreement({ error }: { readonly error: unknown }) {
  const { agreement, back } = useMessages().jobseeker;
  const t = agreement.rewritten;
  if (!isRouteErrorResponse(error) || !isRewritten(error)) return <ErrorPage error={error} />;
  return (
    <PlainFrame title={t.title} lead={t.lead}>
      <p>{t.text}</p>
      <WhoToCall {...(error.data as Call)} />
      <p>
        <a className="back-link" href="/me">
          {back}
        </a>
      </p>
    </PlainFrame>
  );
}
