import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Condition, MatchNeed, MatchProfile, MatchTask } from '~/app/domain/matching/input';
import { explainCriteria } from '~/app/domain/matching/explanation/explain-criteria';
import { match } from '~/app/domain/matching/match';
import { criterionNames, type Lever } from '~/app/domain/matching/match-types';
import { rankNeeds } from '~/app/domain/matching/rank-needs';
import { rankProfiles } from '~/app/domain/matching/rank-profiles';
import { isTold } from '~/app/domain/matching/standing';
import { resolveNeed } from '~/app/domain/matching/resolve-need';
import { resolveProfile } from '~/app/domain/matching/resolve-profile';
import { standardWeights } from '~/app/domain/matching/weights';
import { matchLine } from '~/app/usecases/matching/match-line';
import { aNeed, aProfile, matchOf, resolver, today } from './pair';

fc.configureGlobal({ numRuns: 60 });

const options = { today, weights: standardWeights };
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const phrase = fc.constantFrom(
  'butikk', 'fylle på varer', 'kasse', 'vaske gulv', 'kantine', 'lage mat', 'post', 'kontor', 'skifte dekk',
  'brette klær', 'blomster', 'eldre mennesker', 'flette kurver', 'seile båt', 'vatne blomar', 'hundar',
); // prettier-ignore
const phrases = maybe(fc.array(phrase, { maxLength: 3 }));
const windows = fc.array(
  fc.record({
    day: fc.constantFrom('mon', 'tue', 'wed' as const),
    from: fc.constantFrom('06:00', '08:00', '12:00'),
    to: fc.constantFrom('10:00', '14:00', '16:00'),
  }),
  { maxLength: 3 },
);
const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    about: fc.constant('noise' as const),
    want: fc.constantFrom('quiet', 'normal', false),
    strength: fc.constantFrom('need' as const, 'wish' as const),
    adaptableBy: fc.subarray(['hørselvern']),
  }),
  fc.record({
    about: fc.constant('liftingKg' as const),
    want: fc.record({ max: fc.constantFrom(5, 15) }),
    strength: fc.constantFrom('need' as const, 'wish' as const),
  }),
);
const task = fc.record({
  title: phrase,
  hoursPerWeek: maybe(fc.integer({ min: 0, max: 20 })),
  times: maybe(windows),
  movable: maybe(fc.boolean()),
  fixed: maybe(fc.boolean()),
  learnable: maybe(fc.boolean()),
  demands: maybe(
    fc.record({
      noise: maybe(fc.constantFrom('quiet', 'normal', 'loud' as const)),
      liftingKg: maybe(fc.integer({ min: 0, max: 30 })),
    }),
  ),
  progression: maybe(fc.boolean()),
});
const need: fc.Arbitrary<MatchNeed> = fc.record({
  id: fc.constantFrom('n1', 'n2'),
  company: fc.constantFrom('a', 'b'),
  title: phrase,
  municipality: maybe(fc.constantFrom('Moss', 'Råde')),
  mentor: maybe(fc.boolean()),
  contact: maybe(fc.boolean()),
  pay: maybe(fc.constantFrom('wage' as const, 'unpaid' as const)),
  tasks: fc
    .array(task, { minLength: 1, maxLength: 4 })
    .map((tasks) => tasks.map((each, at): MatchTask => ({ ...each, id: `t${at}` }))),
});
const profile: fc.Arbitrary<MatchProfile> = fc.record({
  id: fc.constantFrom('p1', 'p2'),
  wish: maybe(phrase),
  interests: phrases,
  mastered: phrases,
  wanted: phrases,
  available: maybe(windows),
  conditions: maybe(fc.array(condition, { maxLength: 3 })),
  ruledOut: maybe(
    fc.array(
      fc.record({ what: phrase, when: fc.constantFrom('never' as const, 'not-now' as const) }),
      { maxLength: 2 },
    ),
  ),
  travel: maybe(fc.record({ from: maybe(fc.constantFrom('Moss', 'Råde')) })),
  hoursPerWeek: maybe(
    fc.record({
      min: maybe(fc.integer({ min: 0, max: 20 })),
      max: maybe(fc.integer({ min: 20, max: 37 })),
    }),
  ),
});

