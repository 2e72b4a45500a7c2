import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AgreementView } from '~/app/views/agreement-view';
import { messagesIn, useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { guardedLoader, notFound } from '~/app/server/guard';
import { readCompanyAgreement } from '~/app/usecases/read-company-agreement';

export const meta: MetaFunction = () => {
  const t = messagesIn('nb');
  return [{ title: `${t.agreement.company.title} – ${t.common.name}` }];
};

export const loader = guardedLoader(
  'routes/company.agreements.$agreementId',
  async ({ actor, params, services }) => {
    const agreement = await readCompanyAgreement(services, actor, params.agreementId ?? '');
    return agreement ?? notFound();
  },
);

export default function CompanyAgreement() {
  const t = useMessages().agreement.company;
  const agreement = useLoaderData<typeof loader>();
  return (
    <PageFrame title={t.title} lead={t.lead}>
      <AgreementView
        level={2}
        document={{
          ...agreement,
          reference: agreement.id.slice(-8).toUpperCase(),
          parties: agreement.acceptedBy.map(({ role, at }) => ({ role, acceptedAt: at })),
        }}
      />
    </PageFrame>
  );
}
