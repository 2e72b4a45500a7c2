import { gapWording, type GapCode } from './gap-wording';

/** `stops`: the agreement cannot be sent or accepted as it is. `warns`: worth a thought first. */
export type GapSeverity = 'stops' | 'warns';

/** Something missing or wrong in the terms: where, what, and what to do about it. */
export type Gap = {
  /** Path of the field in `AgreementTerms`, so that the page can point at it. */
  readonly field: string;
  readonly code: GapCode;
  readonly severity: GapSeverity;
  readonly missing: string;
  readonly todo: string;
};

export function stops(code: GapCode, field: string): Gap {
  return { field, code, severity: 'stops', ...gapWording[code] };
}

export function warns(code: GapCode, field: string): Gap {
  return { field, code, severity: 'warns', ...gapWording[code] };
}

/** Keeps the gaps that apply, from lines such as `isEmpty && stops(…)`. */
export function gapsOf(...findings: (Gap | false)[]): Gap[] {
  return findings.filter((finding) => finding !== false);
}
