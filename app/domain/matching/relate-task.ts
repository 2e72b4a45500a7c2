import { attraction, coverage } from './closeness';
import type { MatchTask } from './input';
import type { ReadText } from './read-text';
import type { ResolvedNeed, ResolvedTask } from './resolve-need';
import type { ReadExperience, ResolvedProfile } from './resolve-profile';

/**
 * How near one task is to what the person has told, each 0–1. Undefined is unknown: she has not
 * told, or the words were not understood.
 */
export type TaskRelation = {
  readonly task: MatchTask;
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
function aboutTask({ title, text }: ResolvedTask): ReadText | undefined {
  return title === undefined || (title.concepts.length === 0 && text) ? (text ?? title) : title;
}

function bestCoverage(
  hers: readonly ReadText[] | undefined,
  task: ReadText | undefined,
): number | undefined {
  if (hers?.length === 0) return 0;
  return best((hers ?? []).map((each) => task && coverage(each, task)));
}

function bestExperience(
  hers: readonly ReadExperience[] | undefined,
  task: ReadText | undefined,
  place: ReadText | undefined,
): number | undefined {
  if (hers?.length === 0) return 0;
  return best((hers ?? []).map((each) => task && experienceWorth(each, task, place)));
}

function experienceWorth(
  { experience, task: done, setting }: ReadExperience,
  task: ReadText,
  place: ReadText | undefined,
): number | undefined {
  const near = coverage(done, task);
  if (near === undefined) return undefined;
  const where = experience.abroad === undefined ? 'unknown' : experience.abroad ? 'abroad' : 'home';
  const months = Math.min(experience.months ?? fullMonths / 2, fullMonths) / fullMonths;
  const sameSetting = (setting && place && attraction(setting, place)) ?? settingPrior;
  const amount = 0.7 + 0.3 * months;
  return near * (1 - settingWorth + settingWorth * sameSetting) * placeWorth[where] * amount;
}

function best(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}
