import { Form } from '@remix-run/react';
import { mostOpenQuestions } from '~/app/domain/proposals/open-question';
import { isAnswerable } from '~/app/domain/proposals/proposal-moves';
import type { ProposalState } from '~/app/domain/proposals/proposal-state';
import type { FormAnswer } from '~/app/forms/form-answer';
import { LookedOver } from '~/app/forms/looked-over';
import { concerns, TextDoubt } from '~/app/forms/text-doubt';
import { useMessages } from '~/app/i18n/messages';
import { choices } from '~/app/posting/choices';
import { chosenOf, textOf } from '~/app/posting/typed-answers';
import { Button } from '~/app/ui/button';
import { Choice } from '~/app/ui/choice';
import { Field } from '~/app/ui/field';
import { answerTexts } from './answer-texts';

interface AnswerFormsProps {
  readonly state: ProposalState;
  readonly answer: FormAnswer | undefined;
  /** How many questions of the company's wait for our answer. */
  readonly openCount: number;
}

/** Yes, a question, not now: each its own form, the two that need words folded away. */
export function AnswerForms({ state, answer, openCount }: AnswerFormsProps) {
  const t = useMessages().employer.proposal;
  if (!isAnswerable(state)) return null;
  const mayAsk = openCount < mostOpenQuestions;
  return (
    <section className="stack">
      <h2>{t.answerTitle}</h2>
      <Form method="post" className="stack-tight">
        <Button intent="yes" isWide>
          {t.yes}
        </Button>
        <p className="soft small">{t.noDuty}</p>
      </Form>
      <LookedOver texts={answerTexts}>
        {mayAsk ? <QuestionForm answer={answer} /> : <p>{t.faults['too-many']}</p>}
        <NotNowForm answer={answer} />
      </LookedOver>
    </section>
  );
}

function QuestionForm({ answer }: { answer: FormAnswer | undefined }) {
  const t = useMessages().employer.proposal;
  return (
    <details
      className="answer"
      open={answer?.errors.question !== undefined || concerns(answer?.doubt, 'question')}
    >
      <summary>{t.question}</summary>
      <Form method="post" className="form">
        <Field
          id="question"
          name="question"
          kind="textarea"
          label={t.questionLabel}
          hint={t.questionHint}
          error={answer?.errors.question}
          defaultValue={textOf(answer?.values ?? {}, 'question')}
          maxLength={600}
          rows={3}
        />
        <TextDoubt doubt={answer?.doubt} field="question" />
        <Button intent="question" tone="secondary">
          {t.send}
        </Button>
      </Form>
    </details>
  );
}

function NotNowForm({ answer }: { answer: FormAnswer | undefined }) {
  const t = useMessages().employer.proposal;
  const { errors = {}, doubt } = answer ?? {};
  const isOpen = 'reason' in errors || 'note' in errors || concerns(doubt, 'note');
  return (
    <details className="answer" open={isOpen}>
      <summary>{t.notNow}</summary>
      <Form method="post" className="form">
        <Choice
          id="reason"
          name="reason"
          legend={t.reason}
          options={choices(t.reasons)}
          chosen={chosenOf(answer?.values ?? {}, 'reason')}
          error={answer?.errors.reason}
        />
        <Field
          id="note"
          name="note"
          isOptional
          kind="textarea"
          label={t.note}
          error={answer?.errors.note}
          defaultValue={textOf(answer?.values ?? {}, 'note')}
          maxLength={600}
          rows={3}
        />
        <TextDoubt doubt={answer?.doubt} field="note" />
        <Button intent="not-now" tone="secondary">
          {t.sendNotNow}
        </Button>
      </Form>
    </details>
  );
}
