import { Form } from '@remix-run/react';
import type { FormAnswer } from '~/app/forms/form-answer';
import { FormFaults } from '~/app/forms/form-faults';
import { LookedOver } from '~/app/forms/looked-over';
import { TextDoubt } from '~/app/forms/text-doubt';
import { textOf, type FormState } from '~/app/forms/form-state';
import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { EmptyState } from '~/app/ui/empty-state';
import { Field } from '~/app/ui/field';
import { Notice } from '~/app/ui/notice';
import type { ColleagueQuestions } from '~/app/usecases/companies/read-colleague-questions';
import { colleagueTexts } from './colleague-texts';
import { Question } from './question';

interface ColleaguesProps extends ColleagueQuestions {
  readonly formId: string;
  /** The kind of work to ask about, to begin with. */
  readonly about: string | null;
  readonly answer: FormAnswer | undefined;
}

/** To ask colleagues for a company, and to answer what they ask. */
export function ColleaguesPage({ questions, companies, formId, about, answer }: ColleaguesProps) {
  const t = useMessages().specialist.colleagues;
  const form: FormState = {
    values: answer?.values ?? {},
    errors: answer?.errors ?? {},
    doubt: answer?.doubt,
  };
  const asked = textOf(form, 'questionId');
  const faults = Object.entries(form.errors).map(
    ([name, words]) =>
      [asked && name !== answer?.doubt?.tickName ? `${name}-${asked}` : name, words] as const,
  );
  return (
    <PageFrame title={t.title} lead={t.lead}>
      <FormFaults errors={Object.fromEntries(faults)} />
      {answer?.message ? <Notice tone="warning">{answer.message}</Notice> : null}
      <div className="stack">
        <Form method="post" className="stack" noValidate>
          <input type="hidden" name="formId" value={formId} />
          <LookedOver texts={colleagueTexts}>
            <Field
              id="text"
              name="text"
              label={t.ask}
              hint={t.askHint}
              defaultValue={asked ? '' : textOf(form, 'text') || (about ? t.about(about) : '')}
              error={form.errors['text']}
              maxLength={200}
            />
          </LookedOver>
          <TextDoubt doubt={answer?.doubt} field="text" />
          <Button intent="ask">{t.send}</Button>
        </Form>
        <h2>{t.openTitle}</h2>
        {questions.length === 0 ? (
          <EmptyState title={t.none}>
            <p>{t.noneText}</p>
          </EmptyState>
        ) : null}
        {questions.map((question) => (
          <Question
            key={question.id}
            question={question}
            companies={companies}
            formId={formId}
            form={asked === question.id ? form : { values: {}, errors: {} }}
          />
        ))}
      </div>
    </PageFrame>
  );
}
