import type { AgreementTerms } from '../domain/agreements/agreement-terms';
import type { TermsChange, TermsField } from '../domain/agreements/changes-in-terms';
import { supportLevelNames } from '../domain/agreements/support-level-wording';
import { formatDate } from '../domain/calendar/format-date';
import { isPlainDate } from '../domain/calendar/plain-date';
import { formatWeekTimes } from '../domain/calendar/week-times';
import { deciderNames, schemeNames } from '../domain/schemes/scheme-wording';
import type { Messages } from '../i18n/messages';
import { periodLine, taskLine } from './agreement-sections';
import { aidLine, hardLine, paperLine, trainingLine } from './optional-lines';

type Value = TermsChange['before'];
type Words = Messages['agreement'];

/** What stands in a field of an agreement, in the words its document uses; a list in lines. */
export function wordsOfTerms(field: TermsField, value: Value, t: Words): string[] {
  if (value === null || value === '') return [];
  if (Array.isArray(value)) return linesOf(field, value, t);
  if (typeof value === 'boolean') {
    const { yes, no } = t.edit.fields.yesNo;
    return [value ? yes : no];
  }
  const code = String(value);
  const name = namesOf(field, t)?.[code];
  if (name !== undefined) return [name];
  return [isPlainDate(value) ? formatDate(value) : code.replace(/^(\d+)\.(\d+)$/, '$1,$2')];
}

function namesOf(field: TermsField, t: Words): Readonly<Record<string, string>> | undefined {
  const names: Partial<Record<TermsField, Readonly<Record<string, string>>>> = {
    kind: t.kinds,
    'pay.kind': t.edit.fields.payKinds,
    'pay.form': t.payForms,
    'pay.legalGround': t.grounds,
    'pay.schemeKey': schemeNames,
    'pay.approver': deciderNames,
    'subsidy.status': t.subsidies,
    'subsidy.schemeKey': schemeNames,
    'subsidy.decider': deciderNames,
    'support.level': supportLevelNames,
    chanceOfContract: t.chances,
    'union.told': t.edit.fields.yesNo,
    'interpreter.used': t.edit.fields.yesNo,
    outside: t.optional.outside,
  };
  return names[field];
}

function linesOf(field: TermsField, value: Value, t: Words): string[] {
  const words = t.optional.sheet;
  const lists: Partial<Record<TermsField, (terms: AgreementTerms) => string[]>> = {
    parties: ({ parties }) => parties.map(({ role, name }) => `${t.roles[role]}: ${name}`),
    tasks: ({ tasks }) => tasks.map((task) => taskLine(task, t)),
    times: ({ times }) => formatWeekTimes(times),
    limits: ({ limits }) => limits,
    growth: ({ growth = [] }) => growth,
    training: ({ training = [] }) => training.map((row) => trainingLine(row, words)),
    aids: ({ aids = [] }) => aids.map((row) => aidLine(row, words)),
    papers: ({ papers = [] }) => papers.map((row) => paperLine(row, words)),
    hard: ({ hard = [] }) => hard.map(hardLine),
    'support.periods': ({ support }) => support.periods.map((period) => periodLine(period, t)),
  };
  const terms = (field === 'support.periods'
    ? { support: { periods: value } }
    : { [field]: value }) as unknown as AgreementTerms;
  return lists[field]?.(terms) ?? [];
}
