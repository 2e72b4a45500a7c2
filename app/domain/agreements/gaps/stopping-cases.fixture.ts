import { soundEmployment, soundPaidTrial, soundTaste, soundTrial } from '../sound-terms.fixture';
import {
  approved,
  longTrial,
  mornings,
  paid,
  solvedNo,
  untimed,
  unpaid,
  withParties,
  type GapCase,
} from './gap-cases.fixture';

export const stoppingCases: GapCase[] = [
  ['no jobseeker', ['jobseeker-missing'], withParties('employer', 'specialist')],
  ['no one for the employer', ['employer-missing'], withParties('jobseeker', 'specialist')],
  ['no specialist', ['specialist-missing'], withParties('jobseeker', 'employer')],
  [
    'no guardian where one is needed',
    ['guardian-missing'],
    soundTrial,
    { isGuardianRequired: true },
  ],
  [
    'times that are agreed elsewhere',
    ['times-taken'],
    soundTrial,
    { held: [{ times: soundTrial.times, hours: 10, startOn: '2026-06-01', endOn: null }] },
  ],
  [
    'somebody under 18 whose times nobody can tell',
    ['young-times-missing', 'times-missing'],
    { ...soundTrial, times: [], tasks: untimed },
    { isUnder18: true },
  ],
  [
    'nine hours a day for somebody under 18',
    ['young-day-too-long'],
    {
      ...soundTrial,
      times: mornings('08:00', '17:00'),
      tasks: [{ title: 'Vaske', hoursPerWeek: 17, when: '' }],
      hoursPerWeek: 17,
    },
    { isUnder18: true },
  ],
  [
    'an evening that goes into the night for somebody under 18',
    ['young-night'],
    { ...soundTrial, times: mornings('18:00', '23:45'), tasks: untimed, hoursPerWeek: 10.5 },
    { isUnder18: true },
  ],
  ['no purpose', ['purpose-missing'], { ...soundTrial, purpose: '' }],
  ['no tasks', ['tasks-missing'], { ...soundTrial, tasks: [] }],
  [
    'a task with a demand she has said no to',
    ['demand-refused'],
    { ...soundTrial, tasks: [{ title: 'Rydde lager', hoursPerWeek: null, when: '' }] },
    {
      refusals: [
        { text: 'Løfte 15 kilo.', tasks: ['rydde lager'], isChange: false, isLeftOut: false },
      ],
    },
  ],
  [
    'a no to what the whole job asks',
    ['demand-refused'],
    soundTrial,
    { refusals: [{ text: 'Jobbe 20 timer i uka.', tasks: [], isChange: false, isLeftOut: false }] },
  ],
  [
    'what she can do with something changed, and nobody has said how',
    ['change-unsolved'],
    soundTrial,
    { refusals: [{ text: 'Jobbe 20 timer i uka.', tasks: [], isChange: true, isLeftOut: false }] },
  ],
  [
    'a task that was to be left out',
    ['task-left-out'],
    { ...soundTrial, tasks: [{ title: 'Rydde lager', hoursPerWeek: null, when: '' }] },
    {
      refusals: [
        { text: 'Løfte 15 kilo.', tasks: ['Rydde lager'], isChange: false, isLeftOut: true },
      ],
    },
  ],
  [
    'times that are those she said no to',
    ['times-refused'],
    soundTrial,
    { solved: [solvedNo({ times: soundTrial.times })], areSolutionsConfirmed: true },
  ],
  [
    'times that a draft proposes within those she said no to',
    ['times-refused'],
    { ...soundTrial, times: mornings('08:00', '13:00') },
    { solved: [solvedNo({ times: mornings('08:00', '15:00') })] },
  ],
  [
    'a task at the times she said no to, in an agreement with others',
    ['times-refused'],
    {
      ...soundTrial,
      tasks: [{ title: 'Vaske', hoursPerWeek: 10, when: 'mandag kl. 08.00–13.00' }],
    },
    {
      solved: [
        solvedNo({
          tasks: ['Vaske'],
          times: [{ day: 'mon', from: '08:00', to: '13:00' }],
        }),
      ],
    },
  ],
  [
    'the hours she said no to',
    ['hours-refused'],
    soundTrial,
    { solved: [solvedNo({ hours: 10 })], areSolutionsConfirmed: true },
  ],
  [
    'hours that are empty because she has said no to them',
    ['hours-left-empty'],
    { ...soundTrial, hoursPerWeek: null },
    { solved: [solvedNo({ hours: 20 })], areSolutionsConfirmed: true },
  ],
  [
    'a solution nobody has read against the text',
    ['solution-unconfirmed'],
    { ...soundTrial, tasks: untimed, times: mornings('10:00', '15:00') },
    { solved: [solvedNo({ times: mornings('08:00', '15:00') })] },
  ],
  ['no place', ['place-missing'], { ...soundTrial, place: '' }],
  ['no hours', ['hours-missing'], { ...soundTrial, hoursPerWeek: null }],
  [
    '41 hours a week',
    ['hours-above-law', 'hours-unlike-times'],
    { ...soundTrial, tasks: [{ title: 'Vaske', hoursPerWeek: null, when: '' }], hoursPerWeek: 41 },
  ],

  ['no start', ['start-missing'], { ...soundTrial, startOn: null }],
  ['a start that has passed', ['start-passed'], soundTrial, { today: '2026-12-01' }],
  ['no end', ['end-missing'], { ...soundTrial, endOn: null }],
  [
    'an end before the start',
    ['end-before-start'],
    { ...soundTaste, endOn: '2026-11-29', decisionOn: null },
  ],
  [
    'a taste of six working days',
    ['taste-too-long', 'times-missing'],
    { ...soundTaste, times: [], endOn: '2026-12-07' },
  ],
  ['a taste on six of its days', ['taste-too-long'], { ...soundTaste, endOn: '2026-12-15' }],
  ['a long trial without a reason', ['trial-long-reason'], longTrial, approved('long-trial')],
  [
    'a long trial without approval',
    ['trial-long-approval'],
    { ...longTrial, reasonForException: 'Sesong' },
  ],
  [
    'an approval of something else',
    ['trial-long-approval'],
    { ...longTrial, reasonForException: 'Sesong' },
    approved('second-unpaid-trial'),
  ],
  [
    'an approval without a reason',
    ['trial-long-approval'],
    { ...longTrial, reasonForException: 'Sesong' },
    { administratorApprovals: [{ exception: 'long-trial', reason: ' ' }] },
  ],
  [
    'a second unpaid trial without a reason',
    ['second-trial-reason'],
    soundTrial,
    { earlierUnpaidTrials: 1, ...approved('second-unpaid-trial') },
  ],
  [
    'a second unpaid trial without approval',
    ['second-trial-approval'],
    { ...soundTrial, reasonForException: 'Annen avdeling' },
    { earlierUnpaidTrials: 1 },
  ],
  [
    'an unpaid trial that can lead to no job',
    ['no-chance-of-contract'],
    { ...soundTrial, chanceOfContract: 'no' },
  ],

  ['pay not decided', ['pay-undecided'], { ...soundTrial, pay: { kind: 'undecided' } }],
  ['an unpaid job', ['employment-unpaid'], { ...soundEmployment, pay: soundTrial.pay }],
  ['unpaid without a scheme', ['scheme-missing'], unpaid({ schemeKey: null })],
  [
    'unpaid on a wage subsidy',
    ['scheme-unfit'],
    unpaid({ schemeKey: 'midlertidig-lonnstilskudd' }),
  ],
  ['unpaid without an approver', ['approver-missing'], unpaid({ approver: null })],
  ['approved by one who does not decide', ['approver-unfit'], unpaid({ approver: 'school' })],
  ['unpaid without an approval date', ['approval-missing'], unpaid({ approvedOn: null })],
  ['an approval not yet given', ['approval-ahead'], unpaid({ approvedOn: '2026-11-23' })],
  [
    'an approval after the start',
    ['approval-ahead', 'approval-after-start'],
    unpaid({ approvedOn: '2026-12-01' }),
  ],
  [
    'an unpaid taste without a scheme',
    ['scheme-missing'],
    {
      ...unpaid({ schemeKey: null }),
      kind: 'jobTaste',
      endOn: '2026-12-04',
      evaluationOn: null,
      midwayOn: null,
      payTalkOn: null,
      decisionOn: null,
    },
  ],
  ['a wage without a form', ['wage-form-missing'], paid({ form: null })],
  ['a trial on call', ['trial-on-call'], paid({ form: 'on-call' })],
  ['a wage without a basis', ['wage-missing'], paid({ wageBasis: '' })],
  [
    'a temporary post without its ground',
    ['ground-missing'],
    paid({ form: 'temporary', contractEndOn: '2027-11-30', probationUntilOn: null }),
  ],
  [
    'a temporary post without its end',
    ['term-missing'],
    paid({ form: 'temporary', legalGround: 'substitute' }),
  ],
  ['a paid trial without probation', ['probation-missing'], paid({ probationUntilOn: null })],
  [
    'probation over before the start',
    ['probation-before-start'],
    paid({ probationUntilOn: '2026-11-29' }),
  ],
  [
    'probation of six months and a day',
    ['probation-too-long'],
    paid({ probationUntilOn: '2027-05-30' }),
  ],
  [
    'probation over half a temporary post',
    ['probation-over-half'],
    paid({
      form: 'temporary',
      legalGround: 'substitute',
      contractEndOn: '2027-01-24',
      probationUntilOn: '2026-12-28',
    }),
  ],
  ['a wage on other terms', ['equal-terms-missing'], { ...soundPaidTrial, hasEqualTerms: false }],
  ['nothing said of a job after', ['chance-missing'], { ...soundTrial, chanceOfContract: null }],
  [
    'a subsidy confirmed by nobody',
    ['subsidy-vague'],
    {
      ...soundTrial,
      subsidy: { status: 'confirmed', schemeKey: 'mentor', decider: null, on: null },
    },
  ],

  ['no insurance', ['insurance-missing'], { ...soundTrial, insurance: '' }],
  [
    'no risk assessment',
    ['risk-missing'],
    { ...soundTrial, riskAssessment: { isDone: false, on: null, by: '' } },
  ],
  [
    'a taste without a risk assessment',
    ['risk-missing'],
    { ...soundTaste, riskAssessment: { isDone: false, on: '2026-11-20', by: '' } },
  ],
  [
    'a risk assessment after the start',
    ['risk-after-start'],
    { ...soundTrial, riskAssessment: { isDone: true, on: '2026-12-01', by: '' } },
  ],
  ['no safety training', ['hse-missing'], { ...soundPaidTrial, hseTraining: { on: null, by: '' } }],
  [
    'safety training after the start',
    ['hse-after-start'],
    { ...soundTrial, hseTraining: { on: '2026-12-01', by: '' } },
  ],
  [
    'no named contact',
    ['contact-missing'],
    { ...soundEmployment, contact: { name: '', reachedBy: '' } },
  ],
  [
    'no support level',
    ['support-missing'],
    { ...soundTrial, support: { ...soundTrial.support, level: null } },
  ],

  ['no evaluation', ['evaluation-missing'], { ...soundEmployment, evaluationOn: null }],
  [
    'an evaluation a month and a day in',
    ['evaluation-late'],
    { ...soundTrial, evaluationOn: '2026-12-31' },
  ],
  ['no pay talk', ['pay-talk-missing'], { ...soundTrial, payTalkOn: null }],
  ['no decision date', ['decision-missing'], { ...soundTrial, decisionOn: null }],
  [
    'a decision after the end',
    ['date-outside-period'],
    { ...soundTrial, decisionOn: '2027-01-25' },
  ],
  [
    'an evaluation before the start',
    ['date-outside-period'],
    { ...soundEmployment, evaluationOn: '2026-11-27' },
  ],
];
