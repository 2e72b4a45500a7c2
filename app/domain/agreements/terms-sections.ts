/** The sections the terms are filled in by, in order, and the fields of each. */
export const termsSections = {
  work: ['kind', 'purpose', 'tasks', 'limits', 'hoursPerWeek', 'times', 'place'],
  dates: [
    'startOn',
    'weeks',
    'evaluationOn',
    'midwayOn',
    'payTalkOn',
    'decisionOn',
    'endOn',
    'reasonForException',
  ],
  pay: ['pay', 'hasEqualTerms', 'subsidy'],
  safety: ['insurance', 'riskAssessment', 'hseTraining'],
  people: ['parties', 'guardian', 'employer', 'contact', 'buddy', 'support'],
  after: ['firstDay', 'toldToColleagues', 'chanceOfContract', 'contractRequires', 'growth'],
  prepare: ['training', 'aids', 'papers', 'union', 'interpreter'],
  along: ['outside', 'hard', 'pause', 'comingBack', 'followUp', 'followUpUntilOn'],
} as const;

export type TermsSection = keyof typeof termsSections;

/** Whether a field, by its path in the terms (`pay.kind`, `tasks[0].title`), is of this section. */
export function isInSection(section: TermsSection, field: string): boolean {
  const [first = ''] = field.split(/[.[]/);
  const fields: readonly string[] = termsSections[section];
  return fields.includes(first);
}
