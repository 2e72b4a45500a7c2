import { attraction, coverage, sharesConcept, unclear } from './closeness';
import type { Experience, MatchTask } from './input';
import type { ReadText } from './read-text';
import type { ResolvedNeed, ResolvedTask } from './resolve-need';
import type { ReadExperience, ResolvedProfile } from './resolve-profile';

/**
 * How near one task is to what the person has told, each 0–1. Undefined is unknown: she has not
 * told, or (for wish and interests) the words were not understood.
 */
export type TaskRelation = {
  readonly task: MatchTask;
  /** The task's title, to be quoted. */
  readonly title: string;
  /** The task's share of the job: its hours. */
  readonly weight: number;
  readonly wish?: number;
  readonly interests: readonly (number | undefined)[];
  readonly mastered?: number;
  /** Something she masters is named by the task, beside what else it is about. */
  readonly isMasteredInPart?: boolean;
  readonly wanted?: number;
  readonly experience?: number;
};

const leastWeight = 0.25;
const settingWorth = 0.15;
export const settingPrior = 0.5;

/** What experience counts for, by where it was made; home is what the trade here is like (I1 G32). */
const placeWorth = { home: 1, unknown: 0.8, abroad: 0.6 };
export const fullMonths = 12;

/** Relates every task of a need to a profile. */
export function relateTasks(need: ResolvedNeed, profile: ResolvedProfile): TaskRelation[] {
  const weights = weightsOf(need.tasks);
  return need.tasks.map((resolved, at) => {
    const text = aboutTask(resolved);
    return {
      task: resolved.task,
      title: resolved.title?.quote ?? '',
      weight: weights[at] ?? leastWeight,
      wish: text && profile.wish && attraction(profile.wish, text),
      interests: (profile.interests ?? []).map((interest) => text && attraction(interest, text)),
      mastered: bestCoverage(profile.mastered, text),
      isMasteredInPart: (profile.mastered ?? []).some((each) => text && sharesConcept(each, text)),
      wanted: bestCoverage(profile.wanted, text),
      experience: bestExperience(profile.experience, text, need.title),
    };
  });
}

/** What each task weighs: its hours, the average of the known ones where they are not known. */
export function weightsOf(tasks: readonly ResolvedTask[]): number[] {
  const known = tasks.flatMap(({ task }) => task.hoursPerWeek ?? []);
  const average = known.length > 0 ? known.reduce((sum, each) => sum + each, 0) / known.length : 1;
  return tasks.map(({ task }) => Math.max(leastWeight, task.hoursPerWeek ?? average));
}

/** What a task is about: its title, or its description where the title is not understood. */
export function aboutTask({ title, text }: ResolvedTask): ReadText | undefined {
  return title === undefined || (title.concepts.length === 0 && text) ? (text ?? title) : title;
}

function bestCoverage(
  hers: readonly ReadText[] | undefined,
  task: ReadText | undefined,
): number | undefined {
  return best(hers, (each) => (task && coverage(each, task)) ?? unclear);
}

function bestExperience(
  hers: readonly ReadExperience[] | undefined,
  task: ReadText | undefined,
  place: ReadText | undefined,
): number | undefined {
  return best(hers, ({ experience, task: done, setting }) => {
    const near = (task && coverage(done, task)) ?? unclear;
    const sameSetting = (setting && place && attraction(setting, place)) ?? settingPrior;
    return near * settingFactor(sameSetting) * experienceWorth(experience);
  });
}

/** What the setting of an experience adds, by how near it is to the place of work. */
export function settingFactor(sameSetting: number): number {
  return 1 - settingWorth + settingWorth * sameSetting;
}

/** The share of full experience it is, by where it was made and for how long. */
export function experienceWorth({ abroad, months = fullMonths / 2 }: Experience): number {
  const place = abroad === undefined ? 'unknown' : abroad ? 'abroad' : 'home';
  return placeWorth[place] * (0.7 + (0.3 * Math.min(months, fullMonths)) / fullMonths);
}

/** The best of what she has told; nothing told is unknown, told to be nothing is none. */
function best<Item>(
  hers: readonly Item[] | undefined,
  worthOf: (item: Item) => number,
): number | undefined {
  return hers && Math.max(0, ...hers.map(worthOf));
}
