import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readerOf, readersOf } from '~/app/demo/inbox-readers';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { guardedLoader, notFound } from '~/app/server/guard';
import { InboxPage } from './page';

const t = messagesIn('nb').mail.inbox;

export const meta: MetaFunction = (args) => titled(args, t.title);

export const loader = guardedLoader('routes/inbox._index', async ({ request, services }) => {
  const inbox = services.demo?.inbox;
  if (!inbox) return notFound();
  const all = inbox.mails();
  const to = new URL(request.url).searchParams.get('to');
  return {
    to,
    readers: readersOf(all, t),
    mails: all
      .filter((mail) => to === null || mail.to === to)
      .map(({ id, subject, receivedAt, openedAt, ...mail }) => ({
        id,
        subject,
        receivedAt,
        isOpened: openedAt !== null,
        to: readerOf(mail.to, t).label,
      })),
  };
});

export default function InboxRoute() {
  return <InboxPage {...useLoaderData<typeof loader>()} />;
}
