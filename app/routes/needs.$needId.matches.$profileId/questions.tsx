import { useMessages } from '~/app/i18n/messages';
import type { MatchView } from '~/app/usecases/matching/read-match';

/** Everything open between the two in one place, by who can answer it, each with its sheet to print. */
export function Questions({ view }: { view: MatchView }) {
  const t = useMessages().specialist.matchPanels.questions;
  const { person, company } = view.questions;
  return (
    <section className="stack-tight">
      <h2>{t.title}</h2>
      <div className="halves">
        <Answerer
          title={t.person}
          questions={person}
          sheet={{ href: `/profiles/${view.profileId}/questions`, label: t.printPerson }}
        />
        <Answerer
          title={t.company}
          questions={company}
          sheet={{ href: `/needs/${view.needId}/questions`, label: t.printCompany }}
        />
      </div>
    </section>
  );
}

interface AnswererProps {
  readonly title: string;
  readonly questions: readonly string[];
  readonly sheet: { readonly href: string; readonly label: string };
}

function Answerer({ title, questions, sheet }: AnswererProps) {
  const t = useMessages().specialist.matchPanels.questions;
  return (
    <div className="stack-tight">
      <h3>{title}</h3>
      {questions.length === 0 ? (
        <p className="soft">{t.none}</p>
      ) : (
        <ul className="tile-list">
          {questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      )}
      <p className="screen-only">
        <a href={sheet.href}>{sheet.label}</a>
      </p>
    </div>
  );
}
