import { formatDate } from '../domain/calendar/format-date';
import { useMessages } from '../i18n/messages';
import { LineItem, LineList } from '../ui/line-list';
import { Tag } from '../ui/tag';
import { PauseLine } from './pause-line';
import type { FirstOfList } from '../domain/matching/explanation/stands-out';
import type { FirstPerson } from '../usecases/matching/read-first-people';
import type { NeedLine } from '../usecases/needs/read-posted-need';

type ShownNeed = NeedLine & {
  /** Whom of one's own people to look at first, where that is told. */
  readonly people?: FirstOfList<FirstPerson> | undefined;
};

/** Needs, each with its company and how long it has waited. */
export function NeedLines({ needs }: { needs: readonly ShownNeed[] }) {
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
          {need.people ? <FirstPeople needId={need.id} {...need.people} /> : null}
          <PauseLine {...need} isPaused={need.state === 'paused'} />
          {need.comeBackOn ? (
            <p>{(need.isDue ? t.comeBackNow : t.comeBackLater)(formatDate(need.comeBackOn))}</p>
          ) : null}
        </LineItem>
      ))}
    </LineList>
  );
}

function FirstPeople({
  needId,
  first,
  others,
}: FirstOfList<FirstPerson> & { readonly needId: string }) {
  const { forNeed: t } = useMessages().specialist.matches;
  if (first.length + others.length === 0) return null;
  return (
    <>
      <p>{first.length > 0 ? t.lookFirst : t.nobodyFirst}</p>
      <People needId={needId} people={first} />
      {others.length > 0 ? (
        <details>
          <summary>{t.othersToAsk(others.length)}</summary>
          <People needId={needId} people={others} />
        </details>
      ) : null}
    </>
  );
}

function People({ needId, people }: { needId: string; people: readonly FirstPerson[] }) {
  const { reason: told } = useMessages().specialist.matches;
  if (people.length === 0) return null;
  return (
    <ul className="first-people">
      {people.map(({ profileId, code, reason }) => (
        <li key={profileId}>
          <a href={`/needs/${needId}/matches/${profileId}`}>{code}</a>
          {reason ? <> {told(reason)}</> : null}
        </li>
      ))}
    </ul>
  );
}
