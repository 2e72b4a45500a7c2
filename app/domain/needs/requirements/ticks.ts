/** Her own answer to what the work asks (V L3595–3605). */
export const tickAnswers = ['can', 'can-learn', 'no'] as const;
export type TickAnswer = (typeof tickAnswers)[number];

/** What was answered, when, and how: on her own link, or together with the specialist. */
export interface TickGiven {
  readonly answer: TickAnswer;
  readonly at: string;
  readonly how: 'link' | 'together';
}

/** An answer of hers to an item, with the words she answered and what she answered before, oldest first. */
export interface Tick extends TickGiven {
  readonly text: string;
  readonly earlier?: readonly TickGiven[];
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

/** What she can learn, and what must be solved in another way: for her specialist only. */
export function gapsIn(items: readonly Asked[], ticks: readonly Tick[]) {
  const texts = (answer: TickAnswer) =>
    items.flatMap((item) => (tickOf(item, ticks)?.answer === answer ? [item.text] : []));
  return { trainable: texts('can-learn'), toSolve: texts('no') };
}

/**
 * Her answers after some more: the latest to the same words counts and keeps what was answered
 * before it; unchanged ones keep their date.
 */
export function ticksAfter(ticks: readonly Tick[], given: readonly Tick[]): Tick[] {
  const isSame = (tick: Tick) =>
    ticks.some((one) => one.text === tick.text && one.answer === tick.answer);
  const fresh = given.filter((tick) => !isSame(tick));
  const withEarlier = fresh.map((tick) => {
    const before = tickOf(tick, ticks);
    if (!before) return tick;
    const { text: _same, earlier = [], ...replaced } = before;
    return { ...tick, earlier: [...earlier, replaced].slice(-mostEarlier) };
  });
  return [...ticks.filter((tick) => !tickOf(tick, fresh)), ...withEarlier];
}
