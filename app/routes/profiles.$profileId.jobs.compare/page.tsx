import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { Table } from '~/app/ui/table';
import { Tag } from '~/app/ui/tag';
import type { CarvedJobView } from '~/app/usecases/carving/read-carved-job';
import type { TwoJobs } from '~/app/usecases/carving/read-two-jobs';
import { standingTones } from '~/app/views/match-list';

/** Two versions of a job beside each other: what each comes to, then task by task. */
export function ComparePage({ one, other, tasks }: TwoJobs) {
  const { carving } = useMessages().specialist;
  const t = carving.compare;
  const row = (id: string, of: (view: CarvedJobView) => React.ReactNode) => ({
    id,
    cells: { what: t.rows[id as keyof typeof t.rows], one: of(one), other: of(other) },
  });
  const hours = (count: number | null | undefined) =>
    count === undefined ? t.notIn : count === null ? carving.unknown : carving.hours(count);
  return (
    <PageFrame eyebrow={one.code} title={t.title} width="wide">
      <Table
        caption={t.title}
        isCaptionHidden
        columns={[
          { key: 'what', label: t.what },
          { key: 'one', label: t.one },
          { key: 'other', label: t.other },
        ]}
        rows={[
          row('job', (view) => (
            <a href={`/profiles/${view.profileId}/jobs/${view.jobId}`}>
              {view.title || carving.job.untitled}
            </a>
          )),
          row('company', (view) => view.company.name),
          row('sum', (view) => carving.sum(view.hours)),
          row('fit', (view) => <Standing view={view} />),
          row('open', (view) => t.open(view.warnings.filter(({ reason }) => !reason).length)),
          row('grows', (view) => t.stages(view.plan.stages.length)),
          row('freed', (view) => hours(view.plan.gains.freedHours ?? null)),
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
        <a className="back-link" href={`/profiles/${one.profileId}/jobs`}>
          {t.back}
        </a>
      </p>
    </PageFrame>
  );
}

/** How it fits, and the first reason. */
function Standing({ view: { line, plan } }: { view: CarvedJobView }) {
  const { matches } = useMessages().specialist;
  if (plan.tasks.length === 0) return null;
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
