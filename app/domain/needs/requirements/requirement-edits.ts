import type { Requirement } from './requirement';

/**
 * What the specialist has changed in the generated list. An edit belongs to the generated words:
 * when the work asks something else, the new words are in the list as they are, and no old edit
 * hides them.
 */
export interface RequirementEdits {
  readonly added: readonly string[];
  readonly dropped: readonly { readonly of: string; readonly reason: string }[];
  readonly reworded: readonly { readonly of: string; readonly text: string }[];
}

export const noEdits: RequirementEdits = { added: [], dropped: [], reworded: [] };

/** Most edits of one kind in a list. */
export const mostEdits = 60;

/** An item of the list with the generated words it stands for. */
export interface ListedRequirement extends Requirement {
  readonly of: string;
}

export interface DroppedRequirement extends ListedRequirement {
  readonly reason: string;
}

export interface RequirementList {
  readonly items: readonly ListedRequirement[];
  readonly dropped: readonly DroppedRequirement[];
}

/** The list as it counts: generated, reworded and added items, and apart those that were dropped. */
export function requirementList(
  generated: readonly Requirement[],
  { added, dropped, reworded }: RequirementEdits,
): RequirementList {
  const own = added.map(
    (text): Requirement => ({
      text,
      source: 'added',
      taskIds: [],
      isWish: false,
      kind: 'skill',
    }),
  );
  const known = new Set(generated.map(({ text }) => text));
  const all = [...generated, ...own.filter(({ text }) => !known.has(text))].map((item) => ({
    ...item,
    of: item.text,
    text: reworded.find(({ of }) => of === item.text)?.text ?? item.text,
  }));
  const reasonFor = (of: string) => dropped.find((drop) => drop.of === of)?.reason;
  return {
    items: withoutLess(withoutTwins(all.filter(({ of }) => reasonFor(of) === undefined))),
    dropped: all.flatMap((item) => {
      const reason = reasonFor(item.of);
      return reason === undefined ? [] : [{ ...item, reason }];
    }),
  };
}

/** Two items made alike by rewording are answered once. */
function withoutTwins(items: readonly ListedRequirement[]): ListedRequirement[] {
  return items.filter(({ text }, index) => items.findIndex((one) => one.text === text) === index);
}

/**
 * Of one thing asked at several levels, the most is answered and stands for the less: two lines of
 * the same are one too many to whoever reads slowly. A wish stands for no demand, what is dropped
 * hides nothing, and what the specialist has put in other words is there because she wants it.
 */
function withoutLess(items: readonly ListedRequirement[]): ListedRequirement[] {
  const isMore = (one: ListedRequirement, than: ListedRequirement) =>
    one.step !== undefined &&
    one.step.about === than.step?.about &&
    one.step.level > than.step.level &&
    (than.isWish || !one.isWish);
  return items.filter((item) => item.text !== item.of || !items.some((one) => isMore(one, item)));
}

export type RequirementEdit =
  | { readonly kind: 'add'; readonly text: string }
  | { readonly kind: 'drop'; readonly of: string; readonly reason: string }
  | { readonly kind: 'reword'; readonly of: string; readonly text: string }
  | { readonly kind: 'restore'; readonly of: string };

/** The edits after one more; the latest about the same words counts. */
export function editsAfter(edits: RequirementEdits, edit: RequirementEdit): RequirementEdits {
  const { added, dropped, reworded } = edits;
  const others = <T extends { readonly of: string }>(list: readonly T[], of: string) =>
    list.filter((one) => one.of !== of);
  switch (edit.kind) {
    case 'add':
      return { ...edits, added: [...new Set([...added, edit.text])] };
    case 'drop':
      return {
        ...edits,
        dropped: [...others(dropped, edit.of), { of: edit.of, reason: edit.reason }],
      };
    case 'restore':
      return { ...edits, dropped: others(dropped, edit.of) };
    case 'reword':
      return {
        ...edits,
        reworded:
          edit.text === edit.of
            ? others(reworded, edit.of)
            : [...others(reworded, edit.of), { of: edit.of, text: edit.text }],
      };
  }
}
