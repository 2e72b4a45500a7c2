import { describe, expect, test } from 'vitest';
import { readForm } from '~/app/server/read-form';
import fc from 'fast-check';
import type { FormValues, ToldLayer } from '~/app/domain/profiles/block-form';
import { weekdays } from '~/app/domain/calendar/plain-date';
import { blockStates } from '~/app/domain/profiles/known-blocks';
import { profileBlocks, type ProfileFacts } from '~/app/domain/profiles/matching-layer';
import { profileBlockForms } from '~/app/domain/profiles/profile-blocks';

/** A form as a browser sends it: empty fields too. */
function sent(values: FormValues): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) {
    for (const each of typeof value === 'string' ? [value] : value) form.append(name, each);
  }
  return form;
}

function changeBy(block: (typeof profileBlocks)[number], values: FormValues) {
  const read = readForm(sent(values), profileBlockForms[block].schema);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.value;
}

const full: ProfileFacts = {
  wish: 'Blomster',
  interests: ['Hage'],
  dream: 'Egen butikk',
  mastered: ['Vanne planter'],
  wanted: ['Binde buketter'],
  ruledOut: [{ what: 'kasse', when: 'not-now', solvableBy: ['opplæring'] }],
  experience: [{ task: 'Lager', setting: 'butikk', months: 12, abroad: true }],
  strengths: ['Rolig'],
  learns: ['shown', 'pictures'],
  language: { spoken: 'A2', written: 'A1' },
  licences: ['HMS-kort'],
  hoursPerWeek: { min: 7.5, max: 20 },
  available: [{ day: 'mon', from: '08:30', to: '12:00' }],
  earliestStart: '2027-01-04',
  travel: { from: 'Moss', maxMinutes: 45, reaches: ['Moss', 'Råde'] },
  conditions: [
    { about: 'liftingKg', want: { max: 10 }, strength: 'need', adaptableBy: ['tralle'] },
    { about: 'colour', want: false, strength: 'need' },
    { about: 'noise', want: 'quiet', strength: 'wish' },
    { about: 'foods', want: ['pork'], strength: 'need', adaptableBy: ['hansker'] },
  ],
  declinedCompanies: ['Fabrikken'],
};

const layer: ToldLayer = {
  facts: full,
  support: ['talks'],
  supportWish: 'Noen å ringe til',
  trials: [
    { what: 'Rydde hyller', setting: 'butikk', kind: 'taste', reaction: 'liked', said: 'Gøy' },
    { what: 'Vaske', kind: 'trial', reaction: 'disliked' },
  ],
};

describe('a saved block', () => {
  test.each(profileBlocks)('%s comes back from its own form as it was', (block) => {
    const values = profileBlockForms[block].valuesOf(layer);
    const { facts = {}, note: _note, ...parts } = changeBy(block, values);
    for (const [name, value] of Object.entries(facts)) {
      expect({ [name]: value }).toEqual({ [name]: full[name as keyof ProfileFacts] });
    }
    expect({ ...layer, ...parts }).toEqual(layer);
  });

  test.each(profileBlocks)('%s left empty is unknown, never zero and never none', (block) => {
    const { facts = {}, note: _note, support, ...parts } = changeBy(block, {});
    const told = { ...facts, ...parts };
    expect(Object.keys(told)).not.toEqual([]);
    expect(Object.values(told).filter((value) => value !== undefined)).toEqual([]);
    expect(support ?? []).toEqual([]);
  });
});

describe('none', () => {
  test.each([
    ['ruledOut', 'isNone'],
    ['experience', 'isNone'],
    ['conditions', 'isNone'],
    ['trials', 'isNone'],
    ['learning', 'hasNoLicences'],
  ] as const)('of %s is known only when it was said', (block, tick) => {
    const { facts = {}, trials } = changeBy(block, { [tick]: 'on' });
    const told = { ...facts, trials };
    expect(Object.values(told).filter((value) => value !== undefined)).toEqual([[]]);
    const values = profileBlockForms[block].valuesOf({ facts, trials, support: [] });
    expect(values[tick]).toBe('on');
  });
});

