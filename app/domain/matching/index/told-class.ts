import { conditionFit, unknownFit } from '../criteria/conditions';
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
  { of }: Weights,
  far: number,
): number {
  const isTold = (at: number) => (toldClass & (1 << at)) !== 0;
  const reach = (at: number) => (isTold(at) ? far : undefined);
  return (
    Math.round(of.support * need.support) +
    Math.round(of.prospects * need.prospects) +
    Math.round(of.variety * need.variety) +
    Math.round(of.wish * wishFit(reach(0), reach(1))) +
    Math.round(of.tasks * taskFit(reach(2), reach(3))) +
    Math.round(of.experience * (reach(4) ?? prior)) +
    Math.round(of.limits * (isTold(5) ? fits.ok : fits.unknown)) +
    Math.round(of.conditions * (isTold(6) ? conditionFit(0, 0, 0, 0) : unknownFit)) +
    Math.round(of.hours * hoursFit(mostOfPattern(need, isTold(7)), 1)) +
    Math.round(of.learning * Math.max(need.learningFit(0), need.learningFit(everyWay))) +
    of.language +
    of.papers
  );
}

const everyWay = 0b11111;

/** How well the times can fit at most: a task or a person without them is unknown. */
function mostOfPattern({ minutes, weights, weight }: CompiledNeed, isTold: boolean): number {
  let sum = 0;
  for (const [at, windows] of minutes.entries()) {
    sum += (weights[at] ?? 0) * (isTold && windows !== undefined ? fits.ok : fits.unknown);
  }
  return weight === 0 ? prior : sum / weight;
}
