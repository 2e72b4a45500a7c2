import { textOf } from '~/app/forms/form-state';
import { LookedOver } from '~/app/forms/looked-over';
import { TextDoubt } from '~/app/forms/text-doubt';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Field } from '~/app/ui/field';
import { Notice } from '~/app/ui/notice';
import { JobForm, WrittenJobForm } from './job-form';
import type { PartProps } from './page';
import { stageTexts } from './read-texts';
import { sentTo } from './sent-to';

/** What the job can grow into, step by step. */
export function Stages({ view, ...forms }: PartProps) {
  const { job: t } = useMessages().specialist.carving;
  const most = view.wanted?.max;
  const form = sentTo(forms, 'add-stage');
  const field = (name: string) => ({
    id: name,
    name,
    defaultValue: textOf(form, name),
    error: form.errors[name],
  });
  return (
    <section className="stack-tight" id="stages">
      <h2>{t.stagesTitle}</h2>
      <p className="soft">{t.stagesLead}</p>
      <p className="soft">{t.readLater}</p>
      <ol className="levers">
        {view.plan.stages.map(({ week, hours, what, requires }, at) => (
          <li key={at} className="levers__one">
            <p>
              <strong>{t.stage(week, hours)}</strong>
            </p>
            <p>{what}</p>
            {requires ? <p>{t.stageRequired(requires)}</p> : null}
            {most !== undefined && hours > most ? (
              <Notice tone="warning">{t.stageTooLong(hours, most)}</Notice>
            ) : null}
            <JobForm view={view} isInline>
              <input type="hidden" name="at" value={at} />
              <Button intent="drop-stage" tone="quiet" about={what}>
                {t.drop}
              </Button>
            </JobForm>
          </li>
        ))}
      </ol>
      <WrittenJobForm view={view} form={form}>
        <Field {...field('week')} label={t.week} kind="number" unit={t.weekUnit} width="short" />
        <Field
          {...field('stageHours')}
          label={t.hours}
          kind="number"
          unit={t.hoursUnit}
          width="short"
          isDecimal
        />
        <LookedOver texts={stageTexts}>
          <Field {...field('what')} label={t.what} maxLength={160} />
          <Field
            {...field('requires')}
            label={t.stageRequires}
            hint={t.stageRequiresHint}
            isOptional
            maxLength={160}
          />
        </LookedOver>
        <TextDoubt doubt={form.doubt} />
        <Button intent="add-stage" tone="secondary">
          {t.addStage}
        </Button>
      </WrittenJobForm>
    </section>
  );
}
