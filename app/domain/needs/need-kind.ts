/** Tasks nobody gets round to, a vacancy, or one that is still to come (domain §4). */
export const needKinds = ['tasks', 'vacancy', 'future'] as const;
export type NeedKind = (typeof needKinds)[number];
