import type { PlanTask } from '~/app/domain/carving/workbench/carved-plan';
import { textOf } from '~/app/forms/form-state';
import { LookedOver } from '~/app/forms/looked-over';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Card } from '~/app/ui/card';
import { Field } from '~/app/ui/field';
import { Select } from '~/app/ui/select';
import { WrittenJobForm } from './job-form';
import type { PartProps } from './page';
import { moveTexts } from './read-texts';
import { sentTo } from './sent-to';

/** The tasks of the job, each with its move, and what can be changed about it. */
export function PlanTasks({ view, ...forms }: PartProps) {
  const t = useMessages().specialist.carving.job;
  const { plan } = view;
  return (
    <section className="stack" id="tasks">
      <h2>{t.tasks}</h2>
      {plan.tasks.length === 0 ? <p className="soft">{t.noTasks}</p> : null}
      <div className="halves">
        {plan.tasks.map((one) => (
          <TaskCard key={one.task.id} one={one} view={view} {...forms} />
        ))}
      </div>
    </section>
  );
}

function TaskCard({ one, view, ...forms }: PartProps & { one: PlanTask }) {
  const { carving: t } = useMessages().specialist;
  const { task, source, move, today, who, why } = one;
  const posted = source?.hours;
  const isShortened = posted !== undefined && posted !== task.hoursPerWeek;
  return (
    <Card
      level={3}
      title={task.title}
      eyebrow={
        <span>
          {source
            ? [t.from, view.needTitles[source.needId]].filter(Boolean).join(': ')
            : t.job.seen}
        </span>
      }
    >
      <p>
        <strong>{task.hoursPerWeek === undefined ? t.unknown : t.sum(task.hoursPerWeek)}</strong>
        {isShortened ? ` ${t.job.of(posted)}` : ''}
      </p>
      <p>{[t.moves[move], who].filter(Boolean).join(': ')}</p>
      {today ? <p>{`${t.job.today} ${t.job.todays[today]}`}</p> : null}
      {why ? <p>{why}</p> : null}
      {view.needId ? null : <ChangeTask one={one} view={view} {...forms} />}
    </Card>
  );
}

function ChangeTask({ one, view, ...forms }: PartProps & { one: PlanTask }) {
  const { carving: t } = useMessages().specialist;
  const { task, move, today, who, why } = one;
  const form = sentTo(forms, 'change', task.id);
  const isSent = Object.keys(form.values).length > 0;
  const value = (name: string, kept: string) => (isSent ? textOf(form, name) : kept);
  const field = (name: string, kept: string) => ({
    id: `${name}-${task.id}`,
    name,
    defaultValue: value(name, kept),
    error: form.errors[name],
  });
  return (
    <details open={isSent}>
      <summary>
        {t.job.change}
        <span className="visually-hidden"> {task.title}</span>
      </summary>
      <WrittenJobForm view={view} form={form}>
        <input type="hidden" name="taskId" value={task.id} />
        <Field
          {...field('hours', String(task.hoursPerWeek ?? ''))}
          label={t.job.hours}
          kind="number"
          unit={t.job.hoursUnit}
          width="short"
          isDecimal
        />
        <Select
          {...field('move', move)}
          label={t.job.move}
          emptyLabel={t.job.chooseMove}
          options={Object.entries(t.moves).map(([key, label]) => ({ value: key, label }))}
        />
        <Select
          {...field('today', today ?? '')}
          label={t.job.today}
          emptyLabel={t.unknown}
          options={Object.entries(t.job.todays).map(([key, label]) => ({ value: key, label }))}
        />
        <LookedOver texts={moveTexts} doubt={form.doubt}>
          <Field
            {...field('who', who ?? '')}
            label={t.job.who}
            hint={t.job.whoHint}
            maxLength={80}
          />
          <Field
            {...field('why', why ?? '')}
            label={t.job.why}
            kind="textarea"
            rows={2}
            maxLength={300}
          />
        </LookedOver>
        <div className="actions">
          <Button intent="change" tone="secondary" about={task.title}>
            {t.job.save}
          </Button>
          <Button intent="drop" tone="quiet" about={task.title}>
            {t.job.drop}
          </Button>
        </div>
      </WrittenJobForm>
    </details>
  );
}
