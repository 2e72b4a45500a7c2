import type { AgreementTerms } from '~/app/domain/agreements/agreement-terms';
import { formOfTerms } from '~/app/domain/agreements/form-of-terms';
import { textRules } from '~/app/domain/privacy/text-rules';
import type { FreeTexts } from '~/app/forms/free-texts';
import { messagesIn } from '~/app/i18n/messages';

const { fields: f } = messagesIn('nb').agreement.edit;

const mostTasks = 30;

/**
 * What all parties read and colleagues are told. Fields for a name, an address or how to reach
 * somebody are there to hold just that.
 */
export const termsTexts: FreeTexts = {
  rule: textRules.terms,
  labels: {
    purpose: f.purpose,
    ...Object.fromEntries(
      Array.from({ length: mostTasks }, (_, index) => [
        [`tasks[${index}].title`, f.taskTitle(index + 1)],
        [`tasks[${index}].when`, f.taskWhen(index + 1)],
      ]).flat(),
    ),
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
    ...nameFields.map((n) => String(typed.get(n) ?? '')),
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
];
