import type { AgreementTerms } from './agreement-terms';
import { fieldsOfTerms, type TermsField } from './changes-in-terms';
import type { JsonValue } from './canonical-json';
import { isSaid } from './optional-terms';

/**
 * What a company may read of a draft before the person it is about has read it: the work, the time,
 * the pay and its own duties. What is written about her — what may become hard, aids, papers, pause,
 * what colleagues are told — waits for her (domain §2.1, §7: nothing unread by her).
 */
export const previewFields = [
  'kind',
  'tasks',
  'limits',
  'startOn',
  'endOn',
  'times',
  'hoursPerWeek',
  'place',
  'pay.kind',
  'pay.schemeKey',
  'pay.form',
  'pay.legalGround',
  'pay.contractEndOn',
  'pay.probationUntilOn',
  'pay.wageBasis',
  'hasEqualTerms',
  'subsidy.status',
  'subsidy.schemeKey',
  'insurance',
  'riskAssessment.on',
  'riskAssessment.by',
  'hseTraining.on',
  'hseTraining.by',
  'contact.name',
  'contact.reachedBy',
  'buddy.name',
  'support.level',
  'support.periods',
  'evaluationOn',
  'midwayOn',
  'payTalkOn',
  'decisionOn',
  'chanceOfContract',
  'contractRequires',
  'firstDay.metBy',
  'firstDay.at',
  'firstDay.practical',
] as const satisfies readonly TermsField[];
export type PreviewField = (typeof previewFields)[number];

/** A field that says something, and what. */
export interface PreviewLine {
  readonly field: PreviewField;
  readonly value: JsonValue;
}

/** What a company says of a field, where it says anything. */
export type PreviewComments = { readonly [Field in PreviewField]?: string };

/** The longest comment on one field, in characters. */
export const longestComment = 500;

/**
 * The draft as a company may read it.
 * @param consented how the work is arranged, as the person has said yes to: other lines wait for her.
 */
export function previewOf(terms: AgreementTerms, consented: readonly string[]): PreviewLine[] {
  const limits = terms.limits.filter((line) => consented.includes(line));
  const fields = fieldsOfTerms({ ...terms, limits });
  return previewFields.flatMap((field) => {
    const value = fields.get(field);
    return value !== undefined && isSaid(value) ? [{ field, value }] : [];
  });
}

/** Every text in it, to be looked over. */
export function wordsOfPreview(lines: readonly PreviewLine[]): string[] {
  return lines.flatMap(({ value }) => textsIn(value));
}

function textsIn(value: JsonValue): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
