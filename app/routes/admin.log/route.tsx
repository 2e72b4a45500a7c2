import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { guardedLoader } from '~/app/server/guard';
import { readLog } from '~/app/usecases/read-log';
import { LogPage } from './page';

export const meta: MetaFunction = (args) => titled(args, messagesIn('nb').admin.log.title);

export const loader = guardedLoader('routes/admin.log', async ({ services, request }) => {
  const { searchParams } = new URL(request.url);
  const subject = /^[a-z]+:[\w-]{1,60}$/.exec(searchParams.get('subject') ?? '')?.[0];
  const before = /^\d{1,12}$/.exec(searchParams.get('before') ?? '')?.[0];
  const beforeSeq = before === undefined ? undefined : Number(before);
  const isCheckAsked = searchParams.has('check');
  return { subject, ...(await readLog(services, { subject, beforeSeq, isCheckAsked })) };
});

export default function Log() {
  return <LogPage {...useLoaderData<typeof loader>()} />;
}
