import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { Table } from '~/app/ui/table';
import { Tag } from '~/app/ui/tag';
import type { ComparedJob, TwoJobs } from '~/app/usecases/carving/read-two-jobs';
import { standingTones } from '~/app/views/match-list';

/** Two versions of a job beside each other: what each comes to, then task by task. */
export function ComparePage({ profileId, code, one, other, tasks }: TwoJobs) {
  const { carving } = useMessages().specialist;
  const t = carving.compare;
  const row = (id: keyof typeof t.rows, of: (job: ComparedJob) => React.ReactNode) => ({
    id,
    cells: { what: t.rows[id], one: of(one), other: of(other) },
  });
  const hours = (count: number | null | undefined) =>
    count === undefined ? t.notIn : count === null ? carving.unknown : carving.hours(count);
  return (
    <PageFrame eyebrow={code} title={t.title} width="wide">
      <Table
        caption={t.title}
        isCaptionHidden
        columns={[
          { key: 'what', label: t.what },
          { key: 'one', label: t.one },
          { key: 'other', label: t.other },
        ]}
        rows={[
          row('job', ({ id, title }) => (
            <a href={`/profiles/${profileId}/jobs/${id}`}>{title || carving.job.untitled}</a>
          )),
          row('company', ({ company }) => company),
          row('sum', (job) => carving.sum(job.hours)),
          row('fit', ({ line }) => <Standing line={line} />),
          row('open', ({ unanswered }) => t.open(unanswered)),
          row('grows', ({ stages }) => t.stages(stages)),
          row('freed', ({ freedHours }) => hours(freedHours)),
        ]}
      />
      <h2>{t.tasksTitle}</h2>
      <Table
        caption={t.tasksTitle}
        isCaptionHidden
        columns={[
          { key: 'task', label: carving.task },
          { key: 'one', label: t.one },
          { key: 'other', label: t.other },
        ]}
        rows={tasks.map(({ title, ...inEach }) => ({
          id: title,
          cells: { task: title, one: hours(inEach.one), other: hours(inEach.other) },
        }))}
      />
      <p>
        <a className="back-link" href={`/profiles/${profileId}/jobs`}>
          {t.back}
        </a>
      </p>
    </PageFrame>
  );
}

/** How it fits, and the first reason. */
function Standing({ line }: Pick<ComparedJob, 'line'>) {
  const { matches } = useMessages().specialist;
  if (!line) return null;
  const [first] = line.lines;
  return (
    <>
      <Tag tone={standingTones[line.standing]}>{matches.standings[line.standing]}</Tag>
      {first ? (
        <div className="small">
          {matches.lineKinds[first.kind]}: {first.text}
        </div>
      ) : null}
    </>
  );
}
