import { longestNote } from '~/app/domain/needs/analysis/analysis-forms';
import { taskQuestionNames, trainerNames } from '~/app/domain/needs/analysis/analysis-wording';
import { taskQuestions } from '~/app/domain/needs/analysis/task-analysis';
import type { FormAnswer } from '~/app/forms/form-answer';
import { Note, OneOf } from '~/app/forms/form-fields';
import type { FormState } from '~/app/forms/form-state';
import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { AnalysisForm } from '~/app/views/analysis-form';
import { taskAnalysisTexts } from '~/app/views/analysis-texts';

interface TaskAnalysisPageProps {
  readonly view: {
    readonly needId: string;
    readonly needTitle: string;
    readonly taskTitle: string;
    readonly subject: string;
    readonly formId: string;
    readonly version: number;
    readonly saved: { readonly by: string; readonly at: string } | null;
    readonly values: FormState['values'];
    readonly draftedAt?: string;
  };
  readonly answer: FormAnswer | undefined;
}

/** The nine questions about a task that has to be learnt step by step, and who teaches it. */
export function TaskAnalysisPage({ view, answer }: TaskAnalysisPageProps) {
  const t = useMessages().specialist.analysis.task;
  const form: FormState = answer ?? { values: view.values, errors: {} };
  return (
    <PageFrame eyebrow={view.needTitle} title={t.title(view.taskTitle)} lead={t.lead}>
      <AnalysisForm {...view} answer={answer} form={form} texts={taskAnalysisTexts}>
        {taskQuestions.map((question) => (
          <Note
            key={question}
            name={`answers.${question}`}
            label={taskQuestionNames[question]}
            hint={t.questionHints[question]}
            longest={longestNote}
            form={form}
          />
        ))}
        <OneOf name="trainer" label={t.trainer} options={trainerNames} form={form} />
      </AnalysisForm>
    </PageFrame>
  );
}
