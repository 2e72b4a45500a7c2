import fc from 'fast-check';
import type { Condition, MatchNeed, MatchProfile, MatchTask } from '~/app/domain/matching/input';
import { resolveNeed } from '~/app/domain/matching/resolve-need';
import { resolveProfile } from '~/app/domain/matching/resolve-profile';
import { criterionNames } from '~/app/domain/matching/match-types';
import { type Weights, wholeScore } from '~/app/domain/matching/weights';
import { resolver } from '../pair';

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
/** Few words, so that people are often alike and ties are common; some that nobody understands. */
const phrase = fc.constantFrom(
  'butikk', 'fylle på varer', 'varepåfylling', 'kasse', 'kasse og kunder', 'vaske gulv', 'kantine', 'lage mat',
  'post', 'skifte dekk', 'brette klær', 'bretta kler', 'blomster', 'flette kurver', 'flette kurv', 'seile båt',
  'vatne blomar', 'svinekjøtt', 'jobbe med dyr eller barn', 'xyzzy', '',
); // prettier-ignore
const phrases = maybe(fc.array(phrase, { maxLength: 3 }));
const means = maybe(
  fc.subarray(['hørselvern', 'opplæring', 'fadder', 'andre tar det', 'kasse først']),
);
const windows = fc.array(
  fc.record({
    day: fc.constantFrom('mon', 'tue', 'sun' as const),
    from: fc.constantFrom('06:00', '08:00', '22:00'),
    to: fc.constantFrom('10:00', '14:30', '00:00'),
  }),
  { maxLength: 3 },
);
const levels = ['none', 'some', 'much'] as const;
const condition: fc.Arbitrary<Condition> = fc
  .tuple(
    fc.oneof(
      fc.record({ about: fc.constant('noise' as const), want: fc.constantFrom('quiet', { max: 'normal' }, false) }),
      fc.record({ about: fc.constant('liftingKg' as const), want: fc.constantFrom({ max: 5 }, { max: 15 }, 10) }),
      fc.record({ about: fc.constant('dress' as const), want: fc.constantFrom('long-dress', ['head-covering']) }),
      fc.record({ about: fc.constant('foods' as const), want: fc.constantFrom('no-pork', ['fish']) }),
      fc.record({ about: fc.constant('company' as const), want: fc.constantFrom('together', ['alone', 'mixed']) }),
      fc.record({ about: fc.constant('reading' as const), want: fc.constantFrom('none', 'some', 'odd') }),
      fc.record({ about: fc.constant('colour' as const), want: fc.boolean() }),
    ),
    fc.constantFrom('need' as const, 'wish' as const),
    means,
  )
  .map(([asked, strength, adaptableBy]) => ({ ...asked, strength, adaptableBy })); // prettier-ignore
const task: fc.Arbitrary<Omit<MatchTask, 'id'>> = fc.record({
  title: phrase,
  text: maybe(phrase),
  hoursPerWeek: maybe(fc.constantFrom(0, 0.5, 3, 7.5, 20)),
  times: maybe(windows),
  movable: maybe(fc.boolean()),
  fixed: maybe(fc.boolean()),
  learnable: maybe(fc.boolean()),
  demands: maybe(
    fc.record({
      noise: maybe(fc.constantFrom('quiet', 'normal', 'loud' as const)),
      liftingKg: maybe(fc.constantFrom(0, 8, 25)),
      ladders: maybe(fc.boolean()),
      dress: maybe(fc.subarray(['trousers', 'bare-head'])),
      foods: maybe(fc.subarray(['pork', 'fish'])),
      company: maybe(fc.constantFrom('alone', 'mixed', 'together' as const)),
      reading: maybe(fc.constantFrom(...levels)),
      colour: maybe(fc.boolean()),
    }),
  ),
  language: maybe(
    fc.record({
      level: fc.constantFrom('none', 'A2', 'B2' as const),
      reason: maybe(fc.constant('gi beskjeder')),
    }),
  ),
  requires: maybe(
    fc.array(
      fc.record({
        kind: fc.constantFrom('licence', 'entry-test', 'hse-training' as const),
        name: fc.constantFrom('førerkort B', 'HMS-kort', 'truckbevis T1'),
        weeksToObtain: maybe(fc.constantFrom(2, 40)),
      }),
      { maxLength: 2 },
    ),
  ),
  progression: maybe(fc.boolean()),
  adaptations: means,
});
const days = ['2026-02-01', '2026-03-15', '2026-09-01'];
const places = ['Moss', ' moss', 'Råde'];

