import { draftTerms, type TermsSource } from './draft-terms';
import { purposeSentences } from './draft-terms-wording';
import type { AgreementTerms } from './agreement-terms';

/** A bakery, one morning's leftovers, and a draft made of them on Sunday 22 November 2026. */
export const bakerySource: TermsSource = {
  kind: 'trial',
  need: {
    title: 'Før åpning',
    municipality: 'Moss',
    contract: 'later',
    pay: 'unpaid',
    hoursPerWeek: { min: 8, max: 15 },
    tasks: [
      {
        title: 'Vaske brett',
        hoursPerWeek: 6,
        times: [{ day: 'mon', from: '08:00', to: '11:00' }],
      },
      { title: 'Pakke rundstykker', hoursPerWeek: 4 },
    ],
  },
  card: { worksBestWhen: ['løftene er på 10 kg eller mindre'] },
  company: {
    name: 'Moss Håndbakeri',
    address: 'Storgata 1, Moss',
    contact: { name: 'Nora Dahl', reachedBy: '400 00 000' },
  },
  people: {
    jobseeker: 'Siri Berg',
    employer: 'Per Strand',
    specialist: 'Ingrid Vik',
    specialistReachedBy: '900 00 000, hverdager 8–16',
  },
  supportLevel: 2,
  today: '2026-11-22',
};

/** The same draft with everything filled in that only people could know. */
export const soundTrial: AgreementTerms = {
  ...draftTerms(bakerySource),
  pay: {
    kind: 'unpaid',
    schemeKey: 'arbeidstrening',
    approver: 'nav',
    approvedOn: '2026-11-20',
  },
  times: [
    { day: 'mon', from: '08:00', to: '13:00' },
    { day: 'tue', from: '08:00', to: '13:00' },
  ],
  insurance: 'Dekket av bedriftens yrkesskadeforsikring.',
  riskAssessment: { isDone: true, on: '2026-11-20', by: 'Nora Dahl' },
  hseTraining: { on: '2026-11-30', by: 'Nora Dahl' },
  contractRequires: 'Gjør oppgavene alene og møter til avtalt tid.',
  firstDay: { metBy: 'Nora Dahl', at: '08:00', practical: 'Arbeidsklær ligger klare.' },
};

export const soundPaidTrial: AgreementTerms = {
  ...soundTrial,
  purpose: purposeSentences.paidTrial,
  pay: {
    kind: 'wage',
    form: 'permanent',
    legalGround: null,
    contractEndOn: null,
    probationUntilOn: '2027-05-29',
    wageBasis: 'Tariff for bakerier',
  },
  hasEqualTerms: true,
};

export const soundEmployment: AgreementTerms = {
  ...soundPaidTrial,
  kind: 'employment',
  purpose: purposeSentences.employment,
  endOn: null,
  midwayOn: null,
  payTalkOn: null,
  decisionOn: null,
};

export const soundTaste: AgreementTerms = {
  ...soundTrial,
  kind: 'jobTaste',
  purpose: purposeSentences.jobTaste,
  endOn: '2026-12-04',
  evaluationOn: null,
  midwayOn: null,
  payTalkOn: null,
  decisionOn: '2026-12-03',
};

/** The same with everything that may be left out. */
export const soundWhole: AgreementTerms = {
  ...soundTrial,
  growth: ['Etter 8 uker: 12 timer i uka. Ta imot varer.'],
  training: [
    { what: 'Vaske brett', from: 'Nora Dahl', on: '2026-12-11' },
    { what: 'Pakke rundstykker', from: '', on: null },
  ],
  aids: [
    {
      what: 'Skjærebord i riktig høyde',
      by: 'Nora Dahl',
      paidBy: 'Hjelpemiddelsentralen',
      leadWeeks: 1,
      on: '2026-11-30',
    },
  ],
  papers: [{ what: 'Helseattest for arbeid med mat', by: 'Ingrid Vik', on: '2026-11-27' }],
  union: { told: 'yes', on: '2026-11-19' },
  interpreter: { used: 'yes', by: 'Ingrid Vik' },
  outside: 'meet',
  hard: [{ when: 'Det blir mye lyd', what: 'Gå ut i ti minutter, og si fra til Nora.' }],
  pause: 'Inntil to uker, etter avtale med alle.',
  comingBack: 'Vi møtes den første dagen, og begynner med kortere dager.',
  followUp: { goals: 'Flere timer og flere oppgaver.', paidBy: 'Kommunen', nextBy: 'Lise Moe' },
  followUpUntilOn: '2028-01-24',
};
