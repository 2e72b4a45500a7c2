/** Why a specialist ends a proposal: a closed list, so that it can be counted (domain §7). */
export const endReasons = [
  'company-filled',
  'company-silent',
  'company-stopped',
  'conditions-not-met',
  'found-other-job',
  'her-wish',
  'other',
] as const;
export type EndReason = (typeof endReasons)[number];
