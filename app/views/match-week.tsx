import { weekdays } from '../domain/calendar/plain-date';
import { formatWeekTimes } from '../domain/calendar/week-times';
import type { TaskPiece } from '../domain/matching/explanation/week-picture';
import { useMessages } from '../i18n/messages';
import { SummaryList } from '../ui/summary-list';
import { Table } from '../ui/table';
import { WeekChart, type ChartTone } from '../ui/week-chart';
import type { MatchReading } from '../usecases/matching/read-match';

const tones: readonly ChartTone[] = ['free', 'within', 'outside', 'unsure'];

/** When she can work and when the tasks may be done, as a picture, and the same in words beside it. */
export function MatchWeek({
  view,
  askHref,
}: {
  view: Pick<MatchReading, 'week' | 'available' | 'taskTitles'>;
  /** Where the questions to the company stand, for whoever asks them. */
  askHref?: string;
}) {
  const { matchPanels, week: names } = useMessages().specialist;
  const t = matchPanels.week;
  const { week, available, taskTitles } = view;
  if (week.free.length + week.work.length === 0) return null;
  const laneOf = (task: string) => week.tasks.findIndex((each) => each.task === task);
  const pieces = [
    ...week.free.map((piece) => ({ ...piece, tone: 'free' as const })),
    ...week.work.map(({ task, isWithin: _within, ...piece }, at) => ({
      ...piece,
      tone: toneOf(week.work[at]),
      lane: laneOf(task),
      lanes: week.tasks.length,
    })),
  ];
  const labels: Record<ChartTone, string> = {
    free: t.free,
    within: t.within,
    outside: t.outside,
    unsure: t.unsure,
  };
  const untimed = Object.keys(taskTitles).filter((task) => laneOf(task) < 0);
  const hers = (
    <p>
      <strong>{t.freeTitle}:</strong>{' '}
      {available ? formatWeekTimes(available).join(', ') || t.unknown : t.freeUnknown}
    </p>
  );
  const ask =
    untimed.length > 0 ? (
      <p>
        {week.work.length === 0
          ? t.untimed
          : t.untimedAmong(untimed.map((id) => taskTitles[id] ?? ''))}{' '}
        {askHref ? <a href={askHref}>{t.askCompany}</a> : t.askCompany}
      </p>
    ) : null;
  // One side alone is no picture of the two: it is said in a line.
  if (week.work.length === 0) {
    return (
      <section className="stack-tight">
        <h2>{t.title}</h2>
        {ask}
        {hers}
      </section>
    );
  }
  const rows = week.tasks.map(({ task, asked, windows, shared }, at) => ({
    id: task,
    cells: {
      task: t.lane(at + 1, taskTitles[task] ?? ''),
      asked: asked === null ? t.unknown : t.hours(asked),
      windows: t.hours(windows),
      shared: shared === null ? t.unknown : t.hours(shared),
    },
  }));
  const columns = [
    { key: 'task', label: t.task },
    { key: 'asked', label: t.asked },
    { key: 'windows', label: t.windows },
    { key: 'shared', label: t.shared },
  ] as const;
  const [only, ...others] = rows;
  return (
    <section className="stack-tight">
      <h2>{t.title}</h2>
      <div className="halves">
        <WeekChart
          label={t.picture(week.tasks.length)}
          days={weekdays.map((key) => ({ key, short: names.rows[key].short }))}
          hours={week.hours}
          pieces={pieces}
          legend={tones
            .filter((tone) => pieces.some((piece) => piece.tone === tone))
            .map((tone) => ({ tone, label: labels[tone] }))}
        />
        <div className="stack-tight">
          {hers}
          {only && others.length === 0 ? (
            <SummaryList
              rows={columns.map(({ key, label }) => ({
                term: label,
                value: key === 'task' ? (taskTitles[only.id] ?? '') : only.cells[key],
              }))}
            />
          ) : (
            <Table caption={t.table} isCaptionHidden columns={columns} rows={rows} />
          )}
          {ask}
        </div>
      </div>
    </section>
  );
}

function toneOf(piece: TaskPiece | undefined): ChartTone {
  if (piece === undefined || piece.isWithin === null) return 'unsure';
  return piece.isWithin ? 'within' : 'outside';
}
