import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { guardedLoader } from '~/app/server/guard';
import { readBreakGlassList } from '~/app/usecases/break-glass/read-break-glass';
import { BreakGlassPage } from './page';

export const meta: MetaFunction = (args) => titled(args, messagesIn('nb').breakGlass.title);

export const loader = guardedLoader('routes/admin.break-glass._index', async (args) => ({
  requests: await readBreakGlassList(args.services, args.actor),
}));

export default function BreakGlass() {
  return <BreakGlassPage requests={useLoaderData<typeof loader>().requests} />;
}
