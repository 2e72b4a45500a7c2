import type { Lever } from '../match-types';

/** What a lever is known by between the page and the form: its kind, its task and its words. */
export function leverIdOf({
  lever,
  task = '',
  why,
}: Pick<Lever, 'lever' | 'task' | 'why'>): string {
  return `${lever} ${task} ${why}`;
}
