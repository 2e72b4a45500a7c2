import { Form } from '@remix-run/react';
import type { FieldsProps } from '~/app/forms/form-fields';
import { textOf } from '~/app/forms/form-state';
import { LookedOver } from '~/app/forms/looked-over';
import { TextDoubt } from '~/app/forms/text-doubt';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Card } from '~/app/ui/card';
import { Field } from '~/app/ui/field';
import { Select } from '~/app/ui/select';
import type { ColleagueQuestions } from '~/app/usecases/companies/read-colleague-questions';
import { colleagueTexts } from './colleague-texts';

interface QuestionProps extends FieldsProps {
  readonly question: ColleagueQuestions['questions'][number];
  readonly companies: ColleagueQuestions['companies'];
  readonly formId: string;
}

/** One open question: what colleagues answered, and the way to answer or close it. */
export function Question({ question, companies, formId, form }: QuestionProps) {
  const t = useMessages().specialist.colleagues;
  const { id, text, asker, age, isMine, answers } = question;
  return (
    <Card level={3} title={t.question(text)} eyebrow={t.askedBy(asker, age)}>
      {answers.length === 0 ? <p className="soft">{t.noAnswers}</p> : null}
      <ul className="tile-list">
        {answers.map((answer) => (
          <li key={answer.id}>
            <a href={`/companies/${answer.companyId}`}>{answer.company}</a>
            <br />
            {t.because(answer.colleague, answer.note)}
          </li>
        ))}
      </ul>
      <details className="answer" open={Object.keys(form.errors).length > 0}>
        <summary>
          {t.answerTitle}
          <span className="visually-hidden"> {text}</span>
        </summary>
        <Form method="post" className="stack" noValidate>
          <input type="hidden" name="formId" value={formId} />
          <input type="hidden" name="questionId" value={id} />
          <Select
            id={`companyId-${id}`}
            name="companyId"
            label={t.company}
            emptyLabel={t.chooseCompany}
            options={companies.map((company) => ({ value: company.id, label: company.name }))}
            defaultValue={textOf(form, 'companyId')}
            error={form.errors['companyId']}
            width="full"
          />
          <LookedOver texts={colleagueTexts}>
            <Field
              id={`note-${id}`}
              name="note"
              label={t.note}
              hint={t.noteHint}
              defaultValue={textOf(form, 'note')}
              error={form.errors['note']}
              maxLength={300}
            />
          </LookedOver>
          <TextDoubt doubt={form.doubt} field="note" />
          <Button intent="answer" tone="secondary">
            {t.answer}
          </Button>
        </Form>
      </details>
      {isMine ? (
        <Form method="post">
          <input type="hidden" name="questionId" value={id} />
          <Button intent="close" tone="quiet" about={text}>
            {t.close}
          </Button>
        </Form>
      ) : null}
    </Card>
  );
}
