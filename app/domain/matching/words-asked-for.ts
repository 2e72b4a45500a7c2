import { coverage, sharesConcept } from './closeness';
import type { ReadText } from './read-text';
import { aboutTask } from './relate-task';
import type { ResolvedNeed } from './resolve-need';
import type { ResolvedProfile } from './resolve-profile';

/** Two texts this near name the same work. */
const sameWorkFrom = 0.9;
/** From here on one is a kind of the other or is done beside it; nearer than the same trade. */
const nearWorkFrom = 0.5;

/** Her own words, as quoted, for what she masters and wants that is also a task of the need. */
export function wordsAskedFor(need: ResolvedNeed, { mastered, wanted }: ResolvedProfile) {
  const isAskedFor = (hers: ReadText, task: ReadText) =>
    (coverage(hers, task) ?? 0) >= sameWorkFrom;
  const quotes = quotesAbout(need, isAskedFor);
  return { mastered: quotes(mastered), wanted: quotes(wanted) };
}

/** Her own words, as quoted, for work that is near a task of the need: what concerns this place. */
export function wordsNear(need: ResolvedNeed, { mastered, wanted, experience }: ResolvedProfile) {
  const isNear = (hers: ReadText, task: ReadText) =>
    sharesConcept(hers, task) || (coverage(hers, task) ?? 0) >= nearWorkFrom;
  const quotes = quotesAbout(need, isNear);
  return {
    mastered: quotes(mastered),
    wanted: quotes(wanted),
    experience: quotes(experience?.map(({ task }) => task)),
  };
}

function quotesAbout(need: ResolvedNeed, isAbout: (hers: ReadText, task: ReadText) => boolean) {
  const tasks = need.tasks.flatMap((task) => aboutTask(task) ?? []);
  return (texts: readonly ReadText[] = []) =>
    texts.filter((hers) => tasks.some((task) => isAbout(hers, task))).map(({ quote }) => quote);
}
