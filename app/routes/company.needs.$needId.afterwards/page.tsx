import { isUnpaidWithoutJob } from '~/app/domain/needs/unpaid-without-job';
import type { FormAnswer } from '~/app/forms/form-answer';
import { useMessages } from '~/app/i18n/messages';
import { LookedOver } from '~/app/forms/looked-over';
import { choices } from '~/app/posting/choices';
import { afterwardsTexts } from '~/app/posting/posting-texts';
import { StepFrame } from '~/app/posting/step-frame';
import { chosenOf, textOf, type Answers } from '~/app/posting/typed-answers';
import { Choice } from '~/app/ui/choice';
import { Field } from '~/app/ui/field';
import { Fold } from '~/app/ui/fold';
import { Notice } from '~/app/ui/notice';

interface AfterwardsPageProps {
  readonly back: string;
  readonly kept: Answers;
  readonly answer: FormAnswer | undefined;
}

/** What it can become, and who meets the new colleague. */
export function AfterwardsPage({ back, kept, answer }: AfterwardsPageProps) {
  const t = useMessages().posting.afterwards;
  const answers = answer?.values ?? kept;
  return (
    <StepFrame step="afterwards" lead={t.lead} back={back} answer={answer}>
      <Choice
        id="pay"
        name="pay"
        legend={t.pay}
        options={choices(t.payOptions)}
        chosen={chosenOf(answers, 'pay')}
      />
      <Choice
        id="contract"
        name="contract"
        legend={t.contract}
        options={choices(t.contractOptions)}
        chosen={chosenOf(answers, 'contract')}
      />
      {isUnpaidWithoutJob({
        pay: textOf(answers, 'pay'),
        contractChance: textOf(answers, 'contract'),
      }) ? (
        <Notice tone="warning" title={t.unpaidTitle} isStatus>
          <p>{t.unpaidText}</p>
          <p>{t.unpaidInstead}</p>
          <input type="hidden" name="isToldOfUnpaid" value="on" />
        </Notice>
      ) : null}
      <Choice
        id="mentor"
        name="mentor"
        legend={t.mentor}
        options={choices(t.mentorOptions)}
        chosen={chosenOf(answers, 'mentor')}
        layout="pair"
      />
      <Field
        id="contactName"
        name="contactName"
        label={t.contactName}
        error={answer?.errors.contactName}
        defaultValue={textOf(answers, 'contactName')}
        maxLength={80}
        autoComplete="name"
      />
      <Field
        id="contactPhone"
        name="contactPhone"
        kind="tel"
        label={t.contactPhone}
        hint={t.contactPhoneHint}
        error={answer?.errors.contactPhone}
        defaultValue={textOf(answers, 'contactPhone')}
        maxLength={20}
        autoComplete="tel"
        width="medium"
      />
      <More answers={answers} answer={answer} />
    </StepFrame>
  );
}

interface MoreProps {
  readonly answers: Answers;
  readonly answer: FormAnswer | undefined;
}

/** What can wait for the telephone: how long, what a contract takes, on what terms. */
function More({ answers, answer }: MoreProps) {
  const t = useMessages().posting.afterwards;
  const isAnswered =
    ['duration', 'equalTerms', 'addition'].some(
      (name) => !['', 'unknown'].includes(textOf(answers, name)),
    ) || textOf(answers, 'contractRequires') !== '';
  return (
    <Fold title={t.more} isOpen={isAnswered || Boolean(answer?.errors.contractRequires)}>
      <Choice
        id="duration"
        name="duration"
        legend={t.duration}
        options={choices(t.durationOptions)}
        chosen={chosenOf(answers, 'duration')}
        layout="pair"
      />
      <LookedOver texts={afterwardsTexts}>
        <Field
          id="contractRequires"
          name="contractRequires"
          label={t.contractRequires}
          hint={t.contractRequiresHint}
          error={answer?.errors.contractRequires}
          defaultValue={textOf(answers, 'contractRequires')}
          maxLength={200}
        />
      </LookedOver>
      <Choice
        id="equalTerms"
        name="equalTerms"
        legend={t.equalTerms}
        options={choices(t.yesNoOptions)}
        chosen={chosenOf(answers, 'equalTerms')}
        layout="pair"
      />
      <Choice
        id="addition"
        name="addition"
        legend={t.addition}
        hint={t.additionHint}
        options={choices(t.yesNoOptions)}
        chosen={chosenOf(answers, 'addition')}
        layout="pair"
      />
    </Fold>
  );
}
