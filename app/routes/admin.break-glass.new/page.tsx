import { Form } from '@remix-run/react';
import { breakGlassReasons } from '~/app/domain/privacy/break-glass';
import type { FormAnswer } from '~/app/forms/form-answer';
import { FormFaults } from '~/app/forms/form-faults';
import { LookedOver } from '~/app/forms/looked-over';
import { TextDoubt } from '~/app/forms/text-doubt';
import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { ButtonLink } from '~/app/ui/button-link';
import { Choice } from '~/app/ui/choice';
import { EmptyState } from '~/app/ui/empty-state';
import { Field } from '~/app/ui/field';
import { Notice } from '~/app/ui/notice';
import { breakGlassTexts } from './break-glass-form';

interface AskPageProps {
  readonly formId: string;
  /** Whether another administrator may answer the reader; without one nothing can be asked. */
  readonly canBeAnswered: boolean;
  /** Other administrators whom the reader has let in herself, and too lately to answer her. */
  readonly tooNew: readonly string[];
  readonly answer: FormAnswer | undefined;
}

/** Whom it concerns, by her code, and why: in words she will read herself. */
export function AskPage({ formId, canBeAnswered, tooNew, answer }: AskPageProps) {
  const t = useMessages().breakGlass;
  const errors = answer?.errors ?? {};
  const valueOf = (name: string) => String(answer?.values[name] ?? '');
  if (!canBeAnswered && !answer) {
    return (
      <PageFrame title={t.newTitle} lead={t.newLead}>
        <EmptyState
          title={tooNew.length > 0 ? t.onlyNewTitle : t.nobodyTitle}
          action={<ButtonLink href="/admin/users/new">{t.invite}</ButtonLink>}
        >
          <p>{tooNew.length > 0 ? t.onlyNewText(tooNew.join(', ')) : t.nobodyText}</p>
        </EmptyState>
        <p>
          <a className="back-link" href="/admin/break-glass">
            {t.back}
          </a>
        </p>
      </PageFrame>
    );
  }
  return (
    <PageFrame title={t.newTitle} lead={t.newLead}>
      <FormFaults errors={answer?.errors} />
      {answer?.message ? <Notice tone="warning">{answer.message}</Notice> : null}
      <Form method="post" className="form" noValidate>
        <input type="hidden" name="formId" value={valueOf('formId') || formId} />
        <Field
          id="code"
          name="code"
          label={t.code}
          hint={t.codeHint}
          error={errors.code}
          defaultValue={valueOf('code')}
          maxLength={40}
          width="medium"
          autoComplete="off"
          isRequired
        />
        <Choice
          id="reason"
          name="reason"
          legend={t.reason}
          options={breakGlassReasons.map((value) => ({ value, label: t.reasons[value] }))}
          chosen={[valueOf('reason')]}
          error={errors.reason}
        />
        <LookedOver texts={breakGlassTexts}>
          <Field
            id="explanation"
            name="explanation"
            kind="textarea"
            rows={3}
            label={t.explanation}
            hint={t.explanationHint}
            error={errors.explanation}
            defaultValue={valueOf('explanation')}
            maxLength={300}
          />
        </LookedOver>
        <TextDoubt doubt={answer?.doubt} />
        <div className="actions">
          <Button intent="ask">{t.send}</Button>
          <a href="/admin/break-glass">{t.back}</a>
        </div>
      </Form>
    </PageFrame>
  );
}
