import type { MatchTask } from '../matching/input';
import { longestTitle } from '../needs/answers/what';
import type { ChoreGroup } from './chore-groups';

/** Characters of what is told of a task. */
const longestText = 600;
const quarter = 4;

/**
 * A group of chores as one task of a need: its work, what it is made of, and its hours to the
 * nearest quarter. What is done too seldom to be counted leaves the hours open.
 */
export function taskOfChores({ title, chores, hours }: ChoreGroup): {
  readonly title: string;
  readonly details: Omit<MatchTask, 'id' | 'title'>;
} {
  const text = chores.map(({ text: said, place }) => (place ? `${said} (${place})` : said));
  return {
    title: title.slice(0, longestTitle),
    details: {
      hoursPerWeek: hoursOfTask({ hours }),
      text: text.join('. ').slice(0, longestText),
    },
  };
}

/** Hours a week to the nearest quarter; undefined where the work is too seldom to be counted. */
export function hoursOfTask({ hours }: Pick<ChoreGroup, 'hours'>): number | undefined {
  const rounded = Math.round(hours * quarter) / quarter;
  return rounded > 0 ? rounded : undefined;
}
