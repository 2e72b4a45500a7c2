import { useMessages } from '~/app/i18n/messages';
import type { ShownMessage } from '~/app/usecases/proposals/read-employer-proposal';

/** What was asked and answered, oldest first. */
export function Messages({ messages }: { messages: readonly ShownMessage[] }) {
  const t = useMessages().employer.proposal;
  if (messages.length === 0) return null;
  return (
    <section className="stack-tight">
      <h2>{t.messagesTitle}</h2>
      <dl className="stack-tight">
        {messages.map(({ author, text, at }) => (
          <div key={at + author}>
            <dt className="eyebrow">{t.from[author]}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
