import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AgreementTerms } from '../agreement-terms';
import {
  soundEmployment,
  soundPaidTrial,
  soundTaste,
  soundTrial,
  soundWhole,
} from '../sound-terms.fixture';
import {
  approved,
  facts,
  longTrial,
  mornings,
  paid,
  solvedNo,
  untimed,
  unpaid,
} from './gap-cases.fixture';
import type { GapFacts } from './gap-facts';
import { gapWording } from './gap-wording';
import { gapsIn, isReady } from './gaps-in';
import { stoppingCases } from './stopping-cases.fixture';
import { warningCases } from './warning-cases.fixture';

describe('sound terms', () => {
  test.each<[string, AgreementTerms, Partial<GapFacts>]>([
    ['an unpaid trial of eight weeks', soundTrial, {}],
    ['a paid trial with six months of probation', soundPaidTrial, {}],
    ['a job', soundEmployment, {}],
    ['a taste of a few days', soundTaste, {}],
    ['a trial of exactly twelve weeks', { ...soundTrial, endOn: '2027-02-21' }, {}],
    [
      'a long trial, reasoned and approved',
      { ...longTrial, reasonForException: 'Sesong' },
      approved('long-trial'),
    ],
    [
      'a second unpaid trial, reasoned and approved',
      { ...soundTrial, reasonForException: 'Ny avdeling' },
      { earlierUnpaidTrials: 1, ...approved('second-unpaid-trial') },
    ],
    ['a second trial that is paid', soundPaidTrial, { earlierUnpaidTrials: 3 }],
    [
      'no chance of a job, approved',
      { ...soundTrial, chanceOfContract: 'no' },
      approved('no-chance-of-contract'),
    ],
    ['a paid trial that ends with itself', { ...soundPaidTrial, chanceOfContract: 'no' }, {}],
    ['an evaluation on the very day a month in', { ...soundTrial, evaluationOn: '2026-12-30' }, {}],
    [
      'probation of exactly half a temporary post',
      paid({
        form: 'temporary',
        legalGround: 'substitute',
        contractEndOn: '2027-01-24',
        probationUntilOn: '2026-12-27',
      }),
      {},
    ],
    ['approval on the day itself', unpaid({ approvedOn: '2026-11-22' }), {}],
    [
      'a no to what only a task outside it asks',
      soundTrial,
      {
        refusals: [
          { text: 'Løfte 15 kilo.', tasks: ['Rydde lager'], isChange: false, isLeftOut: true },
        ],
      },
    ],
    [
      'a task within the working times, said in other ways',
      {
        ...soundTrial,
        tasks: [
          { title: 'Vaske', hoursPerWeek: 10, when: 'mandag til tirsdag kl. 8–9 og 12.00–13.00' },
          { title: 'Rydde', hoursPerWeek: null, when: 'når det er stille, 2–3 ganger i uka' },
        ],
        firstDay: { ...soundTrial.firstDay, at: '0745' },
      },
      {},
    ],
    [
      'times she has not said no to, read against how it is solved',
      { ...soundTrial, tasks: untimed, times: mornings('10:00', '15:00') },
      {
        solved: [solvedNo({ times: mornings('08:00', '15:00'), hours: 20 })],
        areSolutionsConfirmed: true,
      },
    ],
    [
      'a solved no to what only a task outside it asks',
      soundTrial,
      { solved: [solvedNo({ tasks: ['Rydde lager'], times: soundTrial.times })] },
    ],
    [
      'times the solution says, also where the need asks for them too',
      { ...soundTrial, tasks: untimed, times: mornings('08:00', '13:00') },
      {
        solved: [solvedNo({ how: 'Kl. 08.00–13.00.', times: mornings('08:00', '15:00') })],
        areSolutionsConfirmed: true,
      },
    ],
    ['a start today', soundTrial, { today: '2026-11-30' }],
    ['everything that may be left out', soundWhole, {}],
    [
      'what is there on the very first day, and follow-up for three years',
      {
        ...soundTrial,
        aids: [{ what: 'Bord', by: '', paidBy: '', leadWeeks: 1, on: '2026-11-30' }],
        papers: [{ what: 'Politiattest', by: 'Ingrid Vik', on: '2026-11-30' }],
        followUp: { goals: '', paidBy: 'Kommunen', nextBy: '' },
        followUpUntilOn: '2030-01-24',
      },
      {},
    ],
    ['no interpreter', { ...soundTrial, interpreter: { used: 'no', by: '' } }, {}],
  ])('have no gaps: %s', (_what, terms, extra) => {
    expect(gapsIn(terms, { ...facts, ...extra })).toEqual([]);
  });
});

describe('a gap that stops the agreement', () => {
  test.each(stoppingCases)('%s', (_what, codes, terms, extra) => {
    const gaps = gapsIn(terms, { ...facts, ...extra });
    expect(gaps.map(({ code }) => code)).toEqual(codes);
    expect(isReady(gaps)).toBe(false);
  });
});

describe('a gap that only warns', () => {
  test.each(warningCases)('%s', (_what, codes, terms, extra) => {
    const gaps = gapsIn(terms, { ...facts, ...extra });
    expect(gaps.map(({ code }) => code)).toEqual(codes);
    expect(isReady(gaps)).toBe(true);
  });
});

describe('all gaps', () => {
  test('have a case here', () => {
    const covered = [...stoppingCases, ...warningCases].flatMap(([, codes]) => codes);
    expect(new Set(covered)).toEqual(new Set(Object.keys(gapWording)));
  });

  test('are named at once, those that stop first', () => {
    const empty = { ...soundTrial, purpose: '', insurance: '', times: [], midwayOn: null };
    expect(gapsIn(empty, facts).map(({ code }) => code)).toEqual([
      'purpose-missing',
      'insurance-missing',
      'times-missing',
      'midway-missing',
    ]);
  });

  test('show also while pay is undecided', () => {
    const undecided: AgreementTerms = {
      ...soundTrial,
      pay: { kind: 'undecided' },
      chanceOfContract: null,
    };
    expect(gapsIn(undecided, facts).map(({ code }) => code)).toEqual([
      'pay-undecided',
      'chance-missing',
    ]);
  });

  test('say what to do in sentences of at most 20 words, without trade words', () => {
    const sentences = Object.values(gapWording).flatMap(({ missing, todo }) =>
      `${missing} ${todo}`.split(/(?<=[.!?])\s/),
    );
    expect(sentences.filter((sentence) => sentence.split(' ').length > 20)).toEqual([]);
    expect(sentences.join(' ')).not.toMatch(/jobbspesialist|bistand|jobbmatch|herunder|vedrørende/);
  });
});

test('no unpaid work is ready without scheme, approver and a date already passed', () => {
  const anyPay = fc.record({
    schemeKey: fc.constantFrom(null, 'arbeidstrening', 'mentor'),
    approver: fc.constantFrom(null, 'nav', 'municipality'),
    approvedOn: fc.constantFrom(null, '2026-11-20', '2026-11-25', '2026-12-24'),
  });
  fc.assert(
    fc.property(anyPay, (pay) => {
      const isApproved =
        pay.schemeKey === 'arbeidstrening' &&
        pay.approver === 'nav' &&
        pay.approvedOn === '2026-11-20';
      expect(isReady(gapsIn(unpaid(pay), facts))).toBe(isApproved);
    }),
  );
});
