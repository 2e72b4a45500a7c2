import type { ReactNode } from 'react';
import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { Notice } from '~/app/ui/notice';
import type { MailOversight } from '~/app/usecases/mail/read-mail-oversight';
import { MailTable } from './mail-table';

interface AdminMailPageProps extends MailOversight {
  readonly done: 'retried' | 'handled' | null;
  /** Why nothing was done. */
  readonly message: string | undefined;
}

/** What waits, what has stopped and what nobody knows of, the most urgent first. */
export function AdminMailPage(props: AdminMailPageProps) {
  const { done, message, waiting, parked, uncertain, returned, sentCount, limit } = props;
  const t = useMessages().mail.outbox;
  return (
    <PageFrame title={t.title} lead={t.lead} width="wide">
      {message ? <Notice tone="warning">{message}</Notice> : null}
      {done && !message ? (
        <Notice tone="success" isStatus>
          {done === 'retried' ? t.retried : t.markedHandled}
        </Notice>
      ) : null}
      <Part title={t.uncertain} text={t.uncertainText} none={t.uncertainNone} mails={uncertain}>
        <MailTable caption={t.uncertain} mails={uncertain} limit={limit} action="handled" />
      </Part>
      <Part title={t.returned} text={t.returnedText} none={t.returnedNone} mails={returned}>
        <MailTable caption={t.returned} mails={returned} limit={limit} action="handled" />
      </Part>
      <Part title={t.parked} text={t.parkedText} none={t.parkedNone} mails={parked}>
        <MailTable caption={t.parked} mails={parked} limit={limit} action="retry" />
      </Part>
      <Part title={t.waiting} none={t.waitingNone} mails={waiting}>
        <MailTable caption={t.waiting} mails={waiting} limit={limit} />
      </Part>
      <p className="soft">{t.sent(sentCount, props.deliveredCount)}</p>
    </PageFrame>
  );
}

function Part({
  title,
  text,
  none,
  mails,
  children,
}: {
  title: string;
  text?: string;
  none: string;
  mails: readonly unknown[];
  children: ReactNode;
}) {
  const isEmpty = mails.length === 0;
  return (
    <section className="stack">
      <h2>{title}</h2>
      {isEmpty ? <p className="soft">{none}</p> : null}
      {!isEmpty && text ? <p>{text}</p> : null}
      {isEmpty ? null : children}
    </section>
  );
}
