import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { cookieHeader, cookieNames } from '~/app/auth/cookies';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { readForm, typedValues } from '~/app/server/read-form';
import { goToOwnAnswer } from '~/app/usecases/agreements/go-to-own-answer';
import { readOwnAgreement } from '~/app/usecases/agreements/read-own-agreement';
import { wishToStop } from '~/app/usecases/agreements/wish-to-stop';
import { askForSupport } from '~/app/usecases/follow-up/ask-for-support';
import { stopForm } from '~/app/views/stop-form';
import { supportForm } from '~/app/views/support-form';
import { OwnAgreementPage } from './page';

const { agreement: t, support: ask } = messagesIn('nb').jobseeker;

export const meta: MetaFunction<typeof loader> = (args) =>
  titled(args, args.data ? t.title(args.data.document.terms.companyName) : '');

export const loader = guardedLoader(
  'routes/me.agreements.$agreementId',
  async ({ actor, params, services }) => {
    const own = { profileId: actor.profileId, agreementId: params.agreementId ?? '' };
    return (await readOwnAgreement(services, own)) ?? notFound();
  },
);

export const action = guardedAction(
  'routes/me.agreements.$agreementId',
  async ({ actor, params, services, form, intent }) => {
    const agreementId = params.agreementId ?? '';
    if (intent === 'stop') {
      const read = readForm(form, stopForm(t.stop.tooLong));
      if (!read.ok) return data(read, { status: 422 });
      const who = { kind: 'jobseeker', profileId: actor.profileId } as const;
      const sent = await wishToStop(services, who, agreementId, read.value.words);
      if (sent.ok) return redirect(`/me/agreements/${agreementId}#stop`, 303);
      if (sent.code === 'not-found') notFound();
      return data({ errors: { words: t.stop.over }, values: typedValues(form) }, { status: 409 });
    }
    if (intent === 'support') {
      const read = readForm(form, supportForm(ask.tooLong));
      if (!read.ok) return data(read, { status: 422 });
      const who = { kind: 'jobseeker', profileId: actor.profileId } as const;
      const sent = await askForSupport(services, who, agreementId, read.value.supportWords);
      if (sent.ok) return redirect(`/me/agreements/${agreementId}#support`, 303);
      if (sent.code === 'not-found') notFound();
      return data(
        { errors: { supportWords: ask.over }, values: typedValues(form) },
        { status: 409 },
      );
    }
    if (intent !== 'answer') unknownIntent();
    const way = await goToOwnAnswer(services, actor, agreementId);
    if (way.ok) {
      const headers = {
        'Set-Cookie': cookieHeader(services, cookieNames.party, way.value.token),
      };
      return redirect('/accept', { status: 303, headers });
    }
    const own = { profileId: actor.profileId, agreementId };
    if (!(await readOwnAgreement(services, own))) notFound();
    // Answered meanwhile: the page says how it stands.
    return redirect(`/me/agreements/${agreementId}`, 303);
  },
);

export default function OwnAgreement() {
  const answer = useActionData<typeof action>();
  return <OwnAgreementPage {...useLoaderData<typeof loader>()} answer={answer} />;
}
