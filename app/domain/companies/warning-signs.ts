/** Signs that a workplace treats people badly (domain §2.16, I1 L4931–4963, I2 L8152). */
export const warningSigns = [
  'undeclared-pay',
  'pressed-hours',
  'harassment',
  'free-labour',
  'repeated-trials',
  'unsafe-work',
  'broken-promises',
] as const;
export type WarningSign = (typeof warningSigns)[number];
