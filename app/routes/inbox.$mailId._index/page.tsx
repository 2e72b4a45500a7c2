import { formatMoment } from '~/app/domain/calendar/format-moment';
import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { SummaryList } from '~/app/ui/summary-list';
import { LinkedText } from './linked-text';

interface InboxMailPageProps {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly receivedAt: string;
}

/** One letter of the demo as plain text, its links alive. */
export function InboxMailPage({ id, from, to, subject, text, receivedAt }: InboxMailPageProps) {
  const t = useMessages().mail.inbox;
  return (
    <PageFrame title={subject} eyebrow={t.title}>
      <SummaryList
        rows={[
          { term: t.to, value: to },
          { term: t.from, value: from },
          { term: t.received, value: formatMoment(receivedAt) },
        ]}
      />
      <div className="stack">
        {text.split('\n\n').map((paragraph, index) => (
          <p key={index}>
            <LinkedText text={paragraph} />
          </p>
        ))}
      </div>
      <p>
        <a href={`/inbox/${id}/html`}>{t.asHtml}</a>
      </p>
      <p>
        <a className="back-link" href="/inbox">
          {t.back}
        </a>
      </p>
    </PageFrame>
  );
}
