import type { Match, RuleName, CriterionName, RuleState } from '~/app/domain/matching/match-types';
import type { PlainDate } from '~/app/domain/calendar/plain-date';

/** The ten questions that say how well a person and a job match (T L2926–2962). */
export const tenQuestions = [
  'tasks',
  'wish',
  'aids',
  'hours',
  'environment',
  'money',
  'prospects',
  'expectations',
  'support',
  'transport',
] as const;
export type TenQuestion = (typeof tenQuestions)[number];

export const assessedAnswers = ['yes', 'adjusted', 'no', 'unknown'] as const;
export type AssessedAnswer = (typeof assessedAnswers)[number];

export interface QuestionAnswer {
  readonly answer: AssessedAnswer;
  readonly note: string;
}

/**
 * The specialist's own answers. Of money there is only that it was explained and accepted, and
 * when: no amounts and no words (domain §2.12).
 */
export interface TenAnswers {
  readonly answers: Readonly<Record<TenQuestion, QuestionAnswer>>;
  readonly moneyAcceptedOn: PlainDate | null;
}

export const blankAnswers: TenAnswers = {
  answers: Object.fromEntries(
    tenQuestions.map((question) => [question, { answer: 'unknown', note: '' }]),
  ) as TenAnswers['answers'],
  moneyAcceptedOn: null,
};

interface Ground {
  readonly criteria: readonly CriterionName[];
  readonly rules: readonly RuleName[];
}

/** What the computed match knows of each question; of money it knows nothing. */
const grounds: Readonly<Record<TenQuestion, Ground>> = {
  tasks: { criteria: ['tasks'], rules: ['own-no'] },
  wish: { criteria: ['wish'], rules: [] },
  aids: { criteria: [], rules: ['demand'] },
  hours: { criteria: ['hours'], rules: ['time'] },
  environment: { criteria: ['conditions'], rules: ['condition'] },
  money: { criteria: [], rules: [] },
  prospects: { criteria: ['prospects'], rules: ['season'] },
  expectations: { criteria: [], rules: ['requirement', 'language', 'safety'] },
  support: { criteria: ['support'], rules: [] },
  transport: { criteria: ['travel'], rules: ['travel'] },
};

/** A criterion counts as a yes from four fifths of its points, as no below a fifth. */
const yesFrom = 0.8;
const noBelow = 0.2;

const ofRule: Readonly<Record<RuleState, AssessedAnswer>> = {
  ok: 'yes',
  unknown: 'unknown',
  solvable: 'adjusted',
  later: 'adjusted',
  blocked: 'no',
};

/** Worst first: one thing that stops outweighs all that is well. */
const byWeight: readonly AssessedAnswer[] = ['no', 'adjusted', 'unknown', 'yes'];

/** What the computed match answers to each question; `unknown` where it cannot tell. */
export function computedAnswers({
  rules,
  criteria,
}: Pick<Match, 'rules' | 'criteria'>): Record<TenQuestion, AssessedAnswer> {
  const answerTo = ({ criteria: names, rules: ruleNames }: Ground) => {
    const found = [
      ...rules.filter(({ rule }) => ruleNames.includes(rule)).map(({ state }) => ofRule[state]),
      ...criteria.filter(({ name }) => names.includes(name)).map(ofCriterion),
    ];
    return byWeight.find((answer) => found.includes(answer)) ?? 'unknown';
  };
  return Object.fromEntries(
    tenQuestions.map((question) => [question, answerTo(grounds[question])]),
  ) as Record<TenQuestion, AssessedAnswer>;
}

function ofCriterion({ points, of, unknown }: Match['criteria'][number]): AssessedAnswer {
  if (unknown || of === 0) return 'unknown';
  const share = points / of;
  if (share >= yesFrom) return 'yes';
  return share < noBelow ? 'no' : 'adjusted';
}

/** Whether both say something, and not the same: then both are shown, and neither is averaged. */
export function disagree(own: AssessedAnswer, computed: AssessedAnswer): boolean {
  return own !== computed && own !== 'unknown' && computed !== 'unknown';
}
