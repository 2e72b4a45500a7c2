import { formatDate } from '../domain/calendar/format-date';
import { answerOf } from '../domain/needs/answers/yes-no-unknown';
import { useMessages } from '../i18n/messages';
import { SummaryList } from '../ui/summary-list';
import { needPaths, taskPaths, toChange } from './posting-paths';
import type { ShownNeed } from './shown-need';
import { TaskFacts } from './task-facts';

interface NeedFactsProps {
  readonly need: ShownNeed;
  /** With links to change each answer: a draft. */
  readonly isDraft?: boolean;
}

/** All answers of a posting to read over, each with its way back while it is a draft. */
export function NeedFacts({ need, isDraft = false }: NeedFactsProps) {
  const t = useMessages().posting;
  const paths = needPaths(need.id);
  const row = (term: string, value: string | null, path: string) => ({
    term,
    value: value || t.check.unknown,
    change: isDraft ? { href: toChange(path), label: t.check.change, about: term } : undefined,
  });
  const taskRows = need.tasks.map((task, index) => ({
    ...row(t.check.task(index + 1), '', taskPaths(need.id, task.id).what),
    value: (
      <>
        <strong>{task.title}</strong>
        <TaskFacts details={task.details} />
      </>
    ),
  }));
  const place = [need.address, need.municipality].filter(Boolean).join(', ');
  const contact = [need.contactName, need.contactPhone].filter(Boolean).join(', ');
  return (
    <SummaryList
      rows={[
        ...taskRows,
        row(t.check.place, place, paths.place),
        row(
          t.check.start,
          need.startOn ? formatDate(need.startOn) : t.place.startOptions.soon,
          paths.place,
        ),
        row(t.check.pay, t.afterwards.payOptions[need.pay ?? 'unknown'], paths.afterwards),
        row(
          t.check.contract,
          t.afterwards.contractOptions[need.contractChance ?? 'unknown'],
          paths.afterwards,
        ),
        row(t.check.mentor, t.afterwards.mentorOptions[answerOf(need.hasMentor)], paths.afterwards),
        row(t.check.contact, contact, paths.afterwards),
      ]}
    />
  );
}
