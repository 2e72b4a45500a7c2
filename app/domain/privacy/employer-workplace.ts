import {
  otherNames,
  pointNames,
  standingNames,
  yesNoName,
} from '../needs/analysis/analysis-wording';
import type { AnalysisLine } from '../needs/analysis/analysis-lines';
import { isKnown, workplacePoints } from '../needs/analysis/workplace-analysis';
import type { WorkplaceAnalysis, WorkplacePoint } from '../needs/analysis/workplace-analysis';

/** How we judge a place is for us: these points the company does not read. */
export const ownPoints: readonly WorkplacePoint[] = ['culture', 'social'];

export interface EmployerPoint extends AnalysisLine {
  readonly standing: string;
}

/**
 * What the company reads about its own workplace, written down together with it: point by point
 * from an allow-list, only what is known (domain §11, «analysis shared part»).
 */
export function employerWorkplace({
  points,
  acceptsSpecialist,
  buddy,
}: WorkplaceAnalysis): EmployerPoint[] {
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
