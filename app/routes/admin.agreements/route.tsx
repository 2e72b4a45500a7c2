import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { messagesIn } from '~/app/i18n/messages';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { readForm } from '~/app/server/read-form';
import { approveAgreement } from '~/app/usecases/agreements/approve-agreement';
import { readAgreementsByDate } from '~/app/usecases/agreements/read-agreements-by-date';
import { approvalTexts } from './approval-texts';
import { AgreementsPage } from './page';

export const meta: MetaFunction = () => {
  const t = messagesIn('nb');
  return [{ title: `${t.agreement.list.title} – ${t.site.name}` }];
};

export const loader = guardedLoader('routes/admin.agreements', async ({ services, request }) => {
  const agreements = await readAgreementsByDate(services);
  const isOnlyLate = new URL(request.url).searchParams.get('show') === 'decisions';
  const late = agreements.filter(({ status }) => status === 'decision-overdue');
  return { agreements: isOnlyLate ? late : agreements, isOnlyLate };
});

const t = messagesIn('nb').agreement.list;
const schema = z.object({
  agreementId: z.string().max(60),
  seenAt: z.string().max(40),
  reason: z
    .string({ error: t.reasonMissing })
    .trim()
    .min(3, t.reasonMissing)
    .max(500, t.reasonTooLong),
});

export const action = guardedAction(
  'routes/admin.agreements',
  async ({ actor, services, form, intent }) => {
    if (intent !== 'approve') unknownIntent();
    const agreementId = String(form.get('agreementId') ?? '');
    const sent = readForm(form, schema, approvalTexts);
    if (!sent.ok) {
      const reason = String(form.get('reason') ?? '');
      const { doubt } = sent;
      const error = sent.errors.reason ?? (doubt ? undefined : t.changed);
      return data({ agreementId, error, reason, doubt }, { status: 422 });
    }
    const { reason, ...seen } = sent.value;
    const result = await approveAgreement(services, actor, seen, reason);
    if (result.ok) return redirect('/admin/agreements', 303);
    if (result.code === 'not-found') return notFound();
    return data({ agreementId, error: t.changed, reason, doubt: undefined }, { status: 409 });
  },
);

export default function AgreementsRoute() {
  return (
    <AgreementsPage {...useLoaderData<typeof loader>()} sent={useActionData<typeof action>()} />
  );
}