describe('the tapped week', () => {
  test('is trimmed by «not before» and «not after» on every day', () => {
    const { facts } = changeBy('time', {
      tiles: ['workdays-morning', 'sat-evening'],
      notBefore: '08:00',
      notAfter: '19:30',
    });
    expect(facts?.available).toEqual([
      ...(['mon', 'tue', 'wed', 'thu', 'fri'] as const).map((day) => ({
        day,
        from: '08:00',
        to: '09:00',
      })),
      { day: 'sat', from: '16:00', to: '19:30' },
    ]);
  });

  test('without a tile is unknown', () => {
    expect(changeBy('time', { notBefore: '08:00' }).facts?.available).toBeUndefined();
  });
});

/** Any week of windows that do not meet, as an importer or another screen may have left it. */
const weeks = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...weekdays), fc.integer({ min: 0, max: 11 })), {
    selector: String,
    maxLength: 12,
  })
  .chain((slots) =>
    fc
      .array(fc.integer({ min: 1, max: 118 }), { minLength: slots.length, maxLength: slots.length })
      .map((lengths) =>
        slots
          .map(([day, slot], index) => ({
            day,
            from: clock(slot * 120),
            to: clock(slot * 120 + (lengths[index] ?? 1)),
          }))
          .sort((a, b) => order(a) - order(b)),
      ),
  );
const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const order = ({ day, from }: { day: (typeof weekdays)[number]; from: string }) =>
  weekdays.indexOf(day) * 10_000 + Number(from.replace(':', ''));

describe('the exact times', () => {
  test('of any week come back to the minute', () => {
    fc.assert(
      fc.property(weeks, (available) => {
        const values = profileBlockForms.time.valuesOf({ facts: { available }, support: [] });
        expect(changeBy('time', values).facts?.available ?? []).toEqual(available);
      }),
    );
  });

  test('of a day go before its tiles, and are read as people write them', () => {
    const { facts } = changeBy('time', {
      tiles: ['mon-morning', 'tue-morning'],
      'exact.tue': '8.30-12, 16–2000',
      'exact.sun': '22:00–06:00',
    });
    expect(facts?.available).toEqual([
      { day: 'mon', from: '06:00', to: '09:00' },
      { day: 'tue', from: '08:30', to: '12:00' },
      { day: 'tue', from: '16:00', to: '20:00' },
      { day: 'sun', from: '22:00', to: '06:00' },
    ]);
  });
});

describe('an amount of experience', () => {
  test.each([
    ['tried', '', 1],
    ['some-months', '', 6],
    ['some-months', '11', 11],
    ['years', '11', 48],
  ])('%s of before %s months is kept as %d', (amount, months, kept) => {
    const { facts } = changeBy('experience', {
      'experience[0].task': 'Lager',
      'experience[0].amount': amount,
      'experience[0].months': months,
    });
    expect(facts?.experience?.[0]?.months).toBe(kept);
  });
});

describe('a block that is asked about and open', () => {
  test('is told from one that nobody has asked about', () => {
    const { note } = changeBy('wish', { 'note.isOpen': 'on' });
    const states = blockStates({ facts: {}, support: [], notes: { wish: note } });
    expect(states.wish).toBe('open');
    expect(states.tasks).toBe('unasked');
    expect(blockStates({ ...layer, notes: { wish: note } }).wish).toBe('known');
  });
});

describe('what cannot be read', () => {
  test.each([
    ['time', { hoursMin: 'mange' }],
    ['time', { hoursMax: '61' }],
    ['time', { notBefore: '25:00' }],
    ['time', { earliestStart: '2027-02-30' }],
    ['time', { 'exact.mon': 'om morgenen' }],
    ['time', { 'exact.mon': '08:00–08:00' }],
    ['tasks', { mastered: 'x'.repeat(2001) }],
    ['tasks', { mastered: 'x'.repeat(201) }],
    ['tasks', { mastered: 'x\n'.repeat(31) }],
    ['travel', { maxMinutes: '-1' }],
    ['wish', { 'note.on': 'i går' }],
  ] as const)('in %s is refused with the field named: %o', (block, values) => {
    const read = readForm(sent(values), profileBlockForms[block].schema);
    expect(read).toMatchObject({ ok: false });
    expect(read.ok ? [] : Object.keys(read.errors)).toEqual(Object.keys(values));
  });

  test.each([
    ['20', '10', false],
    ['10', '10', true],
    ['7,5', '20', true],
    ['20', '', true],
  ])('in hours is a range that runs backwards: %s to %s is taken: %s', (hoursMin, hoursMax, ok) => {
    const read = readForm(sent({ hoursMin, hoursMax }), profileBlockForms.time.schema);
    expect(read.ok || Object.keys(read.errors)).toEqual(ok || ['hoursMax']);
  });
});
