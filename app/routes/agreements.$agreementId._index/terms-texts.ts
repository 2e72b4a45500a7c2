import type { AgreementTerms } from '~/app/domain/agreements/agreement-terms';
import { formOfTerms } from '~/app/domain/agreements/form-of-terms';
import { mostRows } from '~/app/domain/agreements/optional-terms';
import { textRules } from '~/app/domain/privacy/text-rules';
import type { FreeTexts } from '~/app/forms/free-texts';
import { messagesIn } from '~/app/i18n/messages';

const { edit, optional } = messagesIn('nb').agreement;
const { fields: f } = edit;
const { fields: o } = optional;

const mostTasks = 30;

/** Labels of a field of each row. */
const inRows = (path: (index: number) => string, label: (n: number) => string, most: number) =>
  Object.fromEntries(Array.from({ length: most }, (_, index) => [path(index), label(index + 1)]));

/**
 * What all parties read and colleagues are told. Fields for a name, an address or how to reach
 * somebody are there to hold just that.
 */
export const termsTexts: FreeTexts = {
  rule: textRules.terms,
  labels: {
    purpose: f.purpose,
    ...inRows((index) => `tasks[${index}].title`, f.taskTitle, mostTasks),
    ...inRows((index) => `tasks[${index}].when`, f.taskWhen, mostTasks),
    ...inRows((index) => `training[${index}].what`, o.learnt, mostRows),
    ...inRows((index) => `aids[${index}].what`, o.aid, mostRows),
    ...inRows((index) => `papers[${index}].what`, o.paper, mostRows),
    ...inRows((index) => `hard[${index}].when`, o.hardWhen, mostRows),
    ...inRows((index) => `hard[${index}].what`, o.hardWhat, mostRows),
    pause: o.pause,
    comingBack: o.comingBack,
    'followUp.goals': o.goals,
    limits: f.limits,
    'pay.wageBasis': f.wageBasis,
    insurance: f.insurance,
    contractRequires: f.contractRequires,
    growth: f.growth,
    'toldToColleagues.text': f.colleagues,
    'firstDay.at': f.metAt,
    'firstDay.practical': f.practical,
    reasonForException: f.exception,
  },
};

/** Whose name a text may hold unasked: everyone the terms name but the jobseeker herself. */
export function termsTextsFor(before: AgreementTerms, typed: FormData): FreeTexts {
  const named = before.parties.flatMap(({ role, name }) => (role === 'jobseeker' ? [] : [name]));
  const names = [
    before.companyName,
    ...named,
    ...[...typed].flatMap(([field, value]) => (isNameField(field) ? String(value) : [])),
  ];
  return { ...termsTexts, names: names.filter(Boolean), saved: formOfTerms(before) };
}

const nameFields = [
  'guardian',
  'employer',
  'contact.name',
  'buddy.name',
  'riskAssessment.by',
  'hseTraining.by',
  'toldToColleagues.by',
  'firstDay.metBy',
  'interpreter.by',
  'followUp.paidBy',
  'followUp.nextBy',
];
const nameInRow = /^(?:training|aids|papers)\[\d+\]\.(?:from|by|paidBy)$/;

function isNameField(field: string): boolean {
  return nameFields.includes(field) || nameInRow.test(field);
}
