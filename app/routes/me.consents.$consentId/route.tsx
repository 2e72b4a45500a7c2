import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { guardedLoader, notFound } from '~/app/server/guard';
import { readOwnConsent } from '~/app/usecases/proposals/read-own-consent';
import { ConsentPage } from './page';

export const meta: MetaFunction = (args) => titled(args, messagesIn('nb').jobseeker.receipt.title);

export const loader = guardedLoader(
  'routes/me.consents.$consentId',
  async ({ actor, params, services }) => {
    const own = { profileId: actor.profileId, consentId: params.consentId ?? '' };
    return (await readOwnConsent(services, own)) ?? notFound();
  },
);

export default function ConsentRoute() {
  return <ConsentPage consent={useLoaderData<typeof loader>()} />;
}
