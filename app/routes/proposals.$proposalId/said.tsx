import { formatMoment } from '~/app/domain/calendar/format-moment';
import { correctionIn } from '~/app/domain/proposals/open-question';
import { useMessages } from '~/app/i18n/messages';
import type { ProposalView } from '~/app/usecases/proposals/read-proposal';
import { CorrectionForm } from './correction-form';
import type { ProposalProps } from './page';

type Message = ProposalView['herWords'][number];

/** What she wrote, then each question of the company's with its own answers. */
export function Said({ view, answer: sent }: ProposalProps) {
  const t = useMessages().specialist.proposals.messages;
  const { herWords, threads, mayCorrect } = view;
  if (herWords.length + threads.length === 0) return null;
  return (
    <section className="stack-tight">
      <h2>{t.title}</h2>
      {herWords.map((message) => (
        <Line key={message.id} message={message} />
      ))}
      {threads.map((thread) => {
        const { asked, answers } = thread;
        const newest = answers.at(-1);
        return (
          <div className="stack-tight" key={(asked ?? newest)?.id}>
            {asked ? <Line message={asked} /> : null}
            {answers.map((answer) => (
              <Line
                key={answer.id}
                message={answer}
                isCorrection={answer === correctionIn(thread)}
              />
            ))}
            {asked && newest && mayCorrect ? (
              <CorrectionForm question={asked.text} answerId={newest.id} sent={sent} />
            ) : null}
          </div>
        );
      })}
    </section>
  );
}

interface LineProps {
  readonly message: Message;
  readonly isCorrection?: boolean;
}

function Line({ message: { author, text, at }, isCorrection = false }: LineProps) {
  const t = useMessages().specialist.proposals.messages;
  return (
    <div>
      <p className="soft small">
        {t.authors[author]}, {formatMoment(at)}
        {isCorrection ? ` · ${t.corrected}` : null}
      </p>
      <p>{text}</p>
    </div>
  );
}
