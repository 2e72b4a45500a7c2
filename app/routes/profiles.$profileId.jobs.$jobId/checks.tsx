import { staffingChecks } from '~/app/domain/carving/workbench/check-staffing';
import { textOf } from '~/app/forms/form-state';
import { LookedOver } from '~/app/forms/looked-over';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Card } from '~/app/ui/card';
import { Field } from '~/app/ui/field';
import { Tag } from '~/app/ui/tag';
import { WrittenJobForm } from './job-form';
import type { PartProps } from './page';
import { checkTexts } from './read-texts';
import { sentTo } from './sent-to';

function isOfStaffing(check: string): boolean {
  return staffingChecks.some((each) => each === check);
}

/** Every warning, why it matters and what to do; what is kept as it is has its reason. */
export function Checks({ view, ...forms }: PartProps) {
  const { job: t, checks } = useMessages().specialist.carving;
  return (
    <section className="stack" id="checks">
      <h2>{t.checksTitle}</h2>
      {view.warnings.length === 0 ? <p>{t.checksNone}</p> : null}
      <div className="halves">
        {view.warnings.map((warning, at) => {
          const { what, why, then } = checks[warning.check];
          const form = sentTo(forms, 'answer', warning.key);
          const isSent = Object.keys(form.values).length > 0;
          return (
            <Card
              key={warning.key}
              level={3}
              title={what(warning)}
              eyebrow={
                <Tag tone={warning.reason ? 'done' : 'attention'}>
                  {warning.reason ? t.answered : t.answerNow}
                </Tag>
              }
            >
              <p>
                <strong>{t.checkWhy}</strong> {why}
              </p>
              <p>
                <strong>{t.checkThen}</strong> {then}
              </p>
              {isOfStaffing(warning.check) ? (
                <p>
                  <a href={`/companies/${view.company.id}/staffing`}>
                    {t.toStaffing}
                    <span className="visually-hidden"> {what(warning)}</span>
                  </a>
                </p>
              ) : null}
              {warning.reason ? <p>«{warning.reason}»</p> : null}
              {warning.reason || warning.check === 'no-tasks' ? null : (
                <WrittenJobForm view={view} form={form}>
                  <input type="hidden" name="key" value={warning.key} />
                  <LookedOver texts={checkTexts} doubt={form.doubt}>
                    <Field
                      id={`reason-${at}`}
                      name="reason"
                      label={t.reason}
                      kind="textarea"
                      rows={2}
                      maxLength={300}
                      defaultValue={isSent ? textOf(form, 'reason') : ''}
                      error={form.errors['reason']}
                    />
                  </LookedOver>
                  <Button intent="answer" tone="secondary" about={what(warning)}>
                    {t.saveReason}
                  </Button>
                </WrittenJobForm>
              )}
            </Card>
          );
        })}
      </div>
    </section>
  );
}
