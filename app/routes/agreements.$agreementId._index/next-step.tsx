import { Form } from '@remix-run/react';
import { formatDate } from '~/app/domain/calendar/format-date';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { ButtonLink } from '~/app/ui/button-link';
import { Notice } from '~/app/ui/notice';
import type { AgreementPageProps } from './page';

/** The one thing to do now: send it, wait, accept last – or see that it is in force. */
export function NextStep({ agreement }: Pick<AgreementPageProps, 'agreement'>) {
  const { agreement: texts, decision } = useMessages();
  const t = texts.edit;
  const { late } = decision;
  const { document, isInForce, maySend, mayAccept } = agreement;
  if (document.status === 'decision-overdue') {
    return (
      <Notice tone="warning" title={late.title}>
        <p>{late.specialist}</p>
      </Notice>
    );
  }
  if (document.status === 'ended') return null;
  if (agreement.isLapsed) {
    return (
      <Notice tone="warning" title={t.lapse.title}>
        <p>{t.lapse.text}</p>
        <ButtonLink href={`/agreements/new?proposal=${agreement.proposalId}`}>
          {t.lapse.again}
        </ButtonLink>
      </Notice>
    );
  }
  if (isInForce) {
    return (
      <Notice tone="success" title={t.inForceTitle} isStatus>
        <p>{t.inForceText}</p>
      </Notice>
    );
  }
  if (mayAccept) {
    return (
      <Notice tone="success" title={t.acceptTitle}>
        <p>{t.acceptText}</p>
        <Form method="post">
          <input type="hidden" name="contentHash" value={document.contentHash ?? ''} />
          <Button intent="accept">{t.accept}</Button>
        </Form>
      </Notice>
    );
  }
  if (maySend) {
    return (
      <Notice tone="success" title={t.readyTitle}>
        <p>{t.readyText}</p>
        <Form method="post">
          <Button intent="send">{t.send}</Button>
        </Form>
      </Notice>
    );
  }
  return document.status === 'sent' ? (
    <Notice title={t.sent}>
      <p>{t.yourTurnLast}</p>
      <Reminder reminder={agreement.reminder} />
      <p>{t.changeWarning}</p>
    </Notice>
  ) : null;
}

/** Who has not answered is reminded once, unless the specialist takes that over. */
function Reminder({ reminder }: Pick<AgreementPageProps['agreement'], 'reminder'>) {
  const t = useMessages().agreement.edit.reminder;
  if (!reminder) return null;
  if (!reminder.mayStop) return <p>{reminder.isStopped ? t.stopped : t.sent}</p>;
  return (
    <>
      <p>{t.goesOut(formatDate(reminder.on))}</p>
      <Form method="post">
        <Button intent="stop-reminders" tone="quiet">
          {t.stop}
        </Button>
      </Form>
    </>
  );
}
