import type { Assessment } from '../assess-pair';
import { unclear } from '../closeness';
import { type Fit, prior } from './fit';

const wishWorth = 0.7;
const interestWorth = 1 - wishWorth;
const better = 0.75;

/**
 * The person's greatest wish, and what she is interested in, met by the place and by the tasks.
 * The wish weighs most of all (N L3998).
 */
export function scoreWish({ place, relations, profile }: Assessment): Fit {
  const understood = met(
    place.wish,
    relations.map((relation) => relation.wish),
    relations.map(({ weight }) => weight),
  );
  const wish = profile.wish && (understood ?? unclear);
  const interests = metInterest({ place, relations, profile });
  if (wish === undefined && interests === undefined) {
    return { fit: prior, unknown: true, why: 'Spør hva kandidaten helst vil jobbe med.' };
  }
  const fit =
    wishWorth * (wish ?? guessFrom(interests)) + interestWorth * (interests ?? guessFrom(wish));
  const unknown = understood === undefined || interests === undefined;
  return { fit, unknown, why: wording(fit, profile.wish?.quote, understood) };
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
  const each = (profile.interests ?? []).map(
    (_, at) =>
      met(
        place.interests[at],
        relations.map(({ interests }) => interests[at]),
        relations.map(({ weight }) => weight),
      ) ?? unclear,
  );
  return each.length === 0 ? undefined : Math.max(...each);
}

/** By the place or by the tasks, whichever is nearer, and a little by both. */
function met(
  place: number | undefined,
  tasks: readonly (number | undefined)[],
  weights: readonly number[],
): number | undefined {
  const known = tasks.filter((task) => task !== undefined);
  if (place === undefined && known.length === 0) return undefined;
  const stand = place ?? known.reduce((sum, each) => sum + each, 0) / known.length;
  const weight = weights.reduce((sum, each) => sum + each, 0);
  const sum = tasks.reduce<number>(
    (total, task, at) => total + (task ?? stand) * (weights[at] ?? 0),
    0,
  );
  const byTasks = weight === 0 ? stand : sum / weight;
  return better * Math.max(stand, byTasks) + (1 - better) * Math.min(stand, byTasks);
}

function wording(fit: number, wish: string | undefined, understood?: number): string {
  if (wish !== undefined && understood === undefined) {
    return `Ønsket «${wish}» er ikke forstått ennå. Skriv det på en annen måte.`;
  }
  const named = wish === undefined ? 'Interessene' : `Ønsket «${wish}»`;
  if (fit >= 0.7) return `${named} møtes godt her.`;
  if (fit >= 0.35) return `${named} møtes delvis. Spør hva som betyr mest.`;
  return `${named} møtes bedre et annet sted. Vis også andre steder.`;
}
