import { Form } from '@remix-run/react';
import { LookedOver } from '~/app/forms/looked-over';
import { concerns } from '~/app/forms/text-doubt';
import { useMessages } from '~/app/i18n/messages';
import { choices } from '~/app/posting/choices';
import { Button } from '~/app/ui/button';
import { Choice } from '~/app/ui/choice';
import { Field } from '~/app/ui/field';
import { Fold } from '~/app/ui/fold';
import { closeTexts } from './need-texts';
import type { NeedPageProps } from './page';

/** What the company can do with a need it has sent: copy, put on hold, close, go on. */
export function WhatNow(props: NeedPageProps) {
  const t = useMessages().employer.need;
  const { state } = props.need;
  return (
    <section className="stack-tight">
      <h2>{t.whatNowTitle}</h2>
      <div className="actions">
        {state === 'paused' ? <OneButton intent="resume">{t.resume}</OneButton> : null}
        {state === 'closed' ? <OneButton intent="reopen">{t.reopen}</OneButton> : null}
        <OneButton intent="copy" formId={props.formId} isQuieter>
          {t.copy}
        </OneButton>
      </div>
      <p className="soft small">{t.copyHint}</p>
      {state === 'paused' || state === 'closed' ? null : <Pause {...props} />}
      {state === 'closed' ? null : <Close {...props} />}
    </section>
  );
}

interface OneButtonProps {
  readonly intent: string;
  readonly formId?: string;
  readonly isQuieter?: boolean;
  readonly children: string;
}

function OneButton({ intent, formId, isQuieter, children }: OneButtonProps) {
  return (
    <Form method="post">
      {formId ? <input type="hidden" name="formId" value={formId} /> : null}
      <Button intent={intent} tone={isQuieter ? 'secondary' : 'primary'}>
        {children}
      </Button>
    </Form>
  );
}

function Pause({ today, resting, answer }: NeedPageProps) {
  const t = useMessages().employer.need;
  return (
    <Fold title={t.pause} isOpen={Boolean(answer?.errors.untilOn)}>
      <Form method="post" className="form" noValidate>
        <p>{t.pauseText}</p>
        {resting > 0 ? <p>{t.pauseWaiting(resting)}</p> : null}
        <Field
          id="untilOn"
          name="untilOn"
          isOptional
          kind="date"
          label={t.untilOn}
          hint={t.untilHint}
          error={answer?.errors.untilOn}
          defaultValue={String(answer?.values.untilOn ?? '')}
          min={today}
          width="medium"
        />
        <div>
          <Button intent="pause" tone="secondary">
            {t.pauseNow}
          </Button>
        </div>
      </Form>
    </Fold>
  );
}

function Close({ undecided, answer }: NeedPageProps) {
  const t = useMessages().employer.need;
  const isOpen = Boolean(
    answer?.errors.reason ?? answer?.errors.note ?? (concerns(answer?.doubt, 'note') || ''),
  );
  return (
    <Fold title={t.close} isOpen={isOpen}>
      <Form method="post" className="form" noValidate>
        {undecided > 0 ? <p>{t.closeUnanswered(undecided)}</p> : null}
        <Choice
          id="reason"
          name="reason"
          legend={t.closeReason}
          options={choices(t.closeReasons)}
          chosen={[String(answer?.values.reason ?? '')]}
          error={answer?.errors.reason}
        />
        <LookedOver texts={closeTexts} doubt={answer?.doubt} field="note">
          <Field
            id="note"
            name="note"
            isOptional
            kind="textarea"
            rows={3}
            label={t.closeNote}
            error={answer?.errors.note}
            defaultValue={String(answer?.values.note ?? '')}
            maxLength={300}
          />
        </LookedOver>
        <div>
          <Button intent="close" tone="secondary">
            {t.closeNow}
          </Button>
        </div>
      </Form>
    </Fold>
  );
}
