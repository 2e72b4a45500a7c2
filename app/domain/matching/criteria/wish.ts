import type { Assessment } from '../assess-pair';
import { unclear } from '../closeness';
import { type Fit, prior, speaksForFrom, wellFrom } from './fit';

/** What she is drawn to besides says little of a job that is not about it, and takes little from it. */
const wishWorth = 0.85;
const interestWorth = 1 - wishWorth;
const better = 0.75;

/**
 * The person's greatest wish, and what she is interested in, met by the place and by the tasks.
 * The wish weighs most of all (N L3998).
 */
export function scoreWish({ place, relations, profile }: Assessment): Fit {
  const weights = relations.map(({ weight }) => weight);
  const understood = known(
    nearnessToJob(
      place.wish ?? Number.NaN,
      relations.map((relation) => relation.wish ?? Number.NaN),
      weights,
    ),
  );
  const wish = profile.wish && (understood ?? unclear);
  const interests = metInterest({ place, relations, profile });
  if (wish === undefined && interests === undefined) {
    return {
      fit: wishFit(wish, interests),
      unknown: true,
      why: 'Spør hva kandidaten helst vil jobbe med.',
    };
  }
  const fit = wishFit(wish, interests);
  const unknown = understood === undefined || interests === undefined;
  return { fit, unknown, why: wording(fit, profile.wish?.quote, understood) };
}

/** The fit of wish and interests, each undefined where it is not told. */
export function wishFit(wish: number | undefined, interests: number | undefined): number {
  if (wish === undefined && interests === undefined) return prior;
  return (
    wishWorth * (wish ?? guessFrom(interests)) + interestWorth * (interests ?? guessFrom(wish))
  );
}

/** What is not told is taken to be like the part that is, only less sure. */
function guessFrom(other = prior): number {
  return 0.2 + 0.6 * other;
}

function metInterest({
  place,
  relations,
  profile,
}: Pick<Assessment, 'place' | 'relations' | 'profile'>): number | undefined {
  if (profile.interests?.length === 0) return 0;
  const weights = relations.map(({ weight }) => weight);
  const each = (profile.interests ?? []).map((_, at) => {
    const tasks = relations.map(({ interests }) => interests[at] ?? Number.NaN);
    return known(nearnessToJob(place.interests[at] ?? Number.NaN, tasks, weights)) ?? unclear;
  });
  return each.length === 0 ? undefined : Math.max(...each);
}

/**
 * How near a text of hers comes to a job, by the place or by the tasks, whichever is nearer, and a
 * little by both. NaN is not understood, of the place, of a task and of the whole.
 */
export function nearnessToJob(
  place: number,
  tasks: ArrayLike<number>,
  weights: ArrayLike<number>,
): number {
  const stand = Number.isNaN(place) ? meanOfKnown(tasks) : place;
  if (Number.isNaN(stand)) return stand;
  let weight = 0;
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) {
    const task = tasks[at] ?? Number.NaN;
    const share = weights[at] ?? 0;
    weight += share;
    sum += (Number.isNaN(task) ? stand : task) * share;
  }
  const byTasks = weight === 0 ? stand : sum / weight;
  return better * Math.max(stand, byTasks) + (1 - better) * Math.min(stand, byTasks);
}

function meanOfKnown(tasks: ArrayLike<number>): number {
  let count = 0;
  let sum = 0;
  for (let at = 0; at < tasks.length; at += 1) {
    const task = tasks[at] ?? Number.NaN;
    if (Number.isNaN(task)) continue;
    count += 1;
    sum += task;
  }
  return count === 0 ? Number.NaN : sum / count;
}

function known(nearness: number): number | undefined {
  return Number.isNaN(nearness) ? undefined : nearness;
}

function wording(fit: number, wish: string | undefined, understood?: number): string {
  if (wish !== undefined && understood === undefined) {
    return `Ønsket «${wish}» er ikke forstått ennå. Skriv det på en annen måte.`;
  }
  const named = wish === undefined ? 'Interessene' : `Ønsket «${wish}»`;
  if (fit < speaksForFrom) return `${named} møtes bedre et annet sted. Vis også andre steder.`;
  const met = understood ?? fit;
  if (met >= wellFrom) return `${named} møtes godt her.`;
  return `Noe av ${met < speaksForFrom ? 'interessene' : inSentence(named)} finnes her.`;
}

/** «Ønsket» after other words. */
function inSentence(named: string): string {
  return named.charAt(0).toLowerCase() + named.slice(1);
}
