import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { cookieHeader, cookieNames } from '~/app/auth/cookies';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { goToOwnAnswer } from '~/app/usecases/agreements/go-to-own-answer';
import { readCompanyAgreement } from '~/app/usecases/agreements/read-company-agreement';
import { CompanyAgreementPage } from './page';

export const meta: MetaFunction = (args) => titled(args, messagesIn('nb').agreement.company.title);

export const loader = guardedLoader(
  'routes/company.agreements.$agreementId',
  async ({ actor, params, services }) =>
    (await readCompanyAgreement(services, actor, params.agreementId ?? '')) ?? notFound(),
);

export const action = guardedAction(
  'routes/company.agreements.$agreementId',
  async ({ actor, params, services, intent }) => {
    if (intent !== 'answer') unknownIntent();
    const way = await goToOwnAnswer(services, actor, params.agreementId ?? '');
    if (!way.ok) notFound();
    const headers = {
      'Set-Cookie': cookieHeader(services, cookieNames.party, way.value.token),
    };
    return redirect('/accept', { status: 303, headers });
  },
);

export default function CompanyAgreement() {
  return <CompanyAgreementPage {...useLoaderData<typeof loader>()} />;
}
