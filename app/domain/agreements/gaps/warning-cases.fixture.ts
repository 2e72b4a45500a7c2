import type { AgreementTerms } from '../agreement-terms';
import { soundTrial } from '../sound-terms.fixture';
import { mornings, solvedNo, untimed, type GapCase } from './gap-cases.fixture';

const withTask = (when: string): AgreementTerms => ({
  ...soundTrial,
  tasks: soundTrial.tasks.map((task, index) => (index === 0 ? { ...task, when } : task)),
});

const anAid = { what: 'Skjærebord', by: 'Nora Dahl', paidBy: '', leadWeeks: 1, on: '2026-11-30' };
const aPaper = { what: 'Politiattest', by: 'Ingrid Vik', on: '2026-11-30' };
const paidFollowUp = { goals: '', paidBy: 'Kommunen', nextBy: '' };

export const warningCases: GapCase[] = [
  [
    'hours unlike the tasks and the times',
    ['hours-unlike-tasks', 'hours-unlike-times'],
    { ...soundTrial, hoursPerWeek: 15 },
  ],
  [
    'times that are longer than the hours',
    ['hours-unlike-times'],
    { ...soundTrial, times: [{ day: 'mon', from: '08:00', to: '20:00' }] },
  ],
  [
    'times that are shorter than the hours',
    ['hours-unlike-times'],
    { ...soundTrial, times: [{ day: 'mon', from: '08:00', to: '11:00' }] },
  ],
  [
    'a task before work begins',
    ['task-outside-times'],
    withTask('mandag og tirsdag kl. 07.00–09.00, tirsdag 10-12'),
  ],
  ['a task that ends after work', ['task-outside-times'], withTask('Tirsdager 12:00 til 13:30')],
  ['a task on a day off', ['task-outside-times'], withTask('mandag–onsdag')],
  ['a task at a time that no day has', ['task-outside-times'], withTask('kl. 6–7, før åpning')],
  [
    'someone who takes in after work has begun',
    ['met-after-start'],
    { ...soundTrial, firstDay: { ...soundTrial.firstDay, at: 'kl. 9 ved hovedinngangen' } },
  ],
  ['no days and times', ['times-missing'], { ...soundTrial, times: [] }],
  [
    'times that are empty because she has said no to them',
    ['times-left-empty'],
    { ...soundTrial, times: [], tasks: untimed },
    { solved: [solvedNo({ times: mornings('08:00', '15:00') })], areSolutionsConfirmed: true },
  ],
  [
    'nothing for colleagues',
    ['colleagues-text-missing'],
    { ...soundTrial, toldToColleagues: { text: '', by: '' } },
  ],
  [
    'no one on the first day',
    ['first-day-missing'],
    { ...soundTrial, firstDay: { metBy: '', at: '', practical: '' } },
  ],
  [
    'a start on a holiday',
    ['start-not-workday'],
    { ...soundTrial, startOn: '2026-11-29', hseTraining: { on: '2026-11-29', by: '' } },
  ],
  [
    'seven weeks',
    ['trial-short'],
    { ...soundTrial, endOn: '2027-01-17', decisionOn: '2027-01-14' },
  ],
  [
    'no words on what a job takes',
    ['contract-requires-missing'],
    { ...soundTrial, contractRequires: '' },
  ],
  [
    'a subsidy asked for',
    ['subsidy-asked'],
    { ...soundTrial, subsidy: { status: 'asked', schemeKey: 'mentor', decider: 'nav', on: null } },
  ],
  [
    'a subsidy refused',
    ['subsidy-refused'],
    {
      ...soundTrial,
      subsidy: { status: 'refused', schemeKey: 'mentor', decider: 'nav', on: '2026-11-20' },
    },
  ],
  [
    'a buddy who has not said yes',
    ['buddy-not-asked'],
    { ...soundTrial, buddy: { name: 'Jon', hasAccepted: false } },
  ],
  [
    'no way to reach us',
    ['reach-us-missing'],
    { ...soundTrial, support: { ...soundTrial.support, reachUs: '' } },
  ],
  ['no midway meeting', ['midway-missing'], { ...soundTrial, midwayOn: null }],
  [
    'an aid that is there after the start',
    ['aid-after-start'],
    { ...soundTrial, aids: [{ ...anAid, on: '2026-12-01' }] },
  ],
  [
    'an aid that takes longer than there is',
    ['aid-takes-longer'],
    { ...soundTrial, aids: [{ ...anAid, leadWeeks: 2 }] },
  ],
  [
    'a paper nobody sees to, and one without a day',
    ['paper-open', 'paper-open'],
    {
      ...soundTrial,
      papers: [
        { ...aPaper, by: '' },
        { ...aPaper, on: null },
      ],
    },
  ],
  [
    'a paper that is there after the start',
    ['paper-after-start'],
    { ...soundTrial, papers: [{ ...aPaper, on: '2026-12-01' }] },
  ],
  [
    'a union that has not been told',
    ['union-untold'],
    { ...soundTrial, union: { told: 'no', on: null } },
  ],
  [
    'an interpreter nobody books',
    ['interpreter-unbooked'],
    { ...soundTrial, interpreter: { used: 'yes', by: '' } },
  ],
  [
    'follow-up without anybody who pays, or an end',
    ['follow-up-unpaid', 'follow-up-endless'],
    { ...soundTrial, followUp: { goals: 'Flere timer', paidBy: '', nextBy: '' } },
  ],
  [
    'follow-up that ends before the trial',
    ['follow-up-before-end'],
    { ...soundTrial, followUp: paidFollowUp, followUpUntilOn: '2027-01-23' },
  ],
  [
    'follow-up for a day more than three years',
    ['follow-up-long'],
    { ...soundTrial, followUp: paidFollowUp, followUpUntilOn: '2030-01-25' },
  ],
  ['a meeting on Christmas Day', ['date-not-workday'], { ...soundTrial, midwayOn: '2026-12-25' }],
];
