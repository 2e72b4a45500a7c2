import type { PlainDate } from '../../calendar/plain-date';
import { isStale, mostSubsidised, type StaffingNote } from '../../companies/staffing-note';
import type { CarvedPlan } from './carved-plan';

/** What may be lacking in how a workplace stands to a job, from what it has said of its staff. */
export const staffingChecks = [
  'staffing-unknown',
  'too-many-subsidised',
  'fewer-than-last-year',
  'colleagues-not-told',
  'union-not-told',
] as const;
export type StaffingCheck = (typeof staffingChecks)[number];

/** What is known of the workplace's staff, as of today. */
export interface Workplace {
  readonly staffing: StaffingNote | undefined;
  readonly today: PlainDate;
}

interface Found {
  readonly check: StaffingCheck;
  /** Numbers and dates it is about, and who is not known to be told. */
  readonly about: readonly string[];
}

/**
 * Whether a job could be at somebody's cost (N L1176, «merbeskæftigelse»: who has a supported job
 * cannot replace another; domain §6, K L519 «få fagforeningen på banen»). Warnings only. With one more
 * person there the share of subsidised may be too high; fewer ordinary staff than a year ago may mean
 * that subsidised work has come in their place.
 */
export function checkStaffing(
  { ground }: Pick<CarvedPlan, 'ground'>,
  { staffing, today }: Workplace,
): Found[] {
  const { ordinary, ordinaryLastYear, subsidised } = staffing ?? {};
  const isKnown =
    staffing !== undefined &&
    [ordinary, ordinaryLastYear, subsidised].every((each) => each !== null) &&
    !isStale(staffing, today);
  const untold = [!staffing?.unionTold && 'union', !staffing?.safetyTold && 'safety'].flatMap(
    (each) => each || [],
  );
  const isToldHere = ground.isToldToUnion === 'yes';
  const found: (Found | false)[] = [
    !isKnown && { check: 'staffing-unknown', about: staffing ? [staffing.on] : [] },
    ordinary != null &&
      subsidised != null &&
      subsidised + 1 > mostSubsidised(ordinary) && {
        check: 'too-many-subsidised',
        about: [String(subsidised), String(ordinary), String(mostSubsidised(ordinary))],
      },
    ordinary != null &&
      ordinaryLastYear != null &&
      ordinary < ordinaryLastYear && {
        check: 'fewer-than-last-year',
        about: [String(ordinary), String(ordinaryLastYear)],
      },
    !staffing?.colleaguesTold && !ground.toldHow && { check: 'colleagues-not-told', about: [] },
    !isToldHere &&
      (untold.length > 0 || ground.isToldToUnion === 'no') && {
        check: 'union-not-told',
        // Both are asked about together; one alone by name.
        about: [ground.isToldToUnion ?? 'unknown', ...(untold.length === 1 ? untold : [])],
      },
  ];
  return found.filter((each) => each !== false);
}
