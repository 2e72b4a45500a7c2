import { formatDateOf } from '~/app/domain/calendar/format-date';
import { useMessages } from '~/app/i18n/messages';
import { SummaryList } from '~/app/ui/summary-list';
import type { Everything } from '~/app/usecases/profiles/read-everything';

interface KeptMatchesProps {
  readonly everything: Pick<Everything, 'keptMatches' | 'matchNotes'>;
}

/** What was computed of a job and kept, and what her specialist has noted to take up about it. */
export function KeptMatches({ everything }: KeptMatchesProps) {
  const t = useMessages().jobseeker.everything;
  const { keptMatches, matchNotes } = everything;
  return (
    <>
      {keptMatches.length > 0 ? (
        <SummaryList
          rows={keptMatches.map(({ id, company, needTitle, savedAt, criteria }) => ({
            term: `${company}: ${needTitle}, ${formatDateOf(savedAt)}`,
            value: <KeptMatch key={id} criteria={criteria} />,
          }))}
        />
      ) : null}
      {matchNotes.length > 0 ? (
        <>
          <h3>{t.notedTitle}</h3>
          <SummaryList
            rows={matchNotes.map(({ company, needTitle, note, createdAt }) => ({
              term: `${company}: ${needTitle}, ${formatDateOf(createdAt)}`,
              value: note,
            }))}
          />
        </>
      ) : null}
    </>
  );
}

/** How each side of a job fits, in her own words; the sentences her specialist reads below them. */
function KeptMatch({ criteria }: Pick<Everything['keptMatches'][number], 'criteria'>) {
  const t = useMessages().jobseeker.everything;
  const known = criteria.filter(({ agreement }) => agreement !== 'unknown');
  return (
    <>
      <ul>
        {known.map(({ name, agreement }) => (
          <li key={name}>{`${t.criteria[name]}: ${t.fits[agreement]}.`}</li>
        ))}
      </ul>
      <details>
        <summary>{t.keptWords}</summary>
        <p>{t.keptWordsText}</p>
        <ul>
          {known.map(({ name, why }) => (
            <li key={name}>{why}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
