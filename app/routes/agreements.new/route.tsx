import { data, redirect, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { agreementKinds } from '~/app/domain/agreements/agreement-terms';
import { messagesIn, useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { readForm } from '~/app/server/read-form';
import { Button } from '~/app/ui/button';
import { Choice } from '~/app/ui/choice';
import { ErrorSummary } from '~/app/ui/error-summary';
import { draftAgreement } from '~/app/usecases/agreements/draft-agreement';
import { readAgreementStart } from '~/app/usecases/agreements/read-agreement-start';

export const meta: MetaFunction = () => {
  const t = messagesIn('nb');
  return [{ title: `${t.agreement.start.title} – ${t.site.name}` }];
};

export const loader = guardedLoader(
  'routes/agreements.new',
  async ({ actor, request, services }) => {
    const proposalId = new URL(request.url).searchParams.get('proposal') ?? '';
    const start = await readAgreementStart(services, actor, proposalId);
    if (!start) return notFound();
    if (start.agreementId) throw redirect(`/agreements/${start.agreementId}`, 303);
    return { proposalId, companyName: start.companyName };
  },
);

const t = messagesIn('nb').agreement.start;
const schema = z.object({
  proposalId: z.string().max(60),
  kind: z.enum(agreementKinds, { error: t.kindMissing }),
});

export const action = guardedAction(
  'routes/agreements.new',
  async ({ actor, services, form, intent }) => {
    if (intent !== 'draft') unknownIntent();
    const sent = readForm(form, schema);
    if (!sent.ok) return data({ errors: sent.errors }, { status: 422 });
    const { proposalId, kind } = sent.value;
    const result = await draftAgreement(services, actor, proposalId, kind);
    if (result.ok) return redirect(`/agreements/${result.value.agreementId}`, 303);
    if (result.code === 'not-found') return notFound();
    return data({ errors: { kind: t.notNow } }, { status: 409 });
  },
);

export default function NewAgreement() {
  const { agreement, forms } = useMessages();
  const { proposalId, companyName } = useLoaderData<typeof loader>();
  const error: string | undefined = useActionData<typeof action>()?.errors.kind;
  return (
    <PageFrame title={agreement.start.title} lead={agreement.start.lead(companyName)}>
      <ErrorSummary
        title={forms.faultsTitle}
        errors={error ? [{ fieldId: 'kind', text: error }] : []}
      />
      <Form method="post" className="form">
        <input type="hidden" name="proposalId" value={proposalId} />
        <Choice
          id="kind"
          name="kind"
          legend={agreement.start.legend}
          error={error}
          chosen={['trial']}
          options={agreementKinds.map((kind) => ({
            value: kind,
            label: agreement.kinds[kind],
            hint: agreement.kindHints[kind],
          }))}
        />
        <Button intent="draft">{agreement.start.submit}</Button>
      </Form>
    </PageFrame>
  );
}
