import { formatDate } from '../domain/calendar/format-date';
import { useMessages } from '../i18n/messages';
import { Card } from '../ui/card';
import { Tag } from '../ui/tag';
import { PauseLine } from './pause-line';
import type { NeedLine } from '../usecases/needs/read-posted-need';

/** Needs as cards, each with its company and how long it has waited. */
export function NeedCards({ needs }: { needs: readonly NeedLine[] }) {
  const { needs: t, weekOfNeeds } = useMessages().specialist;
  if (needs.length === 0) return <p className="soft">{t.none}</p>;
  return (
    <div className="grid">
      {needs.map((need) => (
        <Card
          key={need.id}
          level={3}
          title={need.title}
          href={`/needs/${need.id}`}
          eyebrow={[need.company, need.municipality].filter(Boolean).join(', ')}
          footer={t.submitted(need.age)}
        >
          <Tag tone={need.state === 'submitted' ? 'attention' : 'plain'}>
            {t.states[need.state]}
          </Tag>
          {need.takenBy ? <p>{weekOfNeeds.takenBy(need.takenBy.name)}</p> : null}
          <PauseLine {...need} isPaused={need.state === 'paused'} />
          {need.comeBackOn ? (
            <p>{(need.isDue ? t.comeBackNow : t.comeBackLater)(formatDate(need.comeBackOn))}</p>
          ) : null}
        </Card>
      ))}
    </div>
  );
}
