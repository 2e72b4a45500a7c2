import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '~/app/domain/calendar/plain-date';
import type { AgreementFact, ProposalFact, WorkFacts } from '~/app/domain/figures/work-facts';
import { yearFiguresOf } from '~/app/domain/figures/year-figures';

const asked: ProposalFact = {
  proposal: 'f1',
  need: 'n1',
  person: 'p1',
  askedOn: '2026-02-02',
  consentedOn: null,
  shownOn: null,
  answeredOn: null,
  notNow: null,
  metOn: null,
};

/** Four weeks of unpaid work, of which nothing is decided. */
const trial: AgreementFact = {
  proposal: 'f1',
  person: 'p1',
  company: 'Bakeriet',
  sector: 'private',
  kind: 'trial',
  isUnpaid: true,
  startOn: '2026-03-02',
  endOn: '2026-03-29',
  inForceOn: '2026-02-27',
  decidedOn: null,
  outcome: null,
  stopReason: null,
};

const nothing: WorkFacts = { people: [], needs: [], proposals: [], agreements: [] };
const today = '2026-11-28';
const figuresOf = (facts: Partial<WorkFacts>, audience: 'all' | 'own' = 'own', year = 2026) =>
  yearFiguresOf({ ...nothing, ...facts }, { year, today, audience });

/** The same for so many people, each with what belongs to her. */
const forPeople = <Fact extends object>(count: number, fact: Fact) =>
  Array.from({ length: count }, (_, index) => ({
    ...fact,
    person: `p${index}`,
    proposal: `f${index}`,
  }));

describe('a year’s figures', () => {
  it('count each step by its own day', () => {
    const begunLastYear = { ...asked, askedOn: '2025-12-30', consentedOn: '2026-01-02' };
    const { funnel } = figuresOf({
      needs: [
        { need: 'n1', submittedOn: '2026-01-01' },
        { need: 'n2', submittedOn: '2025-12-31' },
      ],
      proposals: [begunLastYear, { ...asked, shownOn: '2026-12-31', metOn: '2027-01-01' }],
    });
    expect(Object.fromEntries(funnel.map(({ step, count }) => [step, count]))).toEqual({
      needs: 1,
      asked: 1,
      agreed: 1,
      shown: 1,
      met: 0,
    });
  });

  it('keep each kind of agreement apart, and count nothing that never came into force', () => {
    const { agreements } = figuresOf({
      agreements: [
        trial,
        { ...trial, isUnpaid: false },
        { ...trial, kind: 'jobTaste', inForceOn: null },
        { ...trial, kind: 'employment', isUnpaid: false, inForceOn: '2025-06-01' },
      ],
    });
    expect(Object.fromEntries(agreements.map(({ kind, count }) => [kind, count]))).toEqual({
      jobTaste: 0,
      trial: 1,
      paidTrial: 1,
      employment: 0,
    });
  });

  it.each([
    ['an employment in force', { kind: 'employment', isUnpaid: false }, 1],
    ['a trial decided to become a job', { outcome: 'hired', decidedOn: '2026-03-30' }, 1],
    ['a trial that stopped', { outcome: 'stops', decidedOn: '2026-03-30' }, 0],
    ['a job of another year', { kind: 'employment', inForceOn: '2025-03-01' }, 0],
  ] as const)('count as hired %s', (_what, more, count) => {
    expect(figuresOf({ agreements: [{ ...trial, ...more }] }).hired).toBe(count);
  });

  it('count a person once, in the year of her first job', () => {
    const job = { ...trial, kind: 'employment', isUnpaid: false } as const;
    const agreements = [job, { ...job, inForceOn: '2025-03-01' }];
    expect(figuresOf({ agreements }).hired).toBe(0);
    expect(figuresOf({ agreements }, 'own', 2025).hired).toBe(1);
  });
});

describe('how long it took', () => {
  it('is the middle of what was reached in the year, in weeks', () => {
    const people = [0, 1, 2].map((index) => ({
      person: `p${index}`,
      office: 'Moss',
      since: '2026-01-05',
    }));
    const startOn = ['2026-01-19', '2026-02-09', '2026-11-23'];
    const { spans } = figuresOf({
      people,
      agreements: startOn.map((on, index) => ({ ...trial, person: `p${index}`, startOn: on })),
    });
    expect(spans.find(({ kind }) => kind === 'personToWorkplace')?.medianWeeks).toBe(5);
    expect(spans.find(({ kind }) => kind === 'personToJob')?.medianWeeks).toBeNull();
  });

  it('counts a need to the first proposal its company could read', () => {
    const { spans } = figuresOf({
      needs: [{ need: 'n1', submittedOn: '2026-02-02' }],
      proposals: [
        { ...asked, shownOn: '2026-03-02' },
        { ...asked, proposal: 'f2', shownOn: '2026-02-12' },
      ],
    });
    expect(spans.find(({ kind }) => kind === 'needToProposal')?.medianWeeks).toBe(1.4);
  });
});

