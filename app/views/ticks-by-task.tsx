import { groupRequirements } from '../domain/needs/requirements/group-requirements';
import type { RequirementKind } from '../domain/needs/requirements/requirement';
import { longestChange, type TickAnswer } from '../domain/needs/requirements/ticks';
import type { FormAnswer } from '../forms/form-answer';
import { textOf, type FormState } from '../forms/form-state';
import { TickGroup, type TickListItem } from '../ui/tick-list';
import type { TickedItem } from '../usecases/needs/requirements-of';
import { answersIn, earlierAnswers } from './earlier-answers';

type Items = readonly TickedItem[];

interface TickWords {
  readonly answers: Readonly<Record<RequirementKind, Readonly<Record<TickAnswer, string>>>>;
  readonly about: (tasks: string) => string;
  readonly earlier: (answer: string, date: string) => string;
  readonly isNew: string;
  readonly wish: string;
  readonly unanswered: string;
  readonly changeLabel: string;
  /** The item that is the task itself, under the task's name. */
  readonly theTask: string;
  /** What several tasks ask, or the post as a whole. */
  readonly workplace: string;
  readonly answered: (count: number, of: number) => string;
  readonly seeAnswers: string;
}

interface TicksByTaskProps {
  readonly items: Items;
  /** What was typed, where something could not be read. */
  readonly typed: FormAnswer | undefined;
  readonly words: TickWords;
}

/**
 * What the work asks, to be answered: a short list for each task, and one for the workplace. While
 * something is left elsewhere, a list that is done is folded away.
 */
export function TicksByTask({ items, typed, words }: TicksByTaskProps) {
  const isBegun = items.some(({ answer }) => answer !== null);
  const isSomethingLeft = items.some(({ answer }) => answer === null);
  return groupRequirements(items).map((group) => {
    const done = group.items.filter(({ answer }) => answer !== null).length;
    const shown = group.items.map((item) => ({
      ...itemShown(item, { isBegun: done > 0, words }),
      ...changeLine(item, typed, words.changeLabel),
      index: item.index,
    }));
    const isToMend = shown.some(({ line }) => line?.error !== undefined);
    const isFolded = isSomethingLeft && done === shown.length && !isToMend;
    return (
      <TickGroup
        key={group.task ?? ''}
        name="ticks"
        title={group.task ?? words.workplace}
        {...(isBegun ? { about: words.answered(done, shown.length) } : {})}
        {...(isFolded ? { folded: words.seeAnswers } : {})}
        items={shown}
      />
    );
  });
}

function itemShown(
  item: TickedItem,
  { isBegun, words }: { readonly isBegun: boolean; readonly words: TickWords },
): Omit<TickListItem, 'chosen'> {
  const { text, of, source, kind, tasks, askedBy, answer, earlier, isNew, isWish } = item;
  const isTheTask = source === 'task' && text === of && askedBy.length === 1;
  const isLeft = isBegun && !isNew && answer === null;
  return {
    text,
    ...(isTheTask ? { shown: words.theTask } : {}),
    ...(tasks.length > 1 ? { about: words.about(tasks.join(' · ')) } : {}),
    answers: answersIn(words.answers[kind]),
    earlier: earlierAnswers(earlier, words),
    marks: [
      ...(isNew ? [words.isNew] : []),
      ...(isLeft ? [words.unanswered] : []),
      ...(isWish ? [words.wish] : []),
    ],
  };
}

type Changing = Pick<TickedItem, 'kind' | 'answer' | 'change'> & { readonly index: number };

/** What is chosen, and of a condition the line for what must change, as typed or as it is kept. */
function changeLine(
  { index, kind, answer, change }: Changing,
  typed: FormAnswer | undefined,
  label: string,
): Pick<TickListItem, 'chosen' | 'line'> {
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

interface WhatIsLeftProps {
  readonly items: Items;
  readonly words: {
    readonly workplace: string;
    readonly answered: (count: number, of: number) => string;
    readonly leftTitle: string;
    readonly left: (group: string, count: number) => string;
  };
}

/** How much of the list is answered, and what is left, each with its way there. */
export function WhatIsLeft({ items, words }: WhatIsLeftProps) {
  const done = items.filter(({ answer }) => answer !== null).length;
  const left = groupRequirements(items).flatMap(({ task, items: asked }) => {
    const open = asked.filter(({ answer }) => answer === null);
    const [first] = open;
    return first ? [{ title: task ?? words.workplace, count: open.length, first }] : [];
  });
  return (
    <>
      <p>
        <strong>{words.answered(done, items.length)}.</strong>
      </p>
      {left.length > 0 ? <p>{words.leftTitle}</p> : null}
      {left.length > 0 ? (
        <ul>
          {left.map(({ title, count, first }) => (
            <li key={title}>
              <a href={`#ticks-${first.index}`}>{words.left(title, count)}</a>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
