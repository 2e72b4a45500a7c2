import { Form } from '@remix-run/react';
import { formatDate } from '~/app/domain/calendar/format-date';
import { warningSigns } from '~/app/domain/companies/warning-signs';
import type { FormAnswer } from '~/app/forms/form-answer';
import { FormFaults } from '~/app/forms/form-faults';
import { chosenOf, faultsOf, textOf, type FormState } from '~/app/forms/form-state';
import { LookedOver } from '~/app/forms/looked-over';
import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Choice } from '~/app/ui/choice';
import { Field } from '~/app/ui/field';
import { Notice } from '~/app/ui/notice';
import type { EndedByStop } from '~/app/usecases/companies/read-what-stop-ends';
import { warningTexts } from './warning-texts';

interface WarningsProps {
  readonly id: string;
  readonly name: string;
  readonly isMine: boolean;
  readonly isStopped: boolean;
  readonly formId: string;
  readonly answer: StopAnswer | undefined;
}

/** `ends`: what a stop would end and what it leaves, once it has been looked over. */
type StopAnswer = FormAnswer & { readonly ends?: EndedByStop };

/** To write a sign down, and for the fixed contact to stop the company. */
export function WarningsPage({ id, name, isMine, isStopped, formId, answer }: WarningsProps) {
  const { warnings: t, record } = useMessages().specialist.companies;
  const form: FormState = {
    values: answer?.values ?? {},
    errors: answer?.errors ?? {},
    doubt: answer?.doubt,
  };
  return (
    <PageFrame eyebrow={name} title={t.title} lead={t.lead}>
      <FormFaults errors={faultsOf(form)} />
      {answer?.message ? <Notice tone="warning">{answer.message}</Notice> : null}
      <Form method="post" className="form" noValidate>
        <input type="hidden" name="formId" value={textOf(form, 'formId') || formId} />
        <Choice
          id="sign"
          name="sign"
          legend={t.sign}
          options={warningSigns.map((value) => ({ value, label: t.signs[value] }))}
          chosen={chosenOf(form, 'sign')}
          error={form.errors['sign']}
        />
        <LookedOver texts={warningTexts} doubt={form.doubt} field="note">
          <Field
            id="note"
            name="note"
            kind="textarea"
            label={t.note}
            hint={t.noteHint}
            defaultValue={textOf(form, 'note')}
            error={form.errors['note']}
            maxLength={500}
          />
        </LookedOver>
        <div className="actions">
          <Button intent="warn">{t.save}</Button>
          <a href={`/companies/${id}`}>{record.stop}</a>
        </div>
      </Form>
      {isStopped ? null : (
        <section className="stack">
          <h2>{t.stopTitle}</h2>
          {isMine ? <StopForm form={form} ends={answer?.ends} /> : <p>{t.onlyContact}</p>}
        </section>
      )}
    </PageFrame>
  );
}

function StopForm({ form, ends }: { form: FormState; ends: EndedByStop | undefined }) {
  const t = useMessages().specialist.companies.warnings;
  return (
    <Form method="post" className="form" noValidate>
      <p>{t.stopText}</p>
      <LookedOver texts={warningTexts} doubt={form.doubt} field="reason">
        <Field
          id="reason"
          name="reason"
          kind="textarea"
          label={t.reason}
          hint={t.noteHint}
          defaultValue={textOf(form, 'reason')}
          error={form.errors['reason']}
          maxLength={300}
          rows={2}
        />
      </LookedOver>
      {ends === undefined ? (
        <Button intent="look-at-stop" tone="danger">
          {t.lookAtStop}
        </Button>
      ) : (
        <Notice tone="danger" title={t.sureTitle} isStatus>
          <p>{t.ends(ends.proposals)}</p>
          <p>{t.stands}</p>
          {ends.standing.length > 0 ? (
            <>
              <ul>
                {ends.standing.map(({ code, startOn }) => (
                  <li key={`${code} ${startOn}`}>{t.standing(code, formatDate(startOn))}</li>
                ))}
              </ul>
              <p>{t.decide}</p>
            </>
          ) : null}
          <Button intent="stop" tone="danger">
            {t.stopNow}
          </Button>
        </Notice>
      )}
    </Form>
  );
}
