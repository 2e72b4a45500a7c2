import { formatMoment } from '~/app/domain/calendar/format-moment';
import { useMessages } from '~/app/i18n/messages';
import type { ProposalView } from '~/app/usecases/proposals/read-proposal';

type Message = ProposalView['herWords'][number];

/** What she wrote, then each question of the company's with its own answers. */
export function Said({ view: { herWords, threads } }: { view: ProposalView }) {
  const t = useMessages().specialist.proposals.messages;
  if (herWords.length + threads.length === 0) return null;
  return (
    <section className="stack-tight">
      <h2>{t.title}</h2>
      {herWords.map((message) => (
        <Line key={message.id} message={message} />
      ))}
      {threads.map(({ asked, answers }) => (
        <section className="stack-tight" key={(asked ?? answers[0])?.id}>
          {asked ? <Line message={asked} /> : null}
          {answers.map((answer) => (
            <Line key={answer.id} message={answer} />
          ))}
        </section>
      ))}
    </section>
  );
}

function Line({ message: { author, text, at } }: { readonly message: Message }) {
  const t = useMessages().specialist.proposals.messages;
  return (
    <div>
      <p className="soft small">
        {t.authors[author]}, {formatMoment(at)}
      </p>
      <p>{text}</p>
    </div>
  );
}
