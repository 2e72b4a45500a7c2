import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readerOf } from '~/app/demo/inbox-readers';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { guardedLoader, notFound } from '~/app/server/guard';
import { nowOf } from '~/app/services';
import { InboxMailPage } from './page';

const t = messagesIn('nb').mail.inbox;

export const meta: MetaFunction<typeof loader> = (args) =>
  titled(args, args.data?.subject ?? t.title);

export const loader = guardedLoader('routes/inbox.$mailId._index', async ({ params, services }) => {
  const inbox = services.demo?.inbox;
  const mail = inbox?.find(params.mailId ?? '');
  if (!inbox || !mail) return notFound();
  inbox.markOpened(mail.id, nowOf(services));
  const { id, from, subject, text, receivedAt } = mail;
  return { id, from, subject, text, receivedAt, to: readerOf(mail.to, t).label };
});

export default function InboxMailRoute() {
  return <InboxMailPage {...useLoaderData<typeof loader>()} />;
}
