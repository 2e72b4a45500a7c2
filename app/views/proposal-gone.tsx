import { isRouteErrorResponse } from '@remix-run/react';
import { ErrorPage } from '../frame/error-page';
import { PageFrame } from '../frame/page-frame';
import { useViewer } from '../frame/viewer';
import { useMessages } from '../i18n/messages';
import { ButtonLink } from '../ui/button-link';
import { PhoneLink } from '../ui/phone-link';
import type { CompanyCall } from '../usecases/companies/read-who-to-call';

/** Whether a page of a proposal ended because there is none for who asks. */
export function isGone(error: unknown) {
  return isRouteErrorResponse(error) && error.status === 404;
}

/** Where an old letter leads an employer when its proposal is not hers to read, or not any more. */
export function ProposalGone({ error }: { readonly error: unknown }) {
  const t = useMessages().employer.proposal.gone;
  const { provider } = useViewer();
  if (!isRouteErrorResponse(error) || !isGone(error)) return <ErrorPage error={error} />;
  const contact = error.data as CompanyCall;
  return (
    <PageFrame title={t.title} lead={t.lead}>
      <div className="stack">
        <p>{t.text}</p>
        <p>
          {t.call} {contact?.name ?? provider.name},{' '}
          <PhoneLink number={contact?.phone ?? provider.phone} />.
        </p>
        <p className="actions">
          <ButtonLink href="/company">{t.toOverview}</ButtonLink>
        </p>
      </div>
    </PageFrame>
  );
}
