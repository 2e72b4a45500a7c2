import type { YearFigures as Figures } from '../domain/figures/year-figures';
import { useMessages } from '../i18n/messages';
import { Amounts } from '../ui/amounts';
import { figureTables, type FigureTable } from './figure-tables';

interface YearFiguresProps {
  readonly figures: Figures;
  readonly years: readonly number[];
  /** The page itself, whose address takes the year. */
  readonly page: string;
  /** Of everybody, or of one specialist's own people. */
  readonly isOfAll: boolean;
}

/** The figures of one year, to be read, printed or taken along as a file. */
export function YearFigures({ figures, years, page, isOfAll }: YearFiguresProps) {
  const messages = useMessages();
  const { figures: t } = messages;
  const { year, unpaid } = figures;
  return (
    <>
      <p className="actions">
        {years.map((each) => (
          <a
            key={each}
            href={`${page}?year=${each}`}
            aria-current={each === year ? 'page' : undefined}
          >
            <span className="visually-hidden">{t.yearsLabel} </span>
            {each}
          </a>
        ))}
        <a href={`${page}/file?year=${year}`}>{t.file}</a>
      </p>
      {figureTables(figures, messages, { isOfAll }).map((table) => (
        <FigureSection key={table.id} {...table} />
      ))}
      <section className="stack">
        <h2>{t.companies.title}</h2>
        <p className="soft">{t.companies.about}</p>
        {unpaid.companiesWithoutHire.length === 0 ? <p>{t.companies.none}</p> : null}
        <ul>
          {unpaid.companiesWithoutHire.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** Numbers with a bar each. What may not be told has words and no bar. */
function FigureSection({ id, title, about, lines, isDrawn }: FigureTable) {
  const t = useMessages().figures;
  return (
    <section className="stack" id={id}>
      <h2>{title}</h2>
      <p className="soft">{about}</p>
      {lines.length === 0 ? (
        <p>{t.noRows}</p>
      ) : (
        <Amounts
          isDrawn={isDrawn}
          amounts={lines.map(({ id: key, ...line }) => ({ key, ...line }))}
        />
      )}
    </section>
  );
}
