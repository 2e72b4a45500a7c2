import { textOf } from '~/app/forms/form-state';
import { Line } from '~/app/forms/form-fields';
import { LookedOver } from '~/app/forms/looked-over';
import { TextDoubt } from '~/app/forms/text-doubt';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Field } from '~/app/ui/field';
import { Select } from '~/app/ui/select';
import { AddChore } from './add-chore';
import { JobForm, WrittenJobForm } from './job-form';
import type { PartProps } from './page';
import { seenTexts } from './seen-texts';
import { sentTo } from './sent-to';

/** A task the company has posted, or one that was seen at the workplace. */
export function AddTask({ view, ...forms }: PartProps) {
  const { job: t } = useMessages().specialist.carving;
  const posted = sentTo(forms, 'add');
  const seen = sentTo(forms, 'add-seen');
  return (
    <section className="stack-tight" id="add">
      <h2>{t.addTitle}</h2>
      <div className="halves">
        {view.offered.length > 0 ? (
          <JobForm view={view}>
            <Select
              id="taskId"
              name="taskId"
              label={t.posted}
              emptyLabel={t.choosePosted}
              options={view.offered.map(({ id, title, hours, needTitle }) => ({
                value: id,
                label: t.postedLabel(title, hours, needTitle),
              }))}
              error={posted.errors['taskId']}
              width="full"
            />
            <Button intent="add" tone="secondary">
              {t.add}
            </Button>
          </JobForm>
        ) : null}
        <WrittenJobForm view={view} form={seen}>
          <h3>{t.seenTitle}</h3>
          <LookedOver texts={seenTexts}>
            <Line name="title" label={t.seenName} form={seen} />
          </LookedOver>
          <Field
            id="seenHours"
            name="seenHours"
            label={t.hours}
            kind="number"
            unit={t.hoursUnit}
            width="short"
            isDecimal
            defaultValue={textOf(seen, 'seenHours')}
            error={seen.errors['seenHours']}
          />
          <TextDoubt doubt={seen.doubt} />
          <Button intent="add-seen" tone="secondary">
            {t.addSeen}
          </Button>
        </WrittenJobForm>
      </div>
      <AddChore view={view} />
    </section>
  );
}
