import { describe, expect, test } from 'vitest';
import { canonicalJson } from './canonical-json';
import { agreementKinds, agreementTermsSchema } from './agreement-terms';
import { draftTerms } from './draft-terms';
import { gapsIn } from './gaps/gaps-in';
import { bakerySource, soundTrial } from './sound-terms.fixture';

const draft = draftTerms(bakerySource);

describe('drafted terms', () => {
  test('propose eight weeks from a Monday, with every date of the trial', () => {
    expect(draft).toMatchObject({
      kind: 'trial',
      startOn: '2026-11-30',
      endOn: '2027-01-24',
      evaluationOn: '2026-12-10',
      midwayOn: '2026-12-23',
      payTalkOn: '2027-01-07',
      decisionOn: '2027-01-21',
      hoursPerWeek: 10,
      place: 'Storgata 1, Moss',
      limits: ['Arbeidet legges opp slik at løftene er på 10 kg eller mindre.'],
      statement: 'Denne avtalen erstatter verken arbeidsavtalen eller NAVs tiltaksavtale.',
    });
    expect(draft.support.periods.at(-1)).toMatchObject({ fromWeek: 9, toWeek: null });
  });

  test('take over what the job may grow into, but for a taste of it', () => {
    const growth = [
      { week: 8, hours: 12, what: 'Ta imot varer', requires: 'Truckførerbevis' },
      { week: 20, hours: 15.5, what: 'Bestille varer.' },
    ];
    expect(draftTerms({ ...bakerySource, growth }).growth).toEqual([
      'Etter 8 uker: 12 timer i uka. Ta imot varer. Det må være på plass: truckførerbevis.',
      'Etter 20 uker: 15,5 timer i uka. Bestille varer.',
    ]);
    expect(draftTerms({ ...bakerySource, kind: 'jobTaste', growth })).not.toHaveProperty('growth');
    expect(draft).not.toHaveProperty('growth');
  });

  test('take over what the employer has already said, and her times', () => {
    const need = { ...bakerySource.need, contractRequires: 'Kommer til tida.', isEqualTerms: true };
    const available = [{ day: 'mon', from: '08:30', to: '15:00' }] as const;
    const hours = {
      hoursPerWeek: { min: 2 },
      tasks: need.tasks.slice(0, 1).map(({ title, times }) => ({ title, times })),
    };
    const drafted = draftTerms({ ...bakerySource, need: { ...need, ...hours }, available });
    expect(drafted).toMatchObject({
      contractRequires: 'Kommer til tida.',
      hasEqualTerms: true,
      hseTraining: { on: drafted.startOn, by: 'Nora Dahl' },
      pay: { approver: 'nav', approvedOn: null },
      times: [{ day: 'mon', from: '08:30', to: '10:30' }],
    });
  });

  test('begin with the times and hours that a solution says, or none she has said no to', () => {
    const no = { tasks: [], times: bakerySource.need.tasks[0]?.times ?? [], hours: null };
    const drafted = (how: string, hours: number | null = null) =>
      draftTerms({
        ...bakerySource,
        need: { ...bakerySource.need, hoursPerWeek: { min: 3 }, tasks: [task] },
        solved: [hours === null ? { ...no, how } : { ...no, times: [], hours, how }],
      });
    const task = { ...bakerySource.need.tasks[0], title: 'Vaske brett', hoursPerWeek: 3 };
    expect(drafted('Vi begynner klokka ti.')).toMatchObject({
      times: [],
      tasks: [{ when: '' }],
      limits: ['Vi begynner klokka ti.', expect.any(String)],
    });
    expect(drafted('Kl. 10.00–13.00.')).toMatchObject({
      times: [{ day: 'mon', from: '10:00', to: '13:00' }],
      tasks: [{ when: 'mandag kl. 10.00–13.00' }],
    });
    expect(drafted('Færre timer.', 3).hoursPerWeek).toBeNull();
    expect(drafted('2 timer i uka.', 3).hoursPerWeek).toBe(2);
    expect(drafted('2 timer i uka.', 8).hoursPerWeek).toBe(3);
  });

  test('claim nothing that only people can know', () => {
    const stopping = gapsIn(draft, { today: '2026-11-22', earlierUnpaidTrials: 0 })
      .filter(({ severity }) => severity === 'stops')
      .map(({ code }) => code);
    expect(stopping).toEqual(['approval-missing', 'insurance-missing', 'risk-missing']);
  });

  test.each(agreementKinds)('for %s fit the limits and can be hashed', (kind) => {
    const terms = draftTerms({ ...bakerySource, kind });
    expect(agreementTermsSchema.parse(terms)).toEqual(terms);
    expect(() => canonicalJson(terms)).not.toThrow();
  });

  test('of a taste last five working days', () => {
    const { startOn, endOn } = draftTerms({ ...bakerySource, kind: 'jobTaste' });
    expect([startOn, endOn]).toEqual(['2026-11-30', '2026-12-04']);
  });

  test('of a job have no end and an evaluation within a month', () => {
    const { endOn, evaluationOn } = draftTerms({ ...bakerySource, kind: 'employment' });
    expect([endOn, evaluationOn]).toEqual([null, '2026-12-17']);
  });

  test('name the guardian as a party where there is one', () => {
    const people = { ...bakerySource.people, guardian: 'Olav Berg' };
    const roles = draftTerms({ ...bakerySource, people }).parties.map(({ role }) => role);
    expect(roles).toEqual(['jobseeker', 'guardian', 'employer', 'specialist']);
  });

  test('from a need that says almost nothing are still a draft', () => {
    const sparse = draftTerms({
      ...bakerySource,
      need: { title: 'Hjelp', tasks: [{ title: 'x'.repeat(500) }] },
      card: { worksBestWhen: [] },
      company: { name: 'Moss Håndbakeri' },
    });
    expect(agreementTermsSchema.safeParse(sparse).success).toBe(true);
    expect(sparse.pay).toEqual({ kind: 'undecided' });
    expect(sparse.hoursPerWeek).toBeNull();
  });
});

test('terms refuse a field nobody declared', () => {
  expect(agreementTermsSchema.safeParse({ ...soundTrial, diagnosis: 'x' }).success).toBe(false);
});
