import type { Assessment } from '../assess-pair';
import type { TaskRelation } from '../relate-task';
import { type Fit, meanOverTasks, prior, speaksForFrom } from './fit';

const better = 0.8;
const knownFrom = 0.5;

/** The tasks she masters or wants: either is most of it, both is all. */
export function scoreTasks({ relations, profile }: Assessment): Fit {
  const fit = meanOverTasks(relations, ({ mastered, wanted }) => taskFit(mastered, wanted));
  const isTold = profile.mastered !== undefined || profile.wanted !== undefined;
  const unknown = relations.some(
    ({ mastered, wanted }) => mastered === undefined || wanted === undefined,
  );
  return {
    fit,
    unknown,
    why: isTold
      ? wording(relations, unknown ? 'unknown' : fit)
      : 'Spør hvilke oppgaver kandidaten kan eller vil prøve.',
  };
}

/** The fit of one task, by how far she masters and wants it. */
export function taskFit(mastered = prior, wanted = prior): number {
  return better * Math.max(mastered, wanted) + (1 - better) * Math.min(mastered, wanted);
}

/** Whether a task is one she says she can or wants. */
export function isOwnTask({ mastered = 0, wanted = 0 }: TaskRelation): boolean {
  return Math.max(mastered, wanted) >= knownFrom;
}

/** What is met where the tasks speak for the pair, what is new where they do not: never both. */
function wording(relations: readonly TaskRelation[], fit: number | 'unknown'): string {
  const own = titlesOf(relations.filter(isOwnTask));
  const others = titlesOf(relations.filter((each) => !isOwnTask(each)));
  const met = own && `Kan eller ønsker: ${own}.`;
  if (fit === 'unknown') {
    const ask = others && `Spør om kandidaten kan eller vil prøve: ${others}.`;
    return `${met} ${ask}`.trim();
  }
  if (fit < speaksForFrom) return `Avtal opplæring i det som er nytt: ${others}.`;
  return met || 'Oppgavene ligner på noe kandidaten kan eller ønsker.';
}

function titlesOf(relations: readonly TaskRelation[]): string {
  return relations.map(titleOf).join(', ');
}

function titleOf({ title }: TaskRelation): string {
  return `«${title}»`;
}
