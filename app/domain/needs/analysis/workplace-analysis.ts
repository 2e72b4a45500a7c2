/** The fifteen points of a workplace analysis, in the order they are asked (T L2890–2919). */
export const workplacePoints = [
  'tasks',
  'complexTasks',
  'characteristics',
  'productivity',
  'quality',
  'wage',
  'percentage',
  'universalDesign',
  'safety',
  'culture',
  'environment',
  'social',
  'externalSupport',
  'naturalSupport',
  'transport',
] as const;
export type WorkplacePoint = (typeof workplacePoints)[number];

/** Whether a point can be changed; `unknown` is shown as «vet ikke ennå» (T L2921–2924). */
export const standings = ['fixed', 'negotiable', 'unknown'] as const;
export type Standing = (typeof standings)[number];

export interface PointAnswer {
  readonly note: string;
  readonly standing: Standing;
}

/** A colleague who helps: by name or by role at the workplace, never a jobseeker. Null is unknown. */
export interface Buddy {
  readonly who: string;
  readonly hasAcceptedRole: boolean | null;
  readonly hasTime: boolean | null;
  readonly hasAcceptedConfidentiality: boolean | null;
}

/** What the specialist and the employer have found out about a workplace (T L2882–2924). */
export interface WorkplaceAnalysis {
  readonly points: Readonly<Record<WorkplacePoint, PointAnswer>>;
  /** Whether the specialist may be there; null is unknown. */
  readonly acceptsSpecialist: boolean | null;
  readonly buddy: Buddy;
}

/** An analysis before anybody has asked: everything is unknown. */
export const blankWorkplace: WorkplaceAnalysis = {
  points: Object.fromEntries(
    workplacePoints.map((point) => [point, { note: '', standing: 'unknown' }]),
  ) as WorkplaceAnalysis['points'],
  acceptsSpecialist: null,
  buddy: {
    who: '',
    hasAcceptedRole: null,
    hasTime: null,
    hasAcceptedConfidentiality: null,
  },
};

/** What is about the post: it is asked anew for each need at the same site. */
const aboutThePost: readonly WorkplacePoint[] = [
  'tasks',
  'complexTasks',
  'characteristics',
  'productivity',
  'quality',
  'wage',
  'percentage',
];

/** A new analysis at a site that is known already: what is about the site is kept. */
export function startedFrom(earlier: WorkplaceAnalysis): WorkplaceAnalysis {
  const blank = aboutThePost.map((point) => [point, blankWorkplace.points[point]] as const);
  return { ...earlier, points: { ...earlier.points, ...Object.fromEntries(blank) } };
}

/** How many of the fifteen points are known. */
export function knownPoints({ points }: WorkplaceAnalysis): number {
  return workplacePoints.filter((point) => isKnown(points[point])).length;
}

/** A point somebody has said something about. */
export function isKnown({ note, standing }: PointAnswer): boolean {
  return note !== '' || standing !== 'unknown';
}
