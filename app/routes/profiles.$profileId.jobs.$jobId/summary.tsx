import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Tag } from '~/app/ui/tag';
import type { CarvedJobView } from '~/app/usecases/carving/read-carved-job';
import { standingTones } from '~/app/views/match-list';
import { JobForm } from './job-form';

/** What the job comes to now: hours beside the wished, and how it fits. */
export function Summary({ view }: { view: CarvedJobView }) {
  const { carving: t, matches } = useMessages().specialist;
  const { line, hours, wanted, plan, steps } = view;
  return (
    <section className="verdict stack-tight" id="sum" aria-label={t.sum(hours)}>
      {plan.tasks.length > 0 ? (
        <p className="verdict__tags">
          <Tag tone={standingTones[line.standing]}>{matches.standings[line.standing]}</Tag>
        </p>
      ) : null}
      <p className="verdict__say">{t.sum(hours)}</p>
      <p>{t.job.wanted(wanted?.min, wanted?.max)}</p>
      {plan.tasks.length > 0 ? (
        <dl className="match-lines">
          {line.lines.map(({ kind, text }) => (
            <div key={kind + text} className="match-lines__line">
              <dt>{matches.lineKinds[kind]}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {steps.back + steps.on > 0 ? (
        <JobForm view={view} isInline>
          {steps.back > 0 ? (
            <Button intent="undo" tone="secondary">
              {t.job.undo(steps.back)}
            </Button>
          ) : null}
          {steps.on > 0 ? (
            <Button intent="redo" tone="secondary">
              {t.job.redo(steps.on)}
            </Button>
          ) : null}
        </JobForm>
      ) : null}
    </section>
  );
}
