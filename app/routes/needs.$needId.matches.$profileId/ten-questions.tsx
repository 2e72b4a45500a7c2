import { Form } from '@remix-run/react';
import {
  assessedAnswers,
  disagree,
  tenQuestions,
  type TenQuestion,
} from '~/app/domain/proposals/ten-questions';
import { tenQuestionsValues } from '~/app/domain/proposals/ten-questions-form';
import type { FormAnswer } from '~/app/forms/form-answer';
import { DateLine, Note } from '~/app/forms/form-fields';
import { fieldId, textOf, type FormState } from '~/app/forms/form-state';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Fold } from '~/app/ui/fold';
import { Select } from '~/app/ui/select';
import { Tag } from '~/app/ui/tag';
import type { MatchView } from '~/app/usecases/matching/read-match';

interface TenQuestionsProps {
  readonly view: MatchView;
  readonly answer: FormAnswer | undefined;
}

/** The ten questions as the specialist answers them, each beside what is computed (T L2926–2962). */
export function TenQuestions({ view, answer }: TenQuestionsProps) {
  const { tenQuestions: t } = useMessages().specialist;
  const { answers, savedAt } = view.assessed;
  const isOwn = answer !== undefined && 'seenAt' in answer.values;
  const form: FormState = isOwn
    ? answer
    : { values: tenQuestionsValues(view.assessed.answers), errors: {} };
  const answered = tenQuestions.filter(
    (question) => answers.answers[question].answer !== 'unknown',
  ).length;
  return (
    <Fold title={t.title} about={t.about(answered)} isOpen={isOwn || undefined}>
      <p>{t.lead}</p>
      <p className="soft">{t.private}</p>
      <Form method="post" className="form" noValidate>
        <input type="hidden" name="seenAt" value={savedAt ?? ''} />
        {tenQuestions.map((question) => (
          <Question key={question} {...{ question, view, form }} />
        ))}
        <Button intent="assess" tone="secondary">
          {t.save}
        </Button>
      </Form>
    </Fold>
  );
}

interface QuestionProps extends Pick<TenQuestionsProps, 'view'> {
  readonly question: TenQuestion;
  readonly form: FormState;
}

function Question({ question, view, form }: QuestionProps) {
  const { tenQuestions: t } = useMessages().specialist;
  const isMoney = question === 'money';
  const names = isMoney ? t.moneyAnswers : t.answers;
  const name = `answers.${question}.answer`;
  const chosen = textOf(form, name);
  return (
    <fieldset className="part">
      <legend className="part__title">{t.questions[question]}</legend>
      <Computed question={question} view={view} />
      <Select
        id={fieldId(name)}
        name={name}
        label={t.answer}
        emptyLabel={names.unknown}
        defaultValue={chosen === 'unknown' ? '' : chosen}
        options={assessedAnswers
          .filter((value) => value !== 'unknown')
          .map((value) => ({ value, label: names[value] }))}
      />
      {isMoney ? (
        <DateLine name="moneyAcceptedOn" label={t.moneyAcceptedOn} hint={t.moneyHint} form={form} />
      ) : (
        <Note name={`answers.${question}.note`} label={t.note} longest={500} form={form} />
      )}
    </fieldset>
  );
}

/** What is computed, and that it says something else where it does: shown beside, never averaged. */
function Computed({ question, view }: Pick<QuestionProps, 'question' | 'view'>) {
  const { tenQuestions: t } = useMessages().specialist;
  if (question === 'money') return <p className="soft small">{t.notComputed}</p>;
  const own = view.assessed.answers.answers[question].answer;
  const computed = view.computed[question];
  if (!disagree(own, computed)) {
    return <p className="soft small">{t.computed(t.answers[computed])}</p>;
  }
  return (
    <p>
      <Tag tone="attention">{t.disagree(t.answers[own], t.answers[computed])}</Tag>
    </p>
  );
}
