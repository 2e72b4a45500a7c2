import { kindToRead } from '~/app/domain/agreements/kind-to-read';
import { useMessages } from '~/app/i18n/messages';
import { SummaryList } from '~/app/ui/summary-list';
import { Tag } from '~/app/ui/tag';
import { PauseLine } from '~/app/views/pause-line';
import type { PartnerCompany } from '~/app/usecases/companies/read-partner-company';

type Props = Pick<PartnerCompany, 'needs' | 'starts' | 'registeredWish'>;

/** What the company has posted, and what has come of it so far. */
export function NeedsAndStarts({ needs, starts, registeredWish }: Props) {
  const { companies, needs: needTexts } = useMessages().specialist;
  const t = companies.page;
  return (
    <>
      <section className="stack-tight">
        <h2>{t.needsTitle}</h2>
        {needs.length === 0 ? <p className="soft">{t.noNeeds}</p> : null}
        {registeredWish ? <p>{t.registeredWish(registeredWish)}</p> : null}
        <ul className="entry-list">
          {needs.map(({ id, title, state, pausedUntilOn, age }) => (
            <li key={id}>
              <p className="entry-list__head">
                <a href={`/needs/${id}`}>{title}</a>
              </p>
              <p className="actions">
                <Tag tone={state === 'submitted' ? 'attention' : 'plain'}>
                  {needTexts.states[state]}
                </Tag>
                <span>{needTexts.submitted(age)}</span>
              </p>
              <PauseLine
                isPaused={state === 'paused'}
                pausedUntilOn={pausedUntilOn}
                wentOnOn={null}
              />
            </li>
          ))}
        </ul>
      </section>
      <section className="stack-tight">
        <h2>{t.startsTitle}</h2>
        {starts.length === 0 ? (
          <p className="soft">{t.noStarts}</p>
        ) : (
          <SummaryList
            rows={starts.map(({ kind, isUnpaid, starts: count }) => ({
              term: t.starts[kindToRead(kind, !isUnpaid)],
              value: String(count),
            }))}
          />
        )}
      </section>
    </>
  );
}
