import { otherNames, pointNames, standingNames, yesNoName } from './analysis-wording';
import type { AnalysisLine } from './analysis-lines';
import { isKnown, workplacePoints } from './workplace-analysis';
import type { WorkplaceAnalysis, WorkplacePoint } from './workplace-analysis';

/** How we judge a place is for us: these points the company does not read. */
export const ownPoints: readonly WorkplacePoint[] = ['culture', 'social'];

export interface SharedPoint extends AnalysisLine {
  readonly standing: string;
}

/**
 * What the company reads about its own workplace, written down together with it: point by point
 * from an allow-list, only what is known (domain §11, «analysis shared part»).
 */
export function sharedWorkplace({
  points,
  acceptsSpecialist,
  buddy,
}: WorkplaceAnalysis): SharedPoint[] {
  const shared = workplacePoints.filter(
    (point) => !ownPoints.includes(point) && isKnown(points[point]),
  );
  return [
    ...shared.map((point) => ({
      about: pointNames[point],
      text: points[point].note,
      standing: standingNames[points[point].standing],
    })),
    ...(acceptsSpecialist === null
      ? []
      : [
          {
            about: otherNames.acceptsSpecialist,
            text: yesNoName(acceptsSpecialist),
            standing: '',
          },
        ]),
    ...(buddy.who ? [{ about: otherNames.buddy, text: buddy.who, standing: '' }] : []),
  ];
}
