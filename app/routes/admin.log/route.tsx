import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { guardedLoader } from '~/app/server/guard';
import { readLog, readLogActors } from '~/app/usecases/users/read-log';
import { questionOf, readLogFilter } from './log-question';
import { LogPage } from './page';

export const meta: MetaFunction = (args) => titled(args, messagesIn('nb').admin.log.title);

export const loader = guardedLoader('routes/admin.log', async ({ services, request }) => {
  const { searchParams } = new URL(request.url);
  const filter = readLogFilter(searchParams);
  const before = /^\d{1,12}$/.exec(searchParams.get('before') ?? '')?.[0];
  const beforeSeq = before === undefined ? undefined : Number(before);
  const isCheckAsked = searchParams.has('check');
  const log = await readLog(services, { ...questionOf(filter), beforeSeq, isCheckAsked });
  return { ...log, filter, actors: await readLogActors(services) };
});

export default function Log() {
  return <LogPage {...useLoaderData<typeof loader>()} />;
}
