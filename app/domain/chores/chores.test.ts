import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createResolver } from '../vocabulary/create-resolver';
import { sureMeaning } from '../vocabulary/sure-meaning';
import { workVocabulary } from '../vocabulary/work-vocabulary';
import { choreRhythms, choreSchema, weeklyHours, type Chore, type ReadChore } from './chore';
import { groupChores } from './chore-groups';
import { isOpenOn } from './chore-list';
import { taskOfChores } from './task-of-chores';

const resolver = createResolver(workVocabulary);
const aChore = (text: string, chore: Partial<Chore> = {}): ReadChore => {
  const concept = sureMeaning(resolver, text)?.concept ?? null;
  return { text, place: null, minutes: 30, rhythm: 'weekly', concept, ...chore };
};

test.each([
  [10, 'daily', 50 / 60],
  [30, 'some-days', 1.5],
  [60, 'weekly', 1],
  [120, 'monthly', 0.5],
  [120, 'seldom', 0],
] as const)('%s minutes, %s, are %s hours a week', (minutes, rhythm, hours) => {
  expect(weeklyHours({ minutes, rhythm })).toBeCloseTo(hours);
});

describe('Chores of several departments', () => {
  const groups = groupChores([
    aChore('makulere papirer', { place: 'Kontoret' }),
    aChore('vanne blomster', { place: 'Kantina', minutes: 60 }),
    aChore('makulering', { place: 'Arkivet', minutes: 120 }),
    aChore('det med greiene', { minutes: 10 }),
  ]);

  test('are one where their words mean the same work, the most hours first', () => {
    expect(groups.map(({ hours }) => hours)).toEqual([2.5, 1, 1 / 6]);
    expect(groups[0]?.chores.map(({ text }) => text)).toEqual(['makulere papirer', 'makulering']);
    expect(groups[0]?.title).toBe('makulere papirer');
    expect(groups[0]?.places).toEqual(['Kontoret', 'Arkivet']);
  });

  test('that nobody understands stand by themselves, in their own words', () => {
    expect(groups[2]).toMatchObject({ title: 'det med greiene' });
  });

  test('become one task that says what it is made of and where', () => {
    expect(groups[0] && taskOfChores(groups[0])).toMatchObject({
      details: { hoursPerWeek: 2.5, text: 'makulere papirer (Kontoret). makulering (Arkivet)' },
    });
  });

  test('that are seldom leave the hours of their task open', () => {
    const [group] = groupChores([aChore('vanne blomster', { rhythm: 'seldom' })]);
    expect(group && taskOfChores(group).details.hoursPerWeek).toBeUndefined();
  });
});

test('No chore and no hour is lost or counted twice, whatever is put in', () => {
  const chore = fc.record({
    text: fc.constantFrom('vaske gulv', 'noe', 'Noe', 'x y z'),
    concept: fc.option(fc.constantFrom('floor-cleaning', 'stairs')),
    place: fc.option(fc.constantFrom('A', 'B')),
    minutes: fc.constantFrom(10, 30, 60, 120),
    rhythm: fc.constantFrom(...choreRhythms),
  });
  fc.assert(
    fc.property(fc.array(chore, { maxLength: 30 }), (all) => {
      const groups = groupChores(all);
      expect(groups.flatMap(({ chores }) => chores).toSorted(byPlaceIn(all))).toEqual(all);
      const sum = groups.reduce((hours, group) => hours + group.hours, 0);
      expect(sum).toBeCloseTo(all.reduce((hours, each) => hours + weeklyHours(each), 0));
    }),
  );
});

function byPlaceIn(all: readonly Chore[]) {
  return (a: Chore, b: Chore) => all.indexOf(a) - all.indexOf(b);
}

test.each([
  [{ text: '' }, 'text', 'chore-missing'],
  [{ text: '🧹🧹' }, 'text', 'chore-missing'],
  [{ text: 'a'.repeat(121) }, 'text', 'too-long'],
  [{ place: 'a'.repeat(61) }, 'place', 'too-long'],
  [{ minutes: '15' }, 'minutes', 'minutes-missing'],
  [{ rhythm: 'hver time' }, 'rhythm', 'rhythm-missing'],
])('%o is sent back with what is wrong with it', (wrong, field, fault) => {
  const right = { text: 'vaske gulv', place: '', minutes: '30', rhythm: 'weekly' };
  expect(choreSchema.parse(right)).toMatchObject({ minutes: 30, place: null });
  const { error } = choreSchema.safeParse({ ...right, ...wrong });
  expect(error?.issues.map(({ path, message }) => [path[0], message])).toContainEqual([
    field,
    fault,
  ]);
});

test('A list is open to its last day, and not when it was closed before', () => {
  const list = { openUntilOn: '2026-12-26', closedAt: null };
  expect(isOpenOn(list, '2026-12-26')).toBe(true);
  expect(isOpenOn(list, '2026-12-27')).toBe(false);
  expect(isOpenOn({ ...list, closedAt: '2026-12-01T10:00:00.000Z' }, '2026-12-02')).toBe(false);
});
