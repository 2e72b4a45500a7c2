import type { ReactNode } from 'react';
import { DraftForm } from '../forms/draft-form';
import type { FormAnswer } from '../forms/form-answer';
import { FormFaults } from '../forms/form-faults';
import { TextDoubt } from '../forms/text-doubt';
import { useMessages } from '../i18n/messages';
import { PageFrame } from '../frame/page-frame';
import { Button } from '../ui/button';
import { Steps } from '../ui/steps';
import { postingSteps, type PostingStep } from './posting-steps';

interface StepFrameProps {
  readonly step: Exclude<PostingStep, 'tasks' | 'check'>;
  /** Where the step is come to for another reason than the first time. */
  readonly words?: StepWords | undefined;
  readonly lead?: string;
  readonly back: string;
  readonly answer: FormAnswer | undefined;
  readonly children: ReactNode;
}

/** One screen of a posting: where one is, the question, the answers, and the ways on and out. */
export function StepFrame({ step, words, lead, back, answer, children }: StepFrameProps) {
  const t = useMessages().posting;
  return (
    <PageFrame>
      <StepHead step={step} words={words} lead={lead} back={back} answer={answer} />
      <DraftForm keptLabel={t.kept} notKeptLabel={t.notKept} refusedLabel={t.notTaken}>
        {children}
        <TextDoubt doubt={answer?.doubt} />
        <div className="actions">
          <Button intent="next">{t.next}</Button>
          <Button intent="leave" tone="quiet">
            {t.leave}
          </Button>
        </div>
      </DraftForm>
    </PageFrame>
  );
}

interface StepWords {
  readonly name: string;
  readonly title: string;
}

interface StepHeadProps {
  readonly step: PostingStep;
  readonly words?: StepWords | undefined;
  readonly lead?: string | undefined;
  readonly back: string;
  readonly answer?: FormAnswer | undefined;
}

/** The top of a posting's screen: way back, progress, faults, title. */
export function StepHead({ step, words, lead, back, answer }: StepHeadProps) {
  const t = useMessages().posting;
  const { name, title } = words ?? t[step];
  const current = postingSteps.indexOf(step) + 1;
  return (
    <>
      <div className="stack-tight">
        <a className="back-link" href={back}>
          {t.back}
        </a>
        <Steps
          current={current}
          total={postingSteps.length}
          label={t.step(current, postingSteps.length)}
          name={name}
        />
      </div>
      <FormFaults errors={answer?.errors} />
      <div className="page-title">
        <h1>{title}</h1>
        {lead ? <p className="lead">{lead}</p> : null}
      </div>
    </>
  );
}
