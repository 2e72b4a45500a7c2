import type { Assessment } from '../assess-pair';
import type { TaskRelation } from '../relate-task';
import { type Fit, meanOverTasks, prior } from './fit';

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
    why: isTold ? wording(relations) : 'Spør hvilke oppgaver kandidaten kan eller vil prøve.',
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

function wording(relations: readonly TaskRelation[]): string {
  const known = relations.filter(isOwnTask).map(titleOf);
  const others = relations.filter((relation) => !isOwnTask(relation)).map(titleOf);
  const kan = known.length > 0 ? `Kan eller ønsker: ${known.join(', ')}.` : '';
  const nye = others.length > 0 ? `Nye oppgaver: ${others.join(', ')}.` : '';
  return `${kan} ${nye}`.trim();
}

function titleOf({ title }: TaskRelation): string {
  return `«${title}»`;
}
