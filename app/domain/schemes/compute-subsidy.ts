import { computeMentorGrant, noMentorGrant, type MentorGrant } from './compute-mentor-grant';
import { computeWageSubsidy, noWageSubsidy, type WageSubsidy } from './compute-wage-subsidy';
import { lookUpRate, noRateAnswer, type RateAnswer } from './look-up-rate';
import type { LimitCode } from './scheme-limits';
import {
  caseIdSchema,
  isRateCase,
  isWageCase,
  subsidyCaseSchema,
  wageSchemes,
} from './subsidy-case';

export type SubsidyError = {
  readonly code: LimitCode | 'invalid-input';
  /** One sentence in bokmål. */
  readonly message: string;
};

export type SubsidyResult = { readonly id: string | null } & (
  | Omit<WageSubsidy, 'error'>
  | Omit<MentorGrant, 'error'>
  | Omit<RateAnswer, 'error'>
) & { readonly error?: SubsidyError };

/**
 * The estimate one case asks for. A case that cannot be read gets an `invalid-input` that names the
 * case, the field and the remedy, and nothing else: other cases are not touched by it.
 */
export function computeSubsidy(given: unknown): SubsidyResult {
  const parsed = subsidyCaseSchema.safeParse(given);
  if (!parsed.success) return refuse(given, parsed.error.issues[0]!);
  const asked = parsed.data;
  const { id } = asked;
  if (isRateCase(asked)) return { id, ...lookUpRate(asked) };
  if (isWageCase(asked)) return { id, ...computeWageSubsidy(asked) };
  return { id, ...computeMentorGrant(asked) };
}

type Fault = { readonly path: readonly PropertyKey[]; readonly message: string };

function refuse(given: unknown, { path, message }: Fault): SubsidyResult {
  const id = caseIdSchema.safeParse(fieldOf(given, 'id')).data ?? null;
  const field = path.map(String).join('.') || 'saken';
  return {
    id,
    ...nothingOf(fieldOf(given, 'scheme')),
    error: { code: 'invalid-input', message: `${id ?? 'Uten id'}: ${field} ${message}.` },
  };
}

/** The scheme's own figures, all unknown. */
function nothingOf(scheme: unknown): WageSubsidy | MentorGrant | RateAnswer {
  if (scheme === 'mentor') return noMentorGrant;
  return wageSchemes.some((each) => each === scheme) ? noWageSubsidy : noRateAnswer;
}

function fieldOf(given: unknown, field: string): unknown {
  return typeof given === 'object' && given !== null ? Reflect.get(given, field) : undefined;
}
