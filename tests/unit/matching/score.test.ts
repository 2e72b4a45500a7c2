import { describe, expect, test } from 'vitest';
import type { Demands, MatchNeed, MatchProfile, MatchTask } from '~/app/domain/matching/input';
import { areWeightsWhole, standardWeights } from '~/app/domain/matching/weights';
import { aNeed, another, aProfile, aTask, matchOf } from './pair';

type Side = {
  need?: Partial<MatchNeed>;
  task?: Partial<MatchTask>;
  profile?: Partial<MatchProfile>;
};

function scoreOf({ need, task, profile }: Side): number {
  return matchOf(aNeed({ tasks: [aTask(task), another], ...need }), aProfile(profile)).score;
}

/** Each row: the same pair with one thing better, unknown, and worse. */
const better: [what: string, better: Side, unknown: Side, worse: Side][] = [
  ['the wish', wish('vaskeri'), {}, wish('bilverksted')],
  ['an interest', { profile: { interests: ['vaskeri'] } }, {}, { profile: { interests: ['bil'] } }],
  [
    'a task mastered',
    { profile: { mastered: ['brette håndklær'] } },
    {},
    { profile: { mastered: [] } },
  ],
  [
    'a task wanted',
    { profile: { wanted: ['brette håndklær'] } },
    {},
    { profile: { wanted: ['skifte dekk'] } },
  ],
  ['experience', done({ abroad: false }), {}, { profile: { experience: [] } }],
  ['mentor', { need: { mentor: true } }, {}, { need: { mentor: false } }],
  ['contact', { need: { contact: true } }, {}, { need: { contact: false } }],
  ['support', { need: { support: 'on-site' } }, {}, { need: { support: 'none' } }],
  ['contract', { need: { contract: 'yes' } }, {}, { need: { contract: 'no' } }],
  ['pay', { need: { pay: 'wage' } }, {}, { need: { pay: 'unpaid' } }],
  ['progression', { need: { progression: true } }, {}, { need: { progression: false } }],
  ['a task’s progression', { task: { progression: true } }, {}, { task: { progression: false } }],
  ['learnable', { task: { learnable: true } }, {}, { task: { learnable: false } }],
  [
    'travel',
    { profile: { travel: { from: 'Moss' } } },
    {},
    { profile: { travel: { reaches: [] } } },
  ],
  ['her limits', { profile: { ruledOut: [] } }, {}, refuses('brette håndklær')],
  ['time', available(['mon', '08:00', '20:00']), available(), available(['sun', '08:00', '09:00'])],
  [
    'hours',
    { profile: { hoursPerWeek: { max: 37 } } },
    {},
    { profile: { hoursPerWeek: { max: 2 } } },
  ],
  ['papers', papers(['truckbevis']), papers(undefined), papers([])],
  ['language', language('B2'), language(undefined), language('A1')],
  ['a need met', needing({ noise: 'quiet' }), needing({}), needing({ noise: 'loud' })],
];

function wish(text: string): Side {
  return { profile: { wish: text } };
}
function done(change: { abroad?: boolean; months?: number }): Side {
  return { profile: { experience: [{ task: 'brette håndklær', months: 12, ...change }] } };
}
function refuses(what: string): Side {
  return { task: { fixed: true }, profile: { ruledOut: [{ what, when: 'never' }] } };
}
function available(...windows: ['mon' | 'sun', string, string][]): Side {
  const task: Partial<MatchTask> = {
    times: [{ day: 'mon', from: '08:00', to: '20:00' }],
    movable: false,
    fixed: true,
  };
  const known = windows.map(([day, from, to]) => ({ day, from, to }));
  return { task, profile: { available: known.length > 0 ? known : undefined } };
}
function papers(licences: string[] | undefined): Side {
  const requires = [{ kind: 'certificate' as const, name: 'truckbevis', weeksToObtain: 40 }];
  return { task: { requires, fixed: true }, profile: { licences } };
}
function language(spoken: string | undefined): Side {
  return {
    task: { fixed: true, language: { level: 'B1', reason: 'Gi beskjeder' } },
    profile: { language: { spoken } },
  };
}
function needing(demands: Demands): Side {
  return {
    task: { demands, fixed: true },
    profile: { conditions: [{ about: 'noise', want: 'quiet', strength: 'need' }] },
  };
}

