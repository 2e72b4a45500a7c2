import type { FormAnswer } from '~/app/forms/form-answer';
import { LookedOver } from '~/app/forms/looked-over';
import { useMessages } from '~/app/i18n/messages';
import { choices } from '~/app/posting/choices';
import { aboutTexts } from '~/app/posting/posting-texts';
import { StepFrame } from '~/app/posting/step-frame';
import { chosenOf, textOf, type Answers } from '~/app/posting/typed-answers';
import { Choice } from '~/app/ui/choice';
import { Field } from '~/app/ui/field';
import { Fold } from '~/app/ui/fold';

interface AboutPageProps {
  readonly back: string;
  readonly title: string;
  readonly kept: Answers;
  readonly answer: FormAnswer | undefined;
}

/** What the work is like: only what decides who it fits, and each may wait. */
export function AboutPage({ back, title, kept, answer }: AboutPageProps) {
  const t = useMessages().posting.about;
  const answers = answer?.values ?? kept;
  const questions = [
    { name: 'learnable', legend: t.learnable, options: choices(t.learnableOptions) },
    { name: 'customers', legend: t.customers, options: choices(t.customersOptions) },
    { name: 'lifting', legend: t.lifting, options: choices(t.liftingOptions) },
    { name: 'company', legend: t.company, options: choices(t.companyOptions) },
  ];
  const isLanguageAnswered =
    !['', 'unknown'].includes(textOf(answers, 'language')) ||
    Boolean(answer?.errors.languageReason);
  return (
    <StepFrame step="about" lead={t.lead(title)} back={back} answer={answer}>
      {questions.map((question) => (
        <Choice
          key={question.name}
          id={question.name}
          {...question}
          chosen={chosenOf(answers, question.name)}
          error={answer?.errors[question.name]}
          layout="pair"
        />
      ))}
      <LookedOver texts={aboutTexts}>
        <Field
          id="doneBy"
          name="doneBy"
          label={t.doneBy}
          hint={t.doneByHint}
          isOptional
          error={answer?.errors.doneBy}
          defaultValue={textOf(answers, 'doneBy')}
          maxLength={80}
        />
        <Fold title={t.languageFold} isOpen={isLanguageAnswered}>
          <Choice
            id="language"
            name="language"
            legend={t.language}
            options={choices(t.languageOptions)}
            chosen={chosenOf(answers, 'language')}
            layout="pair"
          />
          <Field
            id="languageReason"
            name="languageReason"
            label={t.languageReason}
            hint={t.languageReasonHint}
            error={answer?.errors.languageReason}
            defaultValue={textOf(answers, 'languageReason')}
            maxLength={200}
          />
        </Fold>
      </LookedOver>
    </StepFrame>
  );
}