describe('unpaid work', () => {
  const unpaidOf = (agreements: readonly AgreementFact[], year = 2026) =>
    figuresOf({ agreements }, 'own', year).unpaid;

  it.each([
    ['a trial whole in the year', {}, 4],
    ['one over the turn of the year', { startOn: '2025-12-18', endOn: '2026-01-14' }, 2],
    ['one that was stopped', { outcome: 'stops', decidedOn: '2026-03-08' }, 1],
    ['one that goes on', { startOn: '2026-11-22', endOn: '2027-01-30' }, 1],
    ['a paid one', { isUnpaid: false }, 0],
    ['one nobody accepted', { inForceOn: null }, 0],
  ] as const)('of %s', (_what, more, weeks) => {
    expect(unpaidOf([{ ...trial, ...more }]).weeks).toBe(weeks);
  });

  it('of one person is taken together over companies and years', () => {
    const last = { ...trial, company: 'Kaféen', startOn: '2025-09-01', endOn: '2025-11-02' };
    expect(unpaidOf([trial, last]).peopleOverTwelve).toBe(1);
    expect(unpaidOf([trial, { ...last, startOn: '2025-09-08' }]).peopleOverTwelve).toBe(0);
    expect(unpaidOf([last]).peopleOverTwelve).toBe(0);
  });

  it('past its last day without a decision stands out, in every year', () => {
    expect(unpaidOf([trial], 2025).undecided).toBe(1);
    expect(unpaidOf([{ ...trial, endOn: today }]).undecided).toBe(0);
    expect(unpaidOf([{ ...trial, decidedOn: today, outcome: 'stops' }]).undecided).toBe(0);
  });

  it('names companies that try again and again, and hire nobody', () => {
    const again = { ...trial, person: 'p2' };
    const job = { ...trial, person: 'p3', outcome: 'hired', decidedOn: '2026-03-30' } as const;
    expect(unpaidOf([trial, again]).companiesWithoutHire).toEqual(['Bakeriet']);
    expect(unpaidOf([trial]).companiesWithoutHire).toEqual([]);
    expect(unpaidOf([trial, again, job]).companiesWithoutHire).toEqual([]);
    const longAgo = { startOn: '2024-01-01', endOn: '2024-02-01' };
    expect(unpaidOf([{ ...trial, ...longAgo }, again]).companiesWithoutHire).toEqual([]);
  });
});

describe('of everybody', () => {
  it('nothing is told about one to five people', () => {
    const five = figuresOf({ agreements: forPeople(5, trial) }, 'all');
    expect(five.agreements.find(({ kind }) => kind === 'trial')?.count).toBeNull();
    expect(five.unpaid.weeks).toBeNull();
    const six = figuresOf({ agreements: forPeople(6, trial) }, 'all');
    expect(six.agreements.find(({ kind }) => kind === 'trial')?.count).toBe(6);
    expect(six.unpaid.weeks).toBe(24);
  });

  it('many records about few people are few', () => {
    const proposals = Array.from({ length: 9 }, (_, index) => ({
      ...asked,
      proposal: `f${index}`,
      person: `p${index % 5}`,
    }));
    expect(figuresOf({ proposals }, 'all').funnel[1]?.count).toBeNull();
    expect(figuresOf({ proposals }, 'own').funnel[1]?.count).toBe(9);
  });

  it('no number by office is below six, and those told together are six or not told', () => {
    const offices = fc.array(fc.constantFrom('Moss', 'Råde', 'Våler', 'Vestby'), { maxLength: 40 });
    fc.assert(
      fc.property(offices, (at) => {
        const people = at.map((office, index) => ({
          ...{ person: `p${index}`, office },
          since: addDays('2026-01-01', index),
        }));
        const agreements = forPeople(at.length, trial);
        const { byOffice } = figuresOf({ people, agreements }, 'all');
        for (const { count } of byOffice) expect(count === null || count >= 6).toBe(true);
        const told = byOffice.reduce((sum, { count }) => sum + (count ?? 0), 0);
        const isAllTold = byOffice.every(({ count }) => count !== null);
        expect(isAllTold ? told : at.length).toBe(at.length);
        const own = figuresOf({ people, agreements }, 'own').byOffice;
        expect(own.reduce((sum, { count }) => sum + (count ?? 0), 0)).toBe(at.length);
      }),
    );
  });
});
