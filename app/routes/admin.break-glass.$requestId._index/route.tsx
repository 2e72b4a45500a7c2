import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { closeBreakGlass } from '~/app/usecases/break-glass/close-break-glass';
import { decideBreakGlass } from '~/app/usecases/break-glass/decide-break-glass';
import { readBreakGlass } from '~/app/usecases/break-glass/read-break-glass';
import { RequestPage } from './page';

const t = messagesIn('nb').breakGlass;

const decisions = { approve: 'approved', decline: 'declined' } as const;

export const meta: MetaFunction<typeof loader> = (args) =>
  titled(args, [t.title, args.data?.request.code].filter(Boolean).join(': '));

export const loader = guardedLoader('routes/admin.break-glass.$requestId._index', async (args) => {
  const { services, actor, params } = args;
  const request = await readBreakGlass(services, actor, params.requestId ?? '');
  return request ? { request } : notFound();
});

export const action = guardedAction('routes/admin.break-glass.$requestId._index', async (args) => {
  const { services, actor, params, intent } = args;
  const requestId = params.requestId ?? '';
  if (intent === 'close') {
    const closed = await closeBreakGlass(services, actor, requestId);
    return closed.ok ? redirect(`/admin/break-glass/${requestId}`, 303) : notFound();
  }
  if (intent !== 'approve' && intent !== 'decline') unknownIntent();
  const decided = await decideBreakGlass(services, actor, requestId, decisions[intent]);
  if (decided.ok) return redirect(`/admin/break-glass/${requestId}`, 303);
  if (decided.code === 'not-found') return notFound();
  return data(
    { message: t[decided.code === 'too-new' ? 'tooNew' : 'notWaiting'] },
    { status: 409 },
  );
});

export default function RequestRoute() {
  const { request } = useLoaderData<typeof loader>();
  return <RequestPage request={request} message={useActionData<typeof action>()?.message} />;
}
