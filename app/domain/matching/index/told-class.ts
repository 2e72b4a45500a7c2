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
  const hours = Math.round(of.hours * hoursFit(mostOfPattern(need, isTold(toldClass, 7)), 1));
  const ways = Math.max(need.learningFit(0), need.learningFit(everyWay));
  const known = hours - of.hours + Math.round(of.learning * ways) - of.learning;
  return mostOfPerson(toldClass, weights, far) + pointsWithAnyone(need, of) + known;
}

/** The same for any need, but for the points it has with anyone. */
export function mostOfPerson(toldClass: number, { of }: Weights, far: number): number {
  const wish = wishFit(reach(toldClass, 0, far), reach(toldClass, 1, far));
  const tasks = taskFit(reach(toldClass, 2, far), reach(toldClass, 3, far));
  return (
    Math.round(of.wish * wish) +
    Math.round(of.tasks * tasks) +
    Math.round(of.experience * (reach(toldClass, 4, far) ?? prior)) +
    Math.round(of.limits * (isTold(toldClass, 5) ? fits.ok : fits.unknown)) +
    Math.round(of.conditions * (isTold(toldClass, 6) ? fits.ok : unknownFit)) +
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

function isTold(toldClass: number, at: number): boolean {
  return (toldClass & (1 << at)) !== 0;
}

function reach(toldClass: number, at: number, far: number): number | undefined {
  return isTold(toldClass, at) ? far : undefined;
}

/** How well the times can fit at most: a task or a person without them is unknown. */
function mostOfPattern({ rules, weights, weight }: CompiledNeed, isTimeTold: boolean): number {
  let sum = 0;
  for (const [at, windows] of rules.minutes.entries()) {
    sum += (weights[at] ?? 0) * (isTimeTold && windows !== undefined ? fits.ok : fits.unknown);
  }
  return weight === 0 ? prior : sum / weight;
}
