import type { MatchNeed, MatchProfile, MatchTask } from '../input';
import type { TaskRelation } from '../relate-task';
import { type Fit, meanOverTasks, prior } from './fit';

type Way = NonNullable<MatchProfile['learns']>[number];

const wayWorth = 0.6;
const unknownFit = 0.5;
const written = /skrift|oppskrift|liste|rutine|instruks/i;
const pictured = /bilde|bilete|symbol|piktogram|foto|bild/i;

/** What the criterion reads of a pair. */
type LearningFacts = {
  readonly need: { readonly need: MatchNeed };
  readonly profile: { readonly profile: Pick<MatchProfile, 'learns'> };
  readonly relations: readonly TaskRelation[];
};

/** Whether the tasks can be learnt step by step, in a way the person learns by. */
export function scoreLearning({ need, profile, relations }: LearningFacts): Fit {
  const ways = profile.profile.learns;
  const fit = meanOverTasks(relations, ({ task }) => {
    const learnable = task.learnable === undefined ? unknownFit : Number(task.learnable);
    return wayWorth * wayFit(ways, need.need, task) + (1 - wayWorth) * learnable;
  });
  const unknown = ways === undefined || relations.some(({ task }) => task.learnable === undefined);
  const why =
    ways === undefined
      ? 'Spør hvordan kandidaten lærer best.'
      : fit >= 0.7
        ? 'Oppgavene kan læres på en måte som passer.'
        : 'Avtal hvordan oppgavene læres bort.';
  return { fit, unknown, why };
}

function wayFit(ways: readonly Way[] | undefined, need: MatchNeed, task: MatchTask): number {
  if (ways === undefined || ways.length === 0) return unknownFit;
  return Math.max(...ways.map((way) => isOffered(way, need, task) ?? prior));
}

/** 1 offered, 0 not, undefined where the need does not say. */
function isOffered(way: Way, need: MatchNeed, task: MatchTask): number | undefined {
  const hasOffer = (sign: RegExp) => task.adaptations?.some((offer) => sign.test(offer));
  switch (way) {
    case 'shown':
    case 'side-by-side':
      return someOf([need.mentor, need.support && need.support === 'on-site']);
    case 'spoken':
      return someOf([need.contact, need.mentor]);
    case 'written':
      return hasOffer(written) ? 1 : undefined;
    case 'pictures':
      return hasOffer(pictured) ? 1 : undefined;
  }
}

function someOf(each: readonly (boolean | undefined)[]): number | undefined {
  if (each.includes(true)) return 1;
  return each.includes(undefined) ? undefined : 0;
}
