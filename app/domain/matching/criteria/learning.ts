import type { Assessment } from '../assess-pair';
import type { MatchNeed, MatchProfile, MatchTask } from '../input';
import { type Fit, meanOverTasks, prior, speaksForFrom } from './fit';

type Way = NonNullable<MatchProfile['learns']>[number];

const wayWorth = 0.6;
const unknownFit = 0.5;
const written = /skrift|oppskrift|liste|rutine|instruks/i;
const pictured = /bilde|bilete|symbol|piktogram|foto|bild/i;

/** Whether the tasks can be learnt step by step, in a way the person learns by. */
export function scoreLearning({ need, profile, relations }: Assessment): Fit {
  const ways = profile.profile.learns;
  const fit = meanOverTasks(relations, ({ task }) => {
    return learningFit(wayFit(ways, need.need, task), task);
  });
  const unknown = ways === undefined || relations.some(({ task }) => task.learnable === undefined);
  const why =
    ways === undefined
      ? 'Spør hvordan kandidaten lærer best.'
      : fit >= 0.7
        ? 'Oppgavene kan læres på en måte som passer.'
        : fit >= speaksForFrom
          ? 'Noe av opplæringen kan gis på en måte som passer.'
          : 'Avtal hvordan oppgavene læres bort.';
  return { fit, unknown, why };
}

/** The fit of one task, by how far a way she learns by is offered. */
export function learningFit(way: number, { learnable }: MatchTask): number {
  const steps = learnable === undefined ? unknownFit : Number(learnable);
  return wayWorth * way + (1 - wayWorth) * steps;
}

/** How far any of the ways is offered for a task. */
export function wayFit(ways: readonly Way[] | undefined, need: MatchNeed, task: MatchTask): number {
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
