import type { RequirementKind } from '../domain/needs/requirements/requirement';
import {
  longestChange,
  standingSolution,
  type TickAnswer,
} from '../domain/needs/requirements/ticks';
import type { FormAnswer } from '../forms/form-answer';
import { textOf, type FormState } from '../forms/form-state';
import { useMessages } from '../i18n/messages';
import { Notice } from '../ui/notice';
import { TickList, type TickListItem } from '../ui/tick-list';
import { answersIn, earlierAnswers } from './earlier-answers';
import type { OwnProposalView } from '../usecases/proposals/read-own-proposal';

interface OwnTicksProps {
  readonly items: OwnProposalView['requirements']['items'];
  /** She has sent the list: what is not answered is shown as missing. */
  readonly isSent: boolean;
  /** What was typed, where something could not be read. */
  readonly answer?: FormAnswer | undefined;
}

/** What the work asks, item by item, for her own answers. */
export function OwnTicks({ items, isSent, answer: typed }: OwnTicksProps) {
  const t = useMessages().jobseeker.requirements;
  return (
    <TickList
      name="ticks"
      items={items.map(({ text, kind, tasks, answer, change, earlier, isNew, isWish }, index) => ({
        text,
        ...(tasks.length > 0 ? { about: t.about(tasks.join(' · ')) } : {}),
        answers: answersIn(t.answers[kind]),
        ...changeLine({ index, kind, answer, change, typed }, t.changeLabel),
        earlier: earlierAnswers(earlier, t),
        marks: [...(isNew ? [t.isNew] : []), ...(isWish ? [t.isWish] : [])],
        ...(isSent && answer === null ? { error: t.missing } : {}),
      }))}
    />
  );
}

interface Changing {
  readonly index: number;
  readonly kind: RequirementKind;
  readonly answer: TickAnswer | null;
  readonly change: string | null;
  readonly typed?: FormAnswer | undefined;
}

/** What is chosen, and of a condition the line for what must change, as typed or as it is kept. */
export function changeLine(
  { index, kind, answer, change, typed }: Changing,
  label: string,
): { chosen: string | null; line?: NonNullable<TickListItem['line']> } {
  const form: FormState = { values: typed?.values ?? {}, errors: typed?.errors ?? {} };
  const row = `ticks[${index}]`;
  const chosen = typed ? textOf(form, `${row}.answer`) : answer;
  if (kind !== 'condition') return { chosen };
  const name = 'change';
  const error = form.errors[`${row}.${name}`];
  const value = typed ? textOf(form, `${row}.${name}`) : (change ?? '');
  return {
    chosen,
    line: { name, label, value, maxLength: longestChange, ...(error ? { error } : {}) },
  };
}

/** What follows when she has said no to something the work asks, until it is solved. */
export function AfterNo({
  proposal: { requirements, specialist },
}: {
  proposal: Pick<OwnProposalView, 'requirements' | 'specialist'>;
}) {
  const t = useMessages().jobseeker.requirements;
  const isOpen = requirements.items.some(
    ({ answer, solution }) => answer === 'no' && !standingSolution(solution),
  );
  if (!isOpen) return null;
  return (
    <Notice title={t.noTitle}>
      <p>{t.noText(specialist.name)}</p>
    </Notice>
  );
}

/** The items that are missing an answer, by the id of their first one, for the error summary. */
export function missingTicks(items: OwnTicksProps['items'], text: string): Record<string, string> {
  return Object.fromEntries(
    items.flatMap((item, index) =>
      item.answer === null ? [[`ticks-${index}`, `${item.text} ${text}`]] : [],
    ),
  );
}
