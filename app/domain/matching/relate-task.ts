import { attraction, coverage, unclear } from './closeness';
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
  readonly wanted?: number;
  readonly experience?: number;
};

const leastWeight = 0.25;
const settingWorth = 0.15;
const settingPrior = 0.5;

/** What experience counts for, by where it was made; home is what the trade here is like (I1 G32). */
const placeWorth = { home: 1, unknown: 0.8, abroad: 0.6 };
const fullMonths = 12;

/** Relates every task of a need to a profile. Tasks of unknown hours weigh as the average one. */
export function relateTasks(need: ResolvedNeed, profile: ResolvedProfile): TaskRelation[] {
  const known = need.tasks.flatMap(({ task }) => task.hoursPerWeek ?? []);
  const average = known.length > 0 ? known.reduce((sum, each) => sum + each, 0) / known.length : 1;
  return need.tasks.map((resolved) => {
    const text = aboutTask(resolved);
    return {
      task: resolved.task,
      title: resolved.title?.quote ?? '',
      weight: Math.max(leastWeight, resolved.task.hoursPerWeek ?? average),
      wish: text && profile.wish && attraction(profile.wish, text),
      interests: (profile.interests ?? []).map((interest) => text && attraction(interest, text)),
      mastered: bestCoverage(profile.mastered, text),
      wanted: bestCoverage(profile.wanted, text),
      experience: bestExperience(profile.experience, text, need.title),
    };
  });
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
    const where = 1 - settingWorth + settingWorth * sameSetting;
    return near * where * experienceWorth(experience);
  });
}

/** The share of full experience it is, by where it was made and for how long. */
function experienceWorth({ abroad, months = fullMonths / 2 }: Experience): number {
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
