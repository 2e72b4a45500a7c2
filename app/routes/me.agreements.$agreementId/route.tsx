import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { cookieHeader, cookieNames } from '~/app/auth/cookies';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { goToOwnAnswer } from '~/app/usecases/agreements/go-to-own-answer';
import { readOwnAgreement } from '~/app/usecases/agreements/read-own-agreement';
import { OwnAgreementPage } from './page';

const t = messagesIn('nb').jobseeker.agreement;

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
  async ({ actor, params, services, intent }) => {
    if (intent !== 'answer') unknownIntent();
    const agreementId = params.agreementId ?? '';
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
  return <OwnAgreementPage {...useLoaderData<typeof loader>()} />;
}
