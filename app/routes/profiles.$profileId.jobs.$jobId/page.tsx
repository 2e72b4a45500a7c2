import type { FormAnswer } from '~/app/forms/form-answer';
import { FormFaults } from '~/app/forms/form-faults';
import { fieldId, textOf } from '~/app/forms/form-state';
import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { Notice } from '~/app/ui/notice';
import type { CarvedJobView } from '~/app/usecases/carving/read-carved-job';
import { MatchWeek } from '~/app/views/match-week';
import { AddTask } from './add-task';
import { Checks } from './checks';
import { Gains } from './gains';
import { NextStep } from './next-step';
import { Said } from './said';
import { Stages } from './stages';
import { Summary } from './summary';
import { PlanTasks } from './plan-tasks';
import type { PartForms } from './sent-to';
import { Versions } from './versions';

interface CarvedJobProps {
  readonly view: CarvedJobView;
  readonly drafts: PartForms['drafts'];
  readonly answer: FormAnswer | undefined;
}

/** What every part of the workbench shows: the job, and the form that was not taken or was left. */
export interface PartProps extends PartForms {
  readonly view: CarvedJobView;
}

/**
 * The workbench of one job: what it comes to, then its tasks, what it gives, and what to look over.
 */
export function CarvedJobPage({ view, drafts, answer }: CarvedJobProps) {
  const { job: t } = useMessages().specialist.carving;
  const sent = answer && { values: answer.values, errors: answer.errors, doubt: answer.doubt };
  const about = sent && textOf(sent, 'intent') === 'change' ? `-${textOf(sent, 'taskId')}` : '';
  const at = sent ? view.warnings.findIndex(({ key }) => key === textOf(sent, 'key')) : -1;
  const suffix = at >= 0 ? `-${at}` : about;
  const faults = Object.entries(answer?.errors ?? {}).map(
    ([name, words]) => [`${fieldId(name)}${suffix}`, words] as const,
  );
  const parts = { view, sent, drafts };
  return (
    <PageFrame
      eyebrow={t.eyebrow(view.company.name, view.code)}
      title={view.title || t.untitled}
      lead={view.needId ? t.made : t.lead}
      width="wide"
    >
      <FormFaults errors={Object.fromEntries(faults)} />
      <div className="stack">
        {answer?.message ? <Notice tone="warning">{answer.message}</Notice> : null}
        <Summary view={view} />
        <Said view={view} />
        <PlanTasks {...parts} />
        {view.needId ? null : <AddTask {...parts} />}
        <MatchWeek view={view} />
        <div className="halves">
          <Gains {...parts} />
          <Stages {...parts} />
        </div>
        <Checks {...parts} />
        <NextStep view={view} />
        <Versions view={view} />
      </div>
    </PageFrame>
  );
}
