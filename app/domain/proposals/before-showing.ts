import type { SolutionsToRead } from '../needs/requirements/solutions-to-read';

/** What may still be missing before a card she has said yes to is shown. */
export interface BeforeShowing {
  /** Items of the requirement list she has not answered. */
  readonly openCount: number;
  /** Noes and changes of hers that nobody has answered. */
  readonly unsolvedCount: number;
  /** Tasks her noes have taken out of the job, which the card still names. */
  readonly leftOutOnCard: readonly string[];
  /** Solutions written after her yes, which she has not had a real chance to read. */
  readonly solutionsToRead: SolutionsToRead | null;
}

/** Whether something is: then the card cannot be shown, now or when its turn comes. */
export function isHeldUp(before: BeforeShowing): boolean {
  return hasSpecialistsPart(before) || before.solutionsToRead !== null;
}

/** Whether all that is missing is her word on solutions she has been told of. */
export function waitsForHerWord(before: BeforeShowing): boolean {
  return !hasSpecialistsPart(before) && typeof before.solutionsToRead?.until === 'string';
}

function hasSpecialistsPart({ openCount, unsolvedCount, leftOutOnCard }: BeforeShowing): boolean {
  return openCount + unsolvedCount + leftOutOnCard.length > 0;
}
