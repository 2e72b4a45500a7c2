import { unknownFit } from '../criteria/conditions';
import { hoursFit } from '../criteria/hours';
import { prior } from '../criteria/fit';
import { taskFit } from '../criteria/tasks';
import { wishFit } from '../criteria/wish';
import { fits } from '../settle-findings';
import type { Weights } from '../weights';
import type { CompiledNeed } from './compiled-need';
import type { PackedProfile } from './packed-profile';

/** What people may have told, each a bit of the class they are in. */
const told: readonly ((profile: PackedProfile) => boolean)[] = [
  ({ wish }) => wish !== 0,
  ({ interests }) => interests.isTold,
  ({ mastered }) => mastered.isTold,
  ({ wanted }) => wanted.isTold,
  ({ experience }) => experience.isTold,
  ({ ruledOut }) => ruledOut.isTold,
  ({ conditions }) => conditions.isTold,
  ({ available }) => available !== 0,
];

export const classCount = 1 << told.length;

/** The class of people who have told the same things, whatever they said. */
export function toldClassOf(profile: PackedProfile): number {
  return told.reduce((bits, isTold, at) => (isTold(profile) ? bits | (1 << at) : bits), 0);
}

/**
 * The most that anyone of a class can score on a need, travel aside, where no text of hers comes
 * nearer to the need than `far`.
 */
export function mostOfClass(
  toldClass: number,
  need: CompiledNeed,
  weights: Weights,
  far: number,
): number {
  const { of } = weights;
  const isTimeTold = (toldClass & timeTold) !== 0;
  const hours = Math.round(of.hours * hoursFit(mostOfPattern(need, isTimeTold), 1));
  const ways = Math.max(need.learningFit(0), need.learningFit(everyWay));
  const known = hours - of.hours + Math.round(of.learning * ways) - of.learning;
  return mostOfPerson(toldClass, weights, far) + pointsWithAnyone(need, of) + known;
}

/** The same for any need, but for the points it has with anyone. */
export function mostOfPerson(toldClass: number, { of }: Weights, far: number): number {
  const isTold = (at: number) => (toldClass & (1 << at)) !== 0;
  const reach = (at: number) => (isTold(at) ? far : undefined);
  return (
    Math.round(of.wish * wishFit(reach(0), reach(1))) +
    Math.round(of.tasks * taskFit(reach(2), reach(3))) +
    Math.round(of.experience * (reach(4) ?? prior)) +
    Math.round(of.limits * (isTold(5) ? fits.ok : fits.unknown)) +
    Math.round(of.conditions * (isTold(6) ? fits.ok : unknownFit)) +
    of.hours +
    of.learning +
    of.language +
    of.papers
  );
}

/** The points a need has with anyone. */
export function pointsWithAnyone(
  { support, prospects, variety }: CompiledNeed,
  of: Weights['of'],
): number {
  return (
    Math.round(of.support * support) +
    Math.round(of.prospects * prospects) +
    Math.round(of.variety * variety)
  );
}

const everyWay = 0b11111;
const timeTold = 1 << 7;

/** How well the times can fit at most: a task or a person without them is unknown. */
function mostOfPattern({ minutes, weights, weight }: CompiledNeed, isTold: boolean): number {
  let sum = 0;
  for (const [at, windows] of minutes.entries()) {
    sum += (weights[at] ?? 0) * (isTold && windows !== undefined ? fits.ok : fits.unknown);
  }
  return weight === 0 ? prior : sum / weight;
}
