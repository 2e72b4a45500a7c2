import { Form } from '@remix-run/react';
import { useMessages } from '~/app/i18n/messages';
import { PlainFrame } from '~/app/frame/page-frame';
import { Button } from '~/app/ui/button';
import type { OwnAgreement } from '~/app/usecases/agreements/read-own-agreement';
import { AgreementChanges } from '~/app/views/agreement-changes';
import { AgreementView } from '~/app/views/agreement-view';
import { CalendarLink } from '~/app/views/calendar-link';
import { EasySummary } from '~/app/views/easy-summary';
import { OwnWish } from '~/app/views/own-wish';
import { WhoToCall } from '~/app/views/who-to-call';

/** Her agreement in short and in full, and the way to her answer while it waits. */
export function OwnAgreementPage({ id, state, document, changes, wish, specialist }: OwnAgreement) {
  const { agreement: t, everything, back } = useMessages().jobseeker;
  return (
    <PlainFrame
      title={t.title(document.terms.companyName)}
      lead={everything.agreementStates[state]}
    >
      {state === 'sent' ? (
        <Form method="post" className="stack-tight">
          <p>{t.answerText}</p>
          <Button intent="answer">{t.answer}</Button>
        </Form>
      ) : null}
      <OwnWish wish={wish} />
      <AgreementChanges changes={changes} isJobseeker />
      <EasySummary terms={document.terms} isJobseeker specialist={specialist.name} isAnswered />
      <CalendarLink status={document.status} page={`/me/agreements/${id}`} />
      <AgreementView document={document} level={2} />
      <WhoToCall {...specialist} />
      <p>
        <a className="back-link" href="/me">
          {back}
        </a>
      </p>
    </PlainFrame>
  );
}
