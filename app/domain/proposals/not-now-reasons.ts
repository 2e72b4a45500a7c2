/** Why an employer says not now: a closed list, so that the reasons can be counted (domain §7). */
export const notNowReasons = [
  'another-time',
  'other-tasks',
  'other-hours',
  'no-one-to-train',
  'already-solved',
  'other',
] as const;
export type NotNowReason = (typeof notNowReasons)[number];
