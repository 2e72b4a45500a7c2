import type { MatchTask } from '../matching/input';
import { unansweredIn } from './unanswered';

/** The screen of a posting that a draft goes on at. */
export type DraftScreen = 'when' | 'about' | 'tasks' | 'place' | 'afterwards' | 'check';

interface Draft {
  readonly municipality: string | null;
  readonly contactName: string | null;
  readonly address: string | null;
  readonly pay: string | null;
  readonly contractChance: string | null;
}

/**
 * The first screen with nothing answered: when a task is done, what it asks for, the place, what it
 * can become. Several tasks are gone through from their list. «Vet ikke» is shown once more, which
 * loses nothing.
 */
export function whereDraftGoesOn(
  draft: Draft,
  tasks: readonly { readonly details: Omit<MatchTask, 'id' | 'title'> }[],
): DraftScreen {
  const [first, second] = tasks;
  if (!first || (second && tasks.some(({ details }) => !details.times))) return 'tasks';
  if (!second) {
    const { times, demands, movable } = first.details;
    if (times === undefined) return 'when';
    if (demands === undefined && movable === undefined) return 'about';
  }
  if (draft.address === null || unansweredIn(draft, tasks.length).length > 0) return 'place';
  return draft.pay === null && draft.contractChance === null ? 'afterwards' : 'check';
}