export const anyNeed: fc.Arbitrary<Omit<MatchNeed, 'id'>> = fc.record({
  company: fc.constantFrom('Bakeriet', 'Vaskeriet'),
  companyId: maybe(fc.constantFrom('c1', 'c2')),
  title: phrase,
  municipality: maybe(fc.constantFrom(...places)),
  start: maybe(fc.constantFrom(...days)),
  season: maybe(fc.constantFrom({ from: '05-01', to: '09-30' }, { from: '11-01', to: '04-01' })),
  hoursPerWeek: maybe(fc.record({ min: maybe(fc.constantFrom(4, 25)), max: maybe(fc.constant(30)) })),
  contract: maybe(fc.constantFrom('yes', 'later', 'no' as const)),
  pay: maybe(fc.constantFrom('wage', 'unpaid' as const)),
  mentor: maybe(fc.boolean()),
  contact: maybe(fc.boolean()),
  support: maybe(fc.constantFrom('on-site', 'meetings', 'none' as const)),
  progression: maybe(fc.boolean()),
  tasks: fc
    .array(task, { maxLength: 4 })
    .map((tasks) => tasks.map((each, at): MatchTask => ({ ...each, id: `t${at}` }))),
}); // prettier-ignore

export const anyProfile: fc.Arbitrary<Omit<MatchProfile, 'id'>> = fc.record(
  {
    wish: maybe(phrase),
    interests: phrases,
    mastered: phrases,
    wanted: phrases,
    ruledOut: maybe(
      fc.array(
        fc.record({
          what: phrase,
          when: fc.constantFrom('never', 'not-now' as const),
          solvableBy: means,
        }),
        { maxLength: 2 },
      ),
    ),
    experience: maybe(
      fc.array(
        fc.record({
          task: phrase,
          setting: maybe(phrase),
          months: maybe(fc.constantFrom(1, 12, 40)),
          abroad: maybe(fc.boolean()),
        }),
        { maxLength: 2 },
      ),
    ),
    learns: maybe(fc.subarray(['shown', 'written', 'spoken', 'pictures'] as const).map(copied)),
    language: maybe(fc.record({ spoken: maybe(fc.constantFrom('A1', 'ca. B1', 'flytende', 'ja')) })),
    licences: maybe(fc.subarray(['førerkort klasse B', 'HMS-kort']).map(copied)),
    hoursPerWeek: maybe(
      fc.record({ min: maybe(fc.constantFrom(0, 20)), max: maybe(fc.constantFrom(5, 20, 37.5)) }),
    ),
    available: maybe(windows),
    earliestStart: maybe(fc.constantFrom(...days)),
    travel: maybe(
      fc.record({
        from: maybe(fc.constantFrom(...places)),
        reaches: maybe(fc.subarray(places).map(copied)),
      }),
    ),
    conditions: maybe(fc.array(condition, { maxLength: 3 })),
    declinedCompanies: maybe(fc.subarray(['bakeriet ']).map(copied)),
    declinedCompanyIds: maybe(fc.subarray(['c1']).map(copied)),
  },
  { requiredKeys: [] },
); // prettier-ignore

/** Needs and profiles with ids of their own; several profiles may be the same but for that. */
export const anyWorld = fc
  .record({
    needs: fc.array(anyNeed, { minLength: 1, maxLength: 3 }),
    profiles: fc.array(anyProfile, { minLength: 1, maxLength: 7 }),
    copies: fc.integer({ min: 1, max: 2 }),
  })
  .map(({ needs, profiles, copies }) => ({
    needs: needs.map((each, at) => resolveNeed({ ...each, id: `n${at}` }, resolver)),
    profiles: Array.from({ length: copies }, (_, copy) =>
      profiles.map((each, at) => resolveProfile({ ...each, id: `p${copy}-${at}` }, resolver)),
    ).flat(),
  }));

/** Weights of any kind that make the whole. */
export const anyWeights: fc.Arbitrary<Weights> = fc
  .array(fc.integer({ min: 1, max: 1_000 }), {
    minLength: criterionNames.length,
    maxLength: criterionNames.length,
  })
  .map((shares) => {
    const whole = shares.reduce((sum, each) => sum + each, 0);
    const of = shares.map((share) => Math.max(1, Math.floor((share / whole) * wholeScore)));
    of[0] = (of[0] ?? 0) + wholeScore - of.reduce((sum, each) => sum + each, 0);
    const named = criterionNames.map((name, at) => [name, of[at]]);
    return { version: 'any', of: Object.fromEntries(named) as Weights['of'] };
  });

function copied<Item>(items: readonly Item[]): Item[] {
  return [...items];
}
