import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { guardedAction, guardedLoader, unknownIntent } from '~/app/server/guard';
import { readForm } from '~/app/server/read-form';
import { markMailHandled } from '~/app/usecases/mail/mark-mail-handled';
import { readMailOversight } from '~/app/usecases/mail/read-mail-oversight';
import { retryMail } from '~/app/usecases/mail/retry-mail';
import { AdminMailPage } from './page';

const t = messagesIn('nb').mail.outbox;

export const meta: MetaFunction = (args) => titled(args, t.title);

export const loader = guardedLoader('routes/admin.mail', async ({ request, services }) => {
  const done = z
    .enum(['retried', 'handled'])
    .nullable()
    .catch(null)
    .parse(new URL(request.url).searchParams.get('done'));
  return { done, ...(await readMailOversight(services)) };
});

const sentForm = z.object({ intent: z.string(), mailId: z.string().min(1).max(64) });

export const action = guardedAction(
  'routes/admin.mail',
  async ({ services, actor, form, intent }) => {
    const sent = readForm(form, sentForm);
    const mailId = sent.ok ? sent.value.mailId : '';
    switch (intent) {
      case 'retry': {
        const retried = await retryMail(services, actor, mailId);
        return retried.ok ? redirect('/admin/mail?done=retried', 303) : hasChanged();
      }
      case 'handled': {
        const handled = await markMailHandled(services, actor, mailId);
        return handled.ok ? redirect('/admin/mail?done=handled', 303) : hasChanged();
      }
      default:
        return unknownIntent();
    }
  },
);

function hasChanged() {
  return data({ message: t.changedMeanwhile }, { status: 409 });
}

export default function AdminMailRoute() {
  const answer = useActionData<typeof action>();
  return <AdminMailPage {...useLoaderData<typeof loader>()} message={answer?.message} />;
}
