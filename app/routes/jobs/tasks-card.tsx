import { useMessages } from '~/app/i18n/messages';
import { Card } from '~/app/ui/card';
import { ButtonLink } from '~/app/ui/button-link';
import type { JobStarts } from '~/app/usecases/carving/read-job-starts';
import { BundleTasks } from '~/app/views/bundle-card';

interface TasksCardProps {
  readonly job: JobStarts['ofTasks'][number];
  readonly wanted: number;
  /** Whom it fits stands further down on the same page. */
  readonly isPeopleBelow: boolean;
}

/** A job made of a company's tasks alone, and how near it is to the hours there are. */
export function TasksCard({ job, wanted, isPeopleBelow }: TasksCardProps) {
  const { carving: t } = useMessages().specialist;
  const { companyId, company, title, tasks, hours, isProven } = job;
  const over = Math.round((hours - wanted) * 100) / 100;
  return (
    <Card
      level={3}
      title={title}
      eyebrow={<span>{company}</span>}
      footer={
        isPeopleBelow ? undefined : (
          <ButtonLink href={`/jobs?company=${companyId}&hours=${wanted}`} tone="secondary">
            {t.starts.whoFits}
            <span className="visually-hidden"> {company}</span>
          </ButtonLink>
        )
      }
    >
      <p>
        <strong>{t.sum(hours)}.</strong>{' '}
        {over === 0 ? t.starts.exactly : over > 0 ? t.starts.more(over) : t.starts.less(-over)}
      </p>
      <BundleTasks caption={t.tasksIn(company)} tasks={tasks} />
      {isProven ? null : <p className="soft small">{t.notProven}</p>}
    </Card>
  );
}
