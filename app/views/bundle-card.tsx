import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Card } from '~/app/ui/card';
import { Table } from '~/app/ui/table';
import { Tag } from '~/app/ui/tag';
import type { CarvedProposal } from '~/app/usecases/carving/explain-bundle';
import { MatchBadges } from '~/app/views/match-badges';
import { standingTones } from '~/app/views/match-list';

interface BundleProps {
  readonly bundle: CarvedProposal;
  readonly formId: string;
  /** Hours a week she has in agreements in force. */
  readonly held: number;
  /** Whom it is for, where the page is about the tasks and several people. */
  readonly person?: { readonly profileId: string; readonly code: string };
}

/** The best job of one company: which tasks, from where, why, and what is short. */
export function BundleCard({ bundle, formId, held, person }: BundleProps) {
  const { carving: t, matches } = useMessages().specialist;
  const { companyId, line, hours, short, hasContact, isProven, tasks } = bundle;
  const about = person ? line.title : line.about;
  return (
    <Card
      level={3}
      title={person?.code ?? line.title}
      eyebrow={
        <>
          <Tag tone={standingTones[line.standing]}>{matches.standings[line.standing]}</Tag>
          <MatchBadges badges={line.badges} />
          <span>{about}</span>
        </>
      }
      footer={
        <form method="post" action={person && `/profiles/${person.profileId}/jobs`}>
          <input type="hidden" name="formId" value={formId} />
          <input type="hidden" name="companyId" value={companyId} />
          {tasks.map(({ id }) => (
            <input key={id} type="hidden" name="taskId" value={id} />
          ))}
          <Button intent="start" tone="secondary" about={person?.code ?? line.about}>
            {t.useIt}
          </Button>
        </form>
      }
    >
      <p>
        <strong>{t.sum(hours)}.</strong> {short > 0 ? t.short(short) : t.enough}.{' '}
        {hasContact ? t.contact : t.alone}.{held > 0 ? ` ${t.withAgreement(hours + held)}` : null}
      </p>
      <dl className="match-lines">
        {line.lines.map(({ kind, text }) => (
          <div key={kind + text} className="match-lines__line">
            <dt>{matches.lineKinds[kind]}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <BundleTasks caption={t.tasksIn(person?.code ?? line.about)} tasks={tasks} />
      {isProven ? null : <p className="soft small">{t.notProven}</p>}
    </Card>
  );
}

interface TasksProps {
  readonly caption: string;
  readonly tasks: CarvedProposal['tasks'];
}

/** The tasks of a job with their hours, and the need each was posted in. */
export function BundleTasks({ caption, tasks }: TasksProps) {
  const { carving: t } = useMessages().specialist;
  return (
    <Table
      caption={caption}
      isCaptionHidden
      columns={[
        { key: 'task', label: t.task },
        { key: 'hours', label: t.inWeek, isNumeric: true },
        { key: 'need', label: t.from },
      ]}
      rows={tasks.map((task) => ({
        id: task.id,
        cells: {
          task: task.title,
          hours: task.hours === null ? t.unknown : t.hours(task.hours),
          need: <a href={`/needs/${task.needId}`}>{task.needTitle}</a>,
        },
      }))}
    />
  );
}
