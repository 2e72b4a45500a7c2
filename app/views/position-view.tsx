import type { ReactNode } from 'react';
import { weekdays } from '../domain/calendar/plain-date';
import { formatWeekTimes } from '../domain/calendar/week-times';
import { notDoneToday, type Position } from '../domain/carving/position';
import { weekPicture } from '../domain/matching/explanation/week-picture';
import { ended } from '../domain/wording/in-a-sentence';
import { useMessages } from '../i18n/messages';
import { Table } from '../ui/table';
import { WeekChart } from '../ui/week-chart';

/**
 * A job put together for one person, as the company reads it; she approves the very same picture.
 */
export function PositionView({ position }: { readonly position: Position }) {
  const t = useMessages().position;
  const { title, tasks, hours, asks, support, leftToOthers, growth } = position;
  const isWhole = tasks.every((task) => task.hours !== null);
  return (
    <article className="position">
      <header className="position__head deep">
        <p className="position__eyebrow">{t.eyebrow}</p>
        <h2 className="position__title">{title}</h2>
        <p className="position__sum">{isWhole ? t.sum(hours) : t.sumKnown(hours)}</p>
      </header>
      <div className="position__body">
        <Part title={t.tasksTitle} isWide>
          <Tasks tasks={tasks} />
        </Part>
        <Week tasks={tasks} />
        <List title={t.newTitle} items={notDoneToday(position)} />
        <List title={t.gainsTitle} items={useGains(position)} />
        <List title={t.leftTitle} items={leftToOthers} />
        <List title={t.asksTitle} items={asks} />
        <List title={t.supportTitle} items={support} />
        <List
          title={t.growthTitle}
          items={growth.map(({ week, hours: count, what, requires }) =>
            [`${t.stage(week, count)}.`, ended(what), requires && ended(t.stageRequires(requires))]
              .filter(Boolean)
              .join(' '),
          )}
        />
        <List title={t.toldTitle} items={useTold(position)} />
      </div>
    </article>
  );
}

function Tasks({ tasks }: Pick<Position, 'tasks'>) {
  const t = useMessages().position;
  return (
    <Table
      caption={t.tasksTitle}
      isCaptionHidden
      columns={[
        { key: 'task', label: t.task },
        { key: 'hours', label: t.hours },
        { key: 'when', label: t.when },
        { key: 'today', label: t.today },
      ]}
      rows={tasks.map(({ title, hours, times, today }, at) => ({
        id: String(at),
        cells: {
          task: title,
          hours: hours === null ? t.notSet : t.inWeek(hours),
          when: formatWeekTimes(times).join(', ') || t.notSet,
          today: t.doneToday[today],
        },
      }))}
    />
  );
}

/** When in the week, where any times are known: the table above says the same in words. */
function Week({ tasks }: Pick<Position, 'tasks'>) {
  const { position: t, specialist } = useMessages();
  const timed = tasks.map(({ hours, times }, at) => ({
    id: String(at),
    ...(hours === null ? {} : { hoursPerWeek: hours }),
    times,
  }));
  const { hours, work, tasks: lanes } = weekPicture(timed, undefined);
  if (work.length === 0) return null;
  return (
    <div className="position__week">
      <WeekChart
        label={t.week.picture}
        days={weekdays.map((key) => ({ key, short: specialist.week.rows[key].short }))}
        hours={hours}
        pieces={work.map(({ task, day, from, to }) => ({
          ...{ day, from, to },
          tone: 'within' as const,
          lane: lanes.findIndex((lane) => lane.task === task),
          lanes: lanes.length,
        }))}
        legend={[{ tone: 'within', label: t.week.legend }]}
      />
    </div>
  );
}

function useGains({ freedHours, freedFor, colleagues }: Position): string[] {
  const t = useMessages().position;
  return [freedHours ? t.freed(freedHours) : null, freedFor, colleagues].flatMap((words) =>
    words ? ended(words) : [],
  );
}

function useTold({ isTold, toldHow }: Position): string[] {
  const t = useMessages().position;
  return [
    isTold === 'yes' ? t.told.yes : t.told.no,
    ...(toldHow ? [ended(t.toldHow(toldHow))] : []),
  ];
}

interface PartProps {
  readonly title: string;
}

function Part({
  title,
  isWide,
  children,
}: PartProps & { readonly isWide?: boolean; readonly children: ReactNode }) {
  return (
    <section className={isWide ? 'position__part position__part--wide' : 'position__part'}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function List({ items, ...part }: PartProps & { readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <Part {...part}>
      <ul className="tile-list">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </Part>
  );
}
