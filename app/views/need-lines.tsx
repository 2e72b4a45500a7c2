import { formatDate } from '../domain/calendar/format-date';
import { useMessages } from '../i18n/messages';
import { LineItem, LineList } from '../ui/line-list';
import { Tag } from '../ui/tag';
import { PauseLine } from './pause-line';
import type { NeedLine } from '../usecases/needs/read-posted-need';

/** Needs, each with its company and how long it has waited. */
export function NeedLines({ needs }: { needs: readonly NeedLine[] }) {
  const { needs: t, weekOfNeeds } = useMessages().specialist;
  if (needs.length === 0) return <p className="soft">{t.none}</p>;
  return (
    <LineList>
      {needs.map((need) => (
        <LineItem
          key={need.id}
          href={`/needs/${need.id}`}
          title={need.title}
          about={[need.company, need.municipality].filter(Boolean).join(', ')}
          aside={
            <>
              <Tag tone={need.state === 'submitted' ? 'attention' : 'plain'}>
                {t.states[need.state]}
              </Tag>
              <span>{t.submitted(need.age)}</span>
            </>
          }
        >
          {need.takenBy ? <p>{weekOfNeeds.takenBy(need.takenBy.name)}</p> : null}
          <PauseLine {...need} isPaused={need.state === 'paused'} />
          {need.comeBackOn ? (
            <p>{(need.isDue ? t.comeBackNow : t.comeBackLater)(formatDate(need.comeBackOn))}</p>
          ) : null}
        </LineItem>
      ))}
    </LineList>
  );
}
