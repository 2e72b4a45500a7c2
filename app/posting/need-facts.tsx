import { formatDate } from '../domain/calendar/format-date';
import { dayOfYearInWords } from '../domain/needs/answers/day-of-year';
import { answerOf } from '../domain/needs/answers/yes-no-unknown';
import { useMessages } from '../i18n/messages';
import { SummaryList } from '../ui/summary-list';
import { needPaths, taskPaths, toChange } from './posting-paths';
import type { ShownNeed } from './shown-need';
import { TaskFacts } from './task-facts';

interface NeedFactsProps {
  readonly need: ShownNeed;
  /** With links to change each answer: a need nobody is proposed for yet. */
  readonly isEditable?: boolean;
}

/** All answers of a posting to read over, each with its way back while it may be changed. */
export function NeedFacts({ need, isEditable = false }: NeedFactsProps) {
  const t = useMessages().posting;
  const paths = needPaths(need.id);
  const row = (term: string, value: string | null, path: string) => ({
    term,
    value: value || t.check.unknown,
    change: isEditable ? { href: toChange(path), label: t.check.change, about: term } : undefined,
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
  const answered = useOptionalAnswers(need).filter(([, value]) => value !== '');
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
        ...answered.map(([term, value, path]) => row(term, value, path)),
      ]}
    />
  );
}

/** What nobody has to answer: term, answer («» for none) and the screen it is asked on. */
function useOptionalAnswers(need: ShownNeed): (readonly [string, string, string])[] {
  const { check: t, place, afterwards } = useMessages().posting;
  const paths = needPaths(need.id);
  const season = [need.seasonFrom, need.seasonTo].map(dayOfYearInWords).filter(Boolean);
  const yesNo = (fact: boolean | null) =>
    fact === null ? '' : afterwards.yesNoOptions[answerOf(fact)];
  return [
    [t.kind, need.kind === 'tasks' ? '' : place.kindOptions[need.kind], paths.place],
    [t.comeBackOn, need.comeBackOn ? formatDate(need.comeBackOn) : '', paths.place],
    [t.season, season.join('–'), paths.place],
    [t.whyNow, need.whyNow ?? '', paths.place],
    [t.duration, need.duration ? afterwards.durationOptions[need.duration] : '', paths.afterwards],
    [t.contractRequires, need.contractRequires ?? '', paths.afterwards],
    [t.equalTerms, yesNo(need.isEqualTerms), paths.afterwards],
    [t.addition, yesNo(need.isAddition), paths.afterwards],
  ];
}
