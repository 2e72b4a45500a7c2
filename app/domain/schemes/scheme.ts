/** Schemes an agreement can name. The calculator knows more: see `subsidy-case.ts`. */
export const schemeKeys = [
  'arbeidstrening',
  'kommunal-praksis',
  'skolepraksis',
  'midlertidig-lonnstilskudd',
  'varig-lonnstilskudd',
  'mentor',
  'inkluderingstilskudd',
  'oppfolging',
] as const;
export type SchemeKey = (typeof schemeKeys)[number];

export const deciders = ['nav', 'municipality', 'school'] as const;
export type Decider = (typeof deciders)[number];

/** What a scheme is for: unpaid work practice, part of a wage, or support beside the job. */
export type SchemeUse = 'unpaid-work' | 'wage' | 'support';

export type Scheme = {
  readonly key: SchemeKey;
  readonly use: SchemeUse;
  readonly decider: Decider;
  /** The official name of where the rules were read. */
  readonly source: string;
  /** When the source was last read; `null` where it has not been verified. */
  readonly checkedOn: string | null;
};
