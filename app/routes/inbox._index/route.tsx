import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readerOf, readersOf } from '~/app/demo/inbox-readers';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { guardedLoader, notFound } from '~/app/server/guard';
import { addressOf } from '~/app/usecases/sign-in/address-of';
import { InboxPage } from './page';

const t = messagesIn('nb').mail.inbox;

export const meta: MetaFunction = (args) => titled(args, t.title);

export const loader = guardedLoader('routes/inbox._index', async ({ request, services, actor }) => {
  const inbox = services.demo?.inbox;
  if (!inbox) return notFound();
  const all = inbox.mails();
  const asked = new URL(request.url).searchParams.get('to');
  // Who is signed in sees her own letters first; the others are the story's, one tap away.
  const own = await addressOf(services, actor);
  const to = asked === 'everyone' ? null : (asked ?? own);
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
