import { linesOf } from '~/app/domain/needs/analysis/analysis-lines';
import { unknownName } from '~/app/domain/needs/analysis/analysis-wording';
import { useMessages } from '~/app/i18n/messages';
import { SummaryList } from '~/app/ui/summary-list';
import type { NeedView } from './page';

interface TaskHowProps {
  readonly view: Pick<NeedView, 'need' | 'taskAnalyses'>;
  readonly task: { readonly id: string; readonly title: string };
}

/** How a task is done, as far as it is taken apart, and the way to the nine questions. */
export function TaskHow({ view, task }: TaskHowProps) {
  const t = useMessages().specialist.analysis.task;
  const analysis = view.taskAnalyses[task.id];
  const lines = analysis ? linesOf(`task:${task.id}`, analysis.content) : [];
  const known = lines.filter(({ text }) => text !== unknownName);
  return (
    <>
      {known.length > 0 ? (
        <details>
          <summary>
            {t.heading}
            <span className="visually-hidden">: {task.title}</span>
          </summary>
          <SummaryList rows={known.map(({ about, text }) => ({ term: about, value: text }))} />
        </details>
      ) : null}
      <p>
        <a href={`/needs/${view.need.id}/analysis/tasks/${task.id}`}>
          {t.open}
          <span className="visually-hidden"> {t.openAbout(task.title)}</span>
        </a>
      </p>
    </>
  );
}
