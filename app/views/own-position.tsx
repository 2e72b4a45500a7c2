import { formatWeekTimes } from '../domain/calendar/week-times';
import type { Position } from '../domain/carving/position';
import { ended } from '../domain/wording/in-a-sentence';
import { useMessages } from '../i18n/messages';
import { Fold } from '../ui/fold';
import { PositionView } from './position-view';

/**
 * The job put together for her, in short sentences, with the very text the company reads beside it.
 */
export function OwnPosition({ position }: { readonly position: Position | null }) {
  const t = useMessages().jobseeker.position;
  if (!position) return null;
  const { tasks, hours, freedHours, freedFor, colleagues, leftToOthers, growth } = position;
  const gains = [freedHours ? t.freed(freedHours) : null, freedFor, colleagues];
  return (
    <section className="stack-tight" id="position">
      <h2>{t.title}</h2>
      <p>{t.lead}</p>
      <h3>{t.tasksTitle}</h3>
      <ul>
        {tasks.map(({ title, hours: each, times }, at) => (
          <li key={`${at} ${title}`}>
            {[title, each === null ? '' : t.hours(each), ...formatWeekTimes(times)]
              .filter(Boolean)
              .map(ended)
              .join(' ')}
          </li>
        ))}
      </ul>
      {hours > 0 ? <p>{t.sum(hours)}</p> : null}
      <Lines title={t.othersTitle} items={leftToOthers} />
      <Lines title={t.gainsTitle} items={gains.flatMap((words) => (words ? ended(words) : []))} />
      <Lines
        title={t.growthTitle}
        items={growth.map(({ week, hours: count, what, requires }) =>
          [`${t.stage(week, count)}.`, ended(what), requires && ended(t.stageRequires(requires))]
            .filter(Boolean)
            .join(' '),
        )}
      />
      {growth.length > 0 ? <p>{t.growthText}</p> : null}
      <Fold title={t.exact}>
        <PositionView position={position} />
      </Fold>
    </section>
  );
}

function Lines({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}
