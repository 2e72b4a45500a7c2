import { formatMoment } from '~/app/domain/calendar/format-moment';
import { useMessages } from '~/app/i18n/messages';
import type { ShownMessage } from '~/app/usecases/proposals/read-employer-proposal';

/** What was asked, each with its answer, oldest first. */
export function Messages({ messages }: { messages: readonly ShownMessage[] }) {
  const t = useMessages().employer.proposal;
  if (messages.length === 0) return null;
  return (
    <section className="stack-tight">
      <h2>{t.messagesTitle}</h2>
      <dl className="stack-tight">
        {messages.map(({ author, text, at, isOpen, isCorrection }) => (
          <div key={`${at} ${author} ${text}`}>
            <dt className="eyebrow">
              {t.from[author]}, {formatMoment(at)}
              {isCorrection ? ` · ${t.corrected}` : null}
            </dt>
            <dd>{text}</dd>
            {isOpen ? <dd className="soft small">{t.notAnswered}</dd> : null}
          </div>
        ))}
      </dl>
    </section>
  );
}
