import type { RequirementKind } from './requirement';

/** Her own answer to what the work asks (V L3595–3605). */
export const tickAnswers = ['can', 'can-learn', 'no'] as const;
export type TickAnswer = (typeof tickAnswers)[number];

/** What was answered, when, and how: on her own link, or together with the specialist. */
export interface TickGiven {
  readonly answer: TickAnswer;
  /** In which words the answers stood before her; those of a skill where nothing is kept. */
  readonly kind?: RequirementKind;
  readonly at: string;
  readonly how: 'link' | 'together';
  /** What must change, in her words, where she can do it with something changed. */
  readonly change?: string;
}

/**
 * What the specialist has answered to her no, or to her yes with something changed: how it is
 * solved, or for a no that its tasks are left out.
 * Once she has said that this is not right, it solves nothing until it is answered anew.
 */
export type Solution = {
  readonly at: string;
  readonly disputedAt?: string;
  /** When she said that it is all right, herself or to her specialist. */
  readonly agreed?: { readonly at: string; readonly how: 'link' | 'together' };
  /** No letter has told her of it: she has no e-mail. */
  readonly isUntold?: true;
} & ({ readonly kind: 'solved'; readonly how: string } | { readonly kind: 'left-out' });

/** The solution that stands; undefined for none, or where she has said that it is not right. */
export function standingSolution(solution: Solution | null | undefined): Solution | undefined {
  return solution && solution.disputedAt === undefined ? solution : undefined;
}

/** Characters of what must change, in her words. */
export const longestChange = 200;

/** Characters of how a no is solved. */
export const longestSolution = 400;

/** An answer of hers to an item, with the words she answered and what she answered before, oldest first. */
export interface Tick extends TickGiven {
  readonly text: string;
  readonly earlier?: readonly TickGiven[];
  /** Stands for this no only: a new answer takes it away. */
  readonly solution?: Solution;
}

/** Her answers to a list, and the words that stood in it unanswered when she last saved. */
export interface TickSheet {
  readonly ticks: readonly Tick[];
  readonly left: readonly string[];
}

/** As many earlier answers to one item as are kept; the oldest go. */
export const mostEarlier = 20;

type Asked = { readonly text: string };

/** Her answer to exactly these words; undefined while there is none. */
export function tickOf({ text }: Asked, ticks: readonly Tick[]): Tick | undefined {
  return ticks.find((tick) => tick.text === text);
}

/** The items she has not answered in the words they have now. */
export function itemsToTick<Item extends Asked>(
  items: readonly Item[],
  ticks: readonly Tick[],
): Item[] {
  return items.filter((item) => !tickOf(item, ticks));
}

/** She has been through the list, and these words were not in it then. */
export function isNewSince({ text }: Asked, { ticks, left }: TickSheet): boolean {
  return ticks.length > 0 && !tickOf({ text }, ticks) && !left.includes(text);
}

/**
 * How her answers leave a gap: she can learn it, it can be changed, or it can be obtained, as the
 * item was put to her; or it must be solved in another way.
 */
export const tickGaps = ['trainable', 'adaptable', 'obtainable', 'to-solve'] as const;
export type TickGap = (typeof tickGaps)[number];

const gapOfKind: Readonly<Record<RequirementKind, TickGap>> = {
  skill: 'trainable',
  condition: 'adaptable',
  paper: 'obtainable',
};

/** The gap an answer leaves; null where there is none. */
export function gapOf({ answer, kind = 'skill' }: Pick<TickGiven, 'answer' | 'kind'>) {
  if (answer === 'can') return null;
  return answer === 'no' ? 'to-solve' : gapOfKind[kind];
}

/** A no to what is demanded: one to a wish needs no solution. */
export function isDemandRefused({ gap, isWish }: { gap: TickGap | null; isWish: boolean }) {
  return gap === 'to-solve' && !isWish;
}

/**
 * What somebody must answer before a company reads about her: a no to what is demanded, and what
 * she can do only with something changed.
 */
export function isToBeSolved(item: { gap: TickGap | null; isWish: boolean }) {
  return isDemandRefused(item) || (item.gap === 'adaptable' && !item.isWish);
}

/**
 * Her answers after some more: the latest to the same words counts and keeps what was answered
 * before it; unchanged ones keep their date.
 */
export function ticksAfter(ticks: readonly Tick[], given: readonly Tick[]): Tick[] {
  const isSame = (tick: Tick) =>
    ticks.some(
      (one) =>
        one.text === tick.text &&
        one.answer === tick.answer &&
        one.kind === tick.kind &&
        one.change === tick.change,
    );
  const fresh = given.filter((tick) => !isSame(tick));
  const withEarlier = fresh.map((tick) => {
    const before = tickOf(tick, ticks);
    if (!before) return tick;
    const { text: _same, earlier = [], solution: _ended, ...replaced } = before;
    return { ...tick, earlier: [...earlier, replaced].slice(-mostEarlier) };
  });
  return [...ticks.filter((tick) => !tickOf(tick, fresh)), ...withEarlier];
}

/** Her answers where she says, of that to these words, that the solution she read is not right. */
export function ticksDisputed(
  ticks: readonly Tick[],
  { text, solution, at }: { text: string; solution: Solution; at: string },
): Tick[] {
  return ticks.map((tick) =>
    tick.text === text ? { ...tick, solution: { ...solution, disputedAt: at } } : tick,
  );
}

/**
 * Her answers where she says that the solutions which stood at `readUntil` are all right. One
 * written later she has not read.
 */
export function ticksAgreed(
  ticks: readonly Tick[],
  { readUntil, agreed }: { readUntil: string; agreed: NonNullable<Solution['agreed']> },
): Tick[] {
  return ticks.map((tick) => {
    const solution = standingSolution(tick.solution);
    return solution && !solution.agreed && solution.at <= readUntil
      ? { ...tick, solution: { ...solution, agreed } }
      : tick;
  });
}

/** Her answers with what is answered to each; what leaves nothing to solve is left as it is. */
export function ticksSolved(
  ticks: readonly Tick[],
  given: readonly { readonly text: string; readonly solution: Solution }[],
): Tick[] {
  return ticks.map((tick) => {
    const solution = given.find(({ text }) => text === tick.text)?.solution;
    return solution && isToBeSolved({ gap: gapOf(tick), isWish: false })
      ? { ...tick, solution }
      : tick;
  });
}
