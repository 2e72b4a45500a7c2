import { unknownFit } from '../criteria/conditions';
import { hoursFit } from '../criteria/hours';
import { prior } from '../criteria/fit';
import { taskFit } from '../criteria/tasks';
import { wishFit } from '../criteria/wish';
import { fits } from '../settle-findings';
import type { Weights } from '../weights';
import type { CompiledNeed } from './compiled-need';
import type { PackedProfile } from './packed-profile';
import type { TextKind } from './profile-texts';

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

/** How near the texts of each kind can come at most. */
export type Near = Readonly<Record<TextKind, number>>;

/** No text of any kind comes nearer than this. */
export function nearOf(most: number): Near {
  return { wish: most, interests: most, tasks: most, experience: most };
}

/** The class of people who have told the same things, whatever they said. */
export function toldClassOf(profile: PackedProfile): number {
  return told.reduce((bits, isTold, at) => (isTold(profile) ? bits | (1 << at) : bits), 0);
}

/**
 * The most that anyone of a class can score on a need, travel aside, where no text of hers comes
 * nearer to the need than `near`.
 */
export function mostOfClass(
  toldClass: number,
  need: CompiledNeed,
  weights: Weights,
  near: Near,
): number {
  const isTimeTold = isTold(toldClass, 7);
  return mostOfPerson(toldClass, weights, near) + mostOfNeed(need, weights.of, isTimeTold);
}

/** What a need has with anyone, less what no way of learning and no time reaches. */
export function mostOfNeed(need: CompiledNeed, of: Weights['of'], isTimeTold = true): number {
  const hours = Math.round(of.hours * hoursFit(need.mostTimes(isTimeTold), 1));
  const learning = Math.round(of.learning * need.mostLearning);
  return pointsWithAnyone(need, of) + hours - of.hours + learning - of.learning;
}

/** The same for any need, but for the points it has with anyone. */
export function mostOfPerson(toldClass: number, { of }: Weights, near: Near): number {
  const wish = wishFit(
    isTold(toldClass, 0) ? near.wish : undefined,
    isTold(toldClass, 1) ? near.interests : undefined,
  );
  const tasks = taskFit(
    isTold(toldClass, 2) ? near.tasks : undefined,
    isTold(toldClass, 3) ? near.tasks : undefined,
  );
  return (
    Math.round(of.wish * wish) +
    Math.round(of.tasks * tasks) +
    Math.round(of.experience * (isTold(toldClass, 4) ? near.experience : prior)) +
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

function isTold(toldClass: number, at: number): boolean {
  return (toldClass & (1 << at)) !== 0;
}
