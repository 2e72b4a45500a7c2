import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { guardedLoader, notFound } from '~/app/server/guard';
import { readIdentityInEmergency } from '~/app/usecases/break-glass/read-identity-in-emergency';
import { EmergencyIdentityPage } from './page';

const t = messagesIn('nb').breakGlass;

export const meta: MetaFunction<typeof loader> = (args) =>
  titled(args, t.identityTitle(args.data?.code ?? ''));

/** Opening the page is reading: each time it is answered is a line in her access log. */
export const loader = guardedLoader(
  'routes/admin.break-glass.$requestId.identity',
  async ({ services, actor, params }) => {
    const requestId = params.requestId ?? '';
    const read = await readIdentityInEmergency(services, actor, requestId);
    return read.ok ? { requestId, ...read.value } : notFound();
  },
);

export default function EmergencyIdentity() {
  return <EmergencyIdentityPage {...useLoaderData<typeof loader>()} />;
}
