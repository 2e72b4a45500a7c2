import type { CompiledNeed } from './compiled-need';
import type { Nearness } from './nearness';
import type { TextKind } from './profile-texts';
import { farText, nearFrom, steps } from './reach';
import type { TextBook } from './text-book';

/** The texts that come near to one need, by steps of how near they come as what. */
export class TextsNear {
  private readonly found = new Set<number>();
  private asWish: number[][] | undefined;
  private asTask: number[][] | undefined;

  constructor(
    { title, about }: CompiledNeed,
    texts: TextBook,
    private readonly nearness: Nearness,
  ) {
    for (const target of new Set([title, ...about])) {
      if (target > 0) texts.forEachNear(target, nearFrom, (text) => this.found.add(text));
    }
  }

  /** The texts that come as near as this step, and not as the next one. */
  at(kind: TextKind, step: number): readonly number[] {
    const { nearness } = this;
    const bySteps =
      kind === 'wish' || kind === 'interests'
        ? (this.asWish ??= this.inSteps((text) => nearness.ofWish(text)))
        : (this.asTask ??= this.inSteps((text) => nearness.ofTasks(text)));
    return bySteps[step] ?? [];
  }

  private inSteps(nearOf: (text: number) => number): number[][] {
    return textsInSteps(this.found, nearOf);
  }
}

/** Texts by the step they come near in; one that comes no nearer than those not found is left out. */
export function textsInSteps(
  texts: Iterable<number>,
  nearOf: (text: number) => number,
): number[][] {
  const bySteps: number[][] = [];
  for (const text of texts) {
    const near = nearOf(text);
    if (near > farText) (bySteps[Math.min(steps, Math.ceil(near * steps))] ??= []).push(text);
  }
  return bySteps;
}
