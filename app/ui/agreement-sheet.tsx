import type { ReactNode } from 'react';
import { DateLine } from '~/app/ui/date-line';
import type { DateLineItem } from '~/app/ui/date-line';
import { Mark } from '~/app/ui/mark';

type AgreementAcceptance = {
  role: string;
  name: string;
  isAccepted: boolean;
  /** When and how it was accepted, or what is waited for. */
  text: ReactNode;
};

type AgreementSheetProps = {
  /** The product's name, which heads the printed page. */
  name: string;
  title: string;
  /** Reference, version and other words that tell this sheet from another. */
  reference: ReactNode;
  /** Where the agreement stands, usually a `Tag`. */
  status?: ReactNode;
  parties: { title: string; items: readonly { role: string; name: string; about?: ReactNode }[] };
  dates: { title: string; items: readonly DateLineItem[] };
  /** In the order they are read; `isWide` takes the whole line. */
  sections: readonly { title: string; content: ReactNode; isWide?: boolean }[];
  /** What this paper does not replace. */
  statement: ReactNode;
  acceptances: { title: string; items: readonly AgreementAcceptance[] };
  /** Content hash: the same on every party's copy. */
  seal?: { label: string; value: string };
  level?: 1 | 2;
};

/** An agreement as the document it is: the same sheet to read on a phone, to accept, and to print on two pages. */
export function AgreementSheet(props: AgreementSheetProps) {
  const { title, parties, dates, sections, statement, seal, level = 1 } = props;
  const Title = level === 1 ? 'h1' : 'h2';
  const Heading = level === 1 ? 'h2' : 'h3';
  return (
    <article className="agreement-sheet">
      <header className="agreement-sheet__head">
        <p className="agreement-sheet__brand">
          <Mark size={22} /> {props.name}
        </p>
        <Title>{title}</Title>
        <div className="agreement-sheet__reference">
          {props.status}
          <span>{props.reference}</span>
        </div>
      </header>
      <section>
        <Heading className="agreement-sheet__heading">{parties.title}</Heading>
        <dl className="agreement-sheet__parties">
          {parties.items.map((party) => (
            <div key={party.role}>
              <dt>{party.role}</dt>
              <dd>
                <strong>{party.name}</strong>
                {party.about ? <span>{party.about}</span> : null}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <Heading className="agreement-sheet__heading">{dates.title}</Heading>
        <DateLine items={dates.items} />
      </section>
      <div className="agreement-sheet__sections">
        {sections.map((section) => (
          <section
            key={section.title}
            className={section.isWide ? 'agreement-sheet__section--wide' : undefined}
          >
            <Heading className="agreement-sheet__heading">{section.title}</Heading>
            <div className="agreement-sheet__content">{section.content}</div>
          </section>
        ))}
      </div>
      <p className="agreement-sheet__statement">{statement}</p>
      <Acceptances {...props.acceptances} Heading={Heading} />
      {seal ? (
        <p className="agreement-sheet__seal">
          {seal.label} <code>{seal.value}</code>
        </p>
      ) : null}
    </article>
  );
}

function Acceptances(props: AgreementSheetProps['acceptances'] & { Heading: 'h2' | 'h3' }) {
  const { title, items, Heading } = props;
  return (
    <section className="agreement-sheet__acceptances">
      <Heading className="agreement-sheet__heading">{title}</Heading>
      <ul>
        {items.map((item) => (
          <li key={item.role} className={item.isAccepted ? 'is-accepted' : undefined}>
            <span className="agreement-sheet__role">{item.role}</span>
            <strong>{item.name}</strong>
            <span>{item.text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
