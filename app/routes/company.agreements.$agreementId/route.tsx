import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { cookieHeader, cookieNames } from '~/app/auth/cookies';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { readForm, typedValues } from '~/app/server/read-form';
import { goToOwnAnswer } from '~/app/usecases/agreements/go-to-own-answer';
import { namesInAgreement } from '~/app/usecases/agreements/names-in-agreement';
import { readCompanyAgreement } from '~/app/usecases/agreements/read-company-agreement';
import { wishToStop } from '~/app/usecases/agreements/wish-to-stop';
import { askForSupport } from '~/app/usecases/follow-up/ask-for-support';
import { stopForm } from '~/app/views/stop-form';
import { supportForm } from '~/app/views/support-form';
import { CompanyAgreementPage } from './page';
import { stopTexts } from './stop-texts';
import { supportTexts } from './support-texts';

const t = messagesIn('nb').decision.stop;
const { ask } = messagesIn('nb').support;

export const meta: MetaFunction = (args) => titled(args, messagesIn('nb').agreement.company.title);

export const loader = guardedLoader(
  'routes/company.agreements.$agreementId',
  async ({ actor, params, services }) =>
    (await readCompanyAgreement(services, actor, params.agreementId ?? '')) ?? notFound(),
);

export const action = guardedAction(
  'routes/company.agreements.$agreementId',
  async ({ actor, params, services, form, intent }) => {
    const agreementId = params.agreementId ?? '';
    if (intent === 'stop') {
      const names = (await namesInAgreement(services, actor, agreementId)) ?? notFound();
      const read = readForm(form, stopForm(t.tooLong), { ...stopTexts, names });
      if (!read.ok) return data(read, { status: 422 });
      const sent = await wishToStop(services, actor, agreementId, read.value.words);
      if (sent.ok) return redirect(`/company/agreements/${agreementId}#stop`, 303);
      if (sent.code === 'not-found') notFound();
      return data({ errors: { words: t.over }, values: typedValues(form) }, { status: 409 });
    }
    if (intent === 'support') {
      const names = (await namesInAgreement(services, actor, agreementId)) ?? notFound();
      const read = readForm(form, supportForm(ask.tooLong), { ...supportTexts, names });
      if (!read.ok) return data(read, { status: 422 });
      const sent = await askForSupport(services, actor, agreementId, read.value.supportWords);
      if (sent.ok) return redirect(`/company/agreements/${agreementId}#support`, 303);
      if (sent.code === 'not-found') notFound();
      return data(
        { errors: { supportWords: ask.over }, values: typedValues(form) },
        { status: 409 },
      );
    }
    if (intent !== 'answer') unknownIntent();
    const way = await goToOwnAnswer(services, actor, agreementId);
    if (!way.ok) notFound();
    const headers = {
      'Set-Cookie': cookieHeader(services, cookieNames.party, way.value.token),
    };
    return redirect('/accept', { status: 303, headers });
  },
);

export default function CompanyAgreement() {
  const answer = useActionData<typeof action>();
  return <CompanyAgreementPage {...useLoaderData<typeof loader>()} answer={answer} />;
}
