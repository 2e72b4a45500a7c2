import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AgreementView } from '~/app/views/agreement-view';
import { messagesIn, useMessages } from '~/app/i18n/messages';
import { PlainFrame } from '~/app/frame/page-frame';
import { guardedLoader, notFound } from '~/app/server/guard';
import { readAgreement } from '~/app/usecases/agreements/read-agreement';

export const meta: MetaFunction = () => {
  const t = messagesIn('nb');
  return [{ title: `${t.agreement.print.title} – ${t.site.name}` }];
};

export const loader = guardedLoader(
  'routes/agreements.$agreementId.print',
  async ({ actor, params, services }) => {
    const agreement = await readAgreement(services, actor, params.agreementId ?? '');
    if (!agreement) return notFound();
    return { id: agreement.id, document: agreement.document };
  },
);

export default function PrintAgreement() {
  const t = useMessages().agreement.print;
  const { id, document } = useLoaderData<typeof loader>();
  return (
    <PlainFrame>
      <p className="screen-only">
        <a className="back-link" href={`/agreements/${id}`}>
          {t.back}
        </a>
      </p>
      <AgreementView document={document} level={1} />
    </PlainFrame>
  );
}