describe('the score', () => {
  test.each(better)('puts unknown strictly between: %s', (_, good, unknown, bad) => {
    expect(scoreOf(good)).toBeGreaterThan(scoreOf(unknown));
    expect(scoreOf(unknown)).toBeGreaterThan(scoreOf(bad));
  });

  test.each([
    ['her no', refusal(undefined), refusal(['støtte']), { profile: { ruledOut: [] } }],
    ['papers', obtained(40), obtained(4), papers(['truckbevis'])],
    ['a need', adaptable([]), adaptable(['hørselvern']), needing({ noise: 'quiet' })],
    ['language', language('A2'), reasonless('A2'), language('B1')],
  ])('puts solvable strictly between missed and met: %s', (_, missed, solvable, met) => {
    expect(scoreOf(solvable)).toBeGreaterThan(scoreOf(missed));
    expect(scoreOf(met)).toBeGreaterThan(scoreOf(solvable));
  });

  test('counts experience at home above abroad above none', () => {
    const [home, unknown, abroad, none] = [
      done({ abroad: false }),
      done({}),
      done({ abroad: true }),
      { profile: { experience: [] } },
    ].map(scoreOf);
    expect([home, unknown, abroad, none]).toEqual(
      [home, unknown, abroad, none].toSorted((a = 0, b = 0) => b - a),
    );
    expect(new Set([home, unknown, abroad, none]).size).toBe(4);
  });

  test('counts more experience for more', () => {
    expect(scoreOf(done({ months: 12 }))).toBeGreaterThan(scoreOf(done({ months: 3 })));
  });

  test('lets the wish weigh more than tasks and experience together', () => {
    const bakery = aNeed({
      id: 'b',
      title: 'Hjelp på bakeri',
      tasks: [aTask({ title: 'Bake boller' })],
    });
    const profile = aProfile({
      wish: 'jobbe på vaskeri',
      mastered: ['bake'],
      wanted: ['bake'],
      experience: [{ task: 'bake boller', abroad: false, months: 24 }],
    });
    expect(matchOf(aNeed(), profile).score).toBeGreaterThan(matchOf(bakery, profile).score);
  });

  test('lets the wish weigh more than the interests', () => {
    const laundry = scoreOf({ profile: { wish: 'vaskeri', interests: ['biler'] } });
    const cars = scoreOf({ profile: { wish: 'biler', interests: ['vaskeri'] } });
    expect(laundry).toBeGreaterThan(cars);
  });

  test('reads past a sentence that only says what is sensitive', () => {
    const plain = scoreOf({ profile: { wish: 'vaskeri', interests: ['tøy'] } });
    for (const profile of [
      { wish: 'vaskeri. Har ADHD og 50 prosent uføretrygd', interests: ['tøy'] },
      { wish: 'vaskeri', interests: ['tøy', 'nedsatt arbeidsevne'] },
      { wish: 'vaskeri', interests: ['tøy'], strengths: ['psykisk lidelse, får AAP'] },
      { wish: 'vaskeri', interests: ['tøy'], mastered: ['depresjon og angst'] },
      { wish: 'vaskeri', interests: ['tøy'], ruledOut: [{ what: 'ADHD', when: 'never' as const }] },
    ]) {
      expect(scoreOf({ profile })).toBe(plain);
    }
    const need = { need: { title: 'Hjelp på vaskeri, lønnstilskudd er avklart' } };
    expect(scoreOf({ ...need, profile: { wish: 'vaskeri', interests: ['tøy'] } })).toBe(plain);
  });

  test('shows no sensitive word in its reasons', () => {
    const ruledOut = [
      { what: 'brette håndklær på grunn av angst', when: 'never' as const, solvableBy: ['AAP'] },
    ];
    const told = JSON.stringify(matchOf(aNeed(), aProfile({ wish: 'ADHD, vaskeri', ruledOut })));
    expect(told).not.toMatch(/adhd|angst|aap/i);
  });

  test('has weights that make a whole', () => {
    expect(areWeightsWhole(standardWeights)).toBe(true);
    const of = { ...standardWeights.of, wish: 1 };
    expect(areWeightsWhole({ ...standardWeights, of })).toBe(false);
  });
});

function refusal(solvableBy: string[] | undefined): Side {
  const ruledOut = [{ what: 'brette håndklær', when: 'never' as const, solvableBy }];
  return { task: { fixed: true }, profile: { ruledOut } };
}
function obtained(weeksToObtain: number): Side {
  const requires = [{ kind: 'certificate' as const, name: 'truckbevis', weeksToObtain }];
  return { task: { requires, fixed: true }, profile: { licences: [] } };
}
function adaptable(adaptableBy: string[]): Side {
  return {
    task: { demands: { noise: 'loud' }, fixed: true },
    profile: { conditions: [{ about: 'noise', want: 'quiet', strength: 'need', adaptableBy }] },
  };
}
function reasonless(spoken: string): Side {
  return { task: { fixed: true, language: { level: 'B1' } }, profile: { language: { spoken } } };
}
