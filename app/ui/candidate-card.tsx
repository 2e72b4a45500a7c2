import type { ReactNode } from 'react';
import { Mark } from '~/app/ui/mark';

type CandidateCardSection = {
  title: string;
  items: readonly string[];
  /** `short` lies side by side; `conditions` finishes the sentence its title begins: what makes it work well. */
  kind?: 'facts' | 'short' | 'conditions';
};

type CandidateCardProps = {
  /** Without a name, for whom, for what. */
  eyebrow: ReactNode;
  /** The one line that matters most for this need. */
  lead: string;
  sections: readonly CandidateCardSection[];
  /** What we do to make it work, and what happens if the answer is yes. */
  support: { title: string; items: readonly string[] };
  next?: { title: string; text: ReactNode } | undefined;
  /** 1 where the card is the page, 2 where the page has a title of its own. */
  level?: 1 | 2;
};

/** A line longer than this is set smaller: it is read, and not looked at. */
const longLead = 90;

/** A person, presented without a name to one employer, in her own approved words. */
export function CandidateCard(props: CandidateCardProps) {
  const { eyebrow, lead, sections, support, next, level = 2 } = props;
  const Lead = level === 1 ? 'h1' : 'h2';
  const Title = level === 1 ? 'h2' : 'h3';
  return (
    <article className="candidate-card">
      <header className="candidate-card__opening deep">
        <Mark size={44} />
        <p className="candidate-card__eyebrow">{eyebrow}</p>
        <Lead
          className={`candidate-card__lead ${lead.length > longLead ? 'candidate-card__lead--long' : ''}`.trim()}
        >
          {lead}
        </Lead>
      </header>
      <div className="candidate-card__sections">
        {sections
          .filter(({ items }) => items.length > 0)
          .map((section) => (
            <section
              key={section.title}
              className={`candidate-card__section candidate-card__section--${section.kind ?? 'facts'}`}
            >
              <Title>{section.title}</Title>
              <Lines items={section.items} isShort={section.kind === 'short'} />
            </section>
          ))}
      </div>
      <div className="candidate-card__closing">
        {support.items.length > 0 ? (
          <section>
            <Title>{support.title}</Title>
            <Lines items={support.items} />
          </section>
        ) : null}
        {next ? (
          <section>
            <Title>{next.title}</Title>
            <p>{next.text}</p>
          </section>
        ) : null}
      </div>
    </article>
  );
}

function Lines({ items, isShort }: { items: readonly string[]; isShort?: boolean }) {
  return (
    <ul className={isShort ? 'word-tiles' : 'tile-list'}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