function scoreOf(pairNeed: MatchNeed, pairProfile: MatchProfile): number {
  return matchOf(pairNeed, pairProfile).score;
}

describe('for any pair', () => {
  test('what a list says of it rests on what the page shows, on the side that it is said of', () => {
    fc.assert(
      fc.property(need, profile, (aNeed, aProfile) => {
        const page = matchOf(aNeed, aProfile);
        const { lines } = matchLine(page, { title: '', about: '', badges: [], tasks: [] });
        const whyOf = (of: readonly { readonly why: string }[]) => of.map(({ why }) => why);
        const { rules, gaps, levers, status } = page;
        const stops = rules.filter(
          ({ state }) => state === (status === 'blocked' ? 'blocked' : 'later'),
        );
        const told = { need: aNeed, profile: aProfile, notes: {} };
        const known = explainCriteria(page, told).filter(isTold);
        const conflicts = whyOf(
          rules.filter(({ state }) => state === 'solvable' || state === 'blocked'),
        );
        const isConflict = ({ why }: { readonly why: string }) => conflicts.includes(why);
        const ends = (lever: Lever) => gaps.filter(({ why }) => why.endsWith(lever.why));
        const helping = levers.filter(({ gain, takesWhatFits }) => gain > 0 && !takesWhatFits);
        const grounds = {
          stops: whyOf(stops),
          'way-on': [
            'Ingen enkel endring fjerner det som stopper. Se på andre oppgaver eller steder.',
          ],
          for: whyOf(known.filter((each) => each.points > 0 && !isConflict(each))),
          against: whyOf(known.filter((each) => each.points < each.of || isConflict(each))),
          change: whyOf([...helping, ...helping.flatMap(ends)]),
          'least-change': whyOf([...helping, ...helping.flatMap(ends)]),
          ask: whyOf(
            gaps.filter(({ kind, rule }) => kind === 'open-question' && rule !== 'consent'),
          ),
        };
        for (const { kind, text } of lines) expect(grounds[kind]).toContain(text);

        const kinds = lines.map(({ kind }) => kind);
        expect(kinds.length).toBeLessThanOrEqual(3);
        expect(kinds.includes('stops')).toBe(stops.length > 0);
        expect(kinds.lastIndexOf('stops')).toBeLessThan(status === 'blocked' ? 3 : 1);
        const isHelpTold = status !== 'blocked' && helping.length > 0;
        const tellsHelp = kinds.includes('change') || kinds.includes('least-change');
        expect(tellsHelp || kinds.length === 3 || !isHelpTold).toBe(true);
      }),
    );
  });

  test('the same input gives the same result, also after being stored as text', () => {
    fc.assert(
      fc.property(need, profile, (aNeed, aProfile) => {
        const [first, second] = [resolveNeed(aNeed, resolver), resolveProfile(aProfile, resolver)];
        const stored = [first, second].map((each): unknown => JSON.parse(JSON.stringify(each)));
        const again = match(stored[0] as typeof first, stored[1] as typeof second, options);
        expect(again).toEqual(match(first, second, options));
      }),
    );
  });

  test('the score is whole, within bounds, and the sum of its points', () => {
    fc.assert(
      fc.property(need, profile, (aNeed, aProfile) => {
        const { score, criteria } = matchOf(aNeed, aProfile);
        expect(Number.isInteger(score) && score >= 0 && score <= 1_000_000).toBe(true);
        expect(criteria.reduce((sum, { points }) => sum + points, 0)).toBe(score);
      }),
    );
  });

  test('every unknown rule has its question, and every solvable one a gap of another kind', () => {
    fc.assert(
      fc.property(need, profile, (aNeed, aProfile) => {
        const { rules, gaps } = matchOf(aNeed, aProfile);
        const open = rules.filter(({ state }) => state === 'unknown' || state === 'solvable');
        const unanswered = open.filter(
          ({ state, rule, task: of }) =>
            !gaps.some(
              (gap) =>
                gap.rule === rule &&
                gap.task === of &&
                (gap.kind === 'open-question') === (state === 'unknown'),
            ),
        );
        expect(unanswered).toEqual([]);
      }),
    );
  });

  test('the order of tasks and of lists changes no score', () => {
    fc.assert(
      fc.property(need, profile, (aNeed, aProfile) => {
        const turned = (list: readonly string[] | undefined) => list && [...list].reverse();
        const { interests, mastered, wanted } = aProfile;
        const other = {
          ...aProfile,
          interests: turned(interests),
          mastered: turned(mastered),
          wanted: turned(wanted),
        };
        const difference =
          scoreOf({ ...aNeed, tasks: aNeed.tasks.toReversed() }, other) - scoreOf(aNeed, aProfile);
        expect(Math.abs(difference)).toBeLessThanOrEqual(2);
      }),
    );
  });

  test('words outside the matching layer, and sensitive words, change nothing', () => {
    const outside = { name: 'Kari', diagnosis: 'ADHD', age: 54, subsidy: 75, wageSubsidy: true };
    fc.assert(
      fc.property(
        need,
        profile,
        fc.constantFrom('har ADHD', '50 prosent uføretrygd', 'får AAP'),
        (aNeed, aProfile, words) => {
          const plain = scoreOf(aNeed, aProfile);
          expect(scoreOf({ ...aNeed, ...outside }, { ...aProfile, ...outside })).toBe(plain);
          expect(scoreOf(aNeed, { ...aProfile, strengths: [words] })).toBe(plain);
          const wish = aProfile.wish === undefined ? words : `${aProfile.wish}, ${words}`;
          expect(scoreOf(aNeed, { ...aProfile, wish })).toBe(plain);
          const told = ['kasse', ...(aProfile.mastered ?? [])];
          expect(scoreOf(aNeed, { ...aProfile, mastered: [...told, words] })).toBe(
            scoreOf(aNeed, { ...aProfile, mastered: told }),
          );
        },
      ),
    );
  });

  test('a better workplace is never worse for anyone', () => {
    fc.assert(
      fc.property(need, profile, (aNeed, aProfile) => {
        const at = (change: Partial<MatchNeed>) => scoreOf({ ...aNeed, ...change }, aProfile);
        expect(at({ mentor: true })).toBeGreaterThan(at({ mentor: undefined }));
        expect(at({ mentor: undefined })).toBeGreaterThan(at({ mentor: false }));
        expect(at({ pay: 'wage' })).toBeGreaterThan(at({ pay: undefined }));
        expect(at({ pay: undefined })).toBeGreaterThan(at({ pay: 'unpaid' }));
        expect(at({ progression: true })).toBeGreaterThan(at({ progression: false }));
      }),
    );
  });

  test('one more task mastered, and one condition more that is met, never lower the score', () => {
    fc.assert(
      fc.property(need, profile, phrase, (aNeed, aProfile, more) => {
        const { mastered = [], conditions = [] } = aProfile;
        const before = scoreOf(aNeed, { ...aProfile, mastered, conditions });
        const can = { ...aProfile, mastered: [...mastered, more], conditions };
        expect(scoreOf(aNeed, can)).toBeGreaterThanOrEqual(before);
        const met: Condition = { about: 'pace', want: 'calm', strength: 'need' };
        const tasks = aNeed.tasks.map((each) => ({
          ...each,
          demands: { ...each.demands, pace: 'calm' as const },
        }));
        const asks = { ...aProfile, mastered, conditions: [...conditions, met] };
        expect(scoreOf({ ...aNeed, tasks }, asks)).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  test('a need of support, however much, moves no score', () => {
    const support = fc.record({
      support: fc.subarray(['talks', 'advice', 'training', 'side-by-side', 'adaptation']),
      supportLevel: fc.integer({ min: 1, max: 3 }),
      supportWish: fc.constantFrom('noen ved siden av hele dagen', 'daglig oppfølging'),
      interpreter: fc.boolean(),
    });
    fc.assert(
      fc.property(need, profile, support, (aNeed, aProfile, more) => {
        expect(scoreOf(aNeed, { ...aProfile, ...more })).toBe(scoreOf(aNeed, aProfile));
        // A means more that would solve something is no lack: it never lowers either.
        const helped = aProfile.conditions?.map((each) => ({
          ...each,
          adaptableBy: [...(each.adaptableBy ?? []), 'en kollega ved siden av'],
        }));
        expect(scoreOf(aNeed, { ...aProfile, conditions: helped })).toBeGreaterThanOrEqual(
          scoreOf(aNeed, aProfile),
        );
      }),
    );
  });

  test('a means more never lowers the score by what else may then be taken out', () => {
    const tasks: MatchNeed['tasks'] = [
      { id: 't0', title: 'butikk', demands: { noise: 'normal' } },
      { id: 't1', title: 'butikk', times: [] },
      { id: 't2', title: 'butikk', times: [], movable: false },
    ];
    const aNeed: MatchNeed = { id: 'n1', company: 'a', title: 'butikk', tasks };
    const quiet = (adaptableBy: string[]): MatchProfile => ({
      id: 'p1',
      available: [],
      conditions: (['normal', 'quiet'] as const).map((want) => ({
        about: 'noise',
        want,
        strength: 'need',
        adaptableBy,
      })),
    });
    expect(scoreOf(aNeed, quiet(['en kollega ved siden av']))).toBeGreaterThanOrEqual(
      scoreOf(aNeed, quiet([])),
    );
  });

  test('a name, and a name in the company’s words about nothing, change no score', () => {
    fc.assert(
      fc.property(
        need,
        profile,
        fc.constantFrom('Kari', 'Ahmed', 'Ingeborg'),
        (aNeed, aProfile, name) => {
          const named = {
            name,
            firstName: name,
            code: name,
            office: name,
            dream: `Dra til ${name}`,
          };
          expect(scoreOf(aNeed, { ...aProfile, ...named })).toBe(scoreOf(aNeed, aProfile));
          expect(scoreOf({ ...aNeed, company: `${name} AS` }, aProfile)).toBe(
            scoreOf(aNeed, aProfile),
          );
        },
      ),
    );
  });

  test('a condition that is met costs nothing, whichever it is', () => {
    const met: fc.Arbitrary<Condition> = fc.constantFrom<Condition>(
      { about: 'pace', want: 'calm', strength: 'need' },
      { about: 'pace', want: 'calm', strength: 'wish' },
      { about: 'setting', want: 'indoor', strength: 'need' },
      { about: 'reading', want: 'none', strength: 'need' },
      { about: 'standing', want: { max: 'some' }, strength: 'need' },
    );
    const demands = {
      pace: 'calm',
      setting: 'indoor',
      reading: 'none',
      standing: 'little',
    } as const;
    fc.assert(
      fc.property(need, profile, met, (aNeed, aProfile, condition) => {
        const tasks = aNeed.tasks.map((each) => ({
          ...each,
          demands: { ...each.demands, ...demands },
        }));
        const { conditions = [] } = aProfile;
        const at = (asked: Condition[]) =>
          scoreOf({ ...aNeed, tasks }, { ...aProfile, conditions: asked });
        expect(at([...conditions, condition])).toBeGreaterThanOrEqual(at(conditions));
      }),
    );
  });

  test('what is not told lies between the best and the worst that could be told', () => {
    fc.assert(
      fc.property(need, profile, (aNeed, aProfile) => {
        const from = (place: string | undefined) =>
          scoreOf(
            { ...aNeed, municipality: 'Moss' },
            { ...aProfile, travel: place ? { reaches: [place] } : undefined },
          );
        expect(from('Moss')).toBeGreaterThan(from(undefined));
        expect(from(undefined)).toBeGreaterThan(from('Råde'));
      }),
    );
  });

  test('any text, however long, is read and matched', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const long = text.repeat(200).slice(0, 10_000);
        const result = matchOf(
          aNeed({ title: long }),
          aProfile({ wish: long, mastered: [long], ruledOut: [{ what: long, when: 'never' }] }),
        );
        expect(result.rules.length).toBeGreaterThanOrEqual(10);
        expect(JSON.stringify(result).length).toBeLessThan(20_000);
      }),
      { numRuns: 10 },
    );
  });
});

describe('a ranking', () => {
  test('is the same whatever order people come in, blocked ones apart', () => {
    fc.assert(
      fc.property(need, fc.array(profile, { minLength: 2, maxLength: 6 }), (aNeed, profiles) => {
        const people = profiles.map((each, at) =>
          resolveProfile({ ...each, id: `p${at}` }, resolver),
        );
        const resolved = resolveNeed(aNeed, resolver);
        const ranking = rankProfiles(resolved, people, options);
        expect(rankProfiles(resolved, people.toReversed(), options)).toEqual(ranking);
        const scores = ranking.matches.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        expect(ranking.notNow.every(({ status }) => status === 'blocked')).toBe(true);
        expect(ranking.matches.length + ranking.notNow.length).toBe(people.length);
      }),
      { numRuns: 20 },
    );
  });

  test('keeps its order when all weights are scaled alike', () => {
    fc.assert(
      fc.property(
        need,
        fc.array(profile, { minLength: 2, maxLength: 5 }),
        fc.constantFrom(2, 3, 10),
        (aNeed, profiles, factor) => {
          const people = profiles.map((each, at) =>
            resolveProfile({ ...each, id: `p${at}` }, resolver),
          );
          const resolved = resolveNeed(aNeed, resolver);
          const of = { ...standardWeights.of };
          for (const name of criterionNames) of[name] *= factor;
          const scaled = { ...options, weights: { version: 'scaled', of } };
          const before = new Map(
            people.map((each) => [each.profile.id, match(resolved, each, options).score]),
          );
          const after = rankProfiles(resolved, people, scaled).matches;
          // Points are rounded to whole ones: what lies closer than their number may change places.
          const isOrdered = after.every(({ profile: id }, at) => {
            const next = after[at + 1]?.profile;
            const here = before.get(id) ?? 0;
            return next === undefined || here >= (before.get(next) ?? 0) - criterionNames.length;
          });
          expect(isOrdered).toBe(true);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('breaks a tie by lot, drawn anew each week', () => {
    const people = Array.from({ length: 8 }, (_, at) =>
      resolveProfile(aProfile({ id: `p${at}` }), resolver),
    );
    const resolved = resolveNeed(aNeed(), resolver);
    const orderOn = (on: string) =>
      rankProfiles(resolved, people, { ...options, today: on }).matches.map(
        ({ profile: id }) => id,
      );
    expect(orderOn('2026-03-03')).toEqual(orderOn('2026-03-02'));
    expect(orderOn('2026-03-30')).not.toEqual(orderOn('2026-03-02'));
  });

  test('goes the other way too: needs for a person', () => {
    const laundry = resolveNeed(aNeed(), resolver);
    const garage = resolveNeed(aNeed({ id: 'g', title: 'Bilverksted' }), resolver);
    const person = resolveProfile(aProfile({ wish: 'bilverksted' }), resolver);
    const { matches } = rankNeeds(person, [laundry, garage], options);
    expect(matches.map(({ need: id }) => id)).toEqual(['g', 'n']);
  });
});
