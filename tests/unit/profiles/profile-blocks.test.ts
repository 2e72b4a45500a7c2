import { describe, expect, test } from 'vitest';
import { readForm } from '~/app/server/read-form';
import type { FormValues } from '~/app/domain/profiles/block-form';
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

describe('a saved block', () => {
  test.each(profileBlocks)('%s comes back from its own form as it was', (block) => {
    const values = profileBlockForms[block].valuesOf({ facts: full, support: ['talks'] });
    const { facts = {}, support } = changeBy(block, values);
    for (const [name, value] of Object.entries(facts)) {
      expect({ [name]: value }).toEqual({ [name]: full[name as keyof ProfileFacts] });
    }
    expect(support ?? ['talks']).toEqual(['talks']);
  });

  test.each(profileBlocks)('%s left empty is unknown, never zero and never none', (block) => {
    const { facts = {} } = changeBy(block, {});
    expect(Object.keys(facts)).not.toEqual([]);
    expect(Object.values(facts).filter((value) => value !== undefined)).toEqual([]);
  });
});

describe('none', () => {
  test.each([
    ['ruledOut', 'isNone'],
    ['experience', 'isNone'],
    ['conditions', 'isNone'],
    ['learning', 'hasNoLicences'],
  ] as const)('of %s is known only when it was said', (block, tick) => {
    const { facts = {} } = changeBy(block, { [tick]: 'on' });
    expect(Object.values(facts).filter((value) => value !== undefined)).toEqual([[]]);
    const values = profileBlockForms[block].valuesOf({ facts, support: [] });
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

describe('what cannot be read', () => {
  test.each([
    ['time', { hoursMin: 'mange' }],
    ['time', { hoursMax: '61' }],
    ['time', { notBefore: '25:00' }],
    ['time', { earliestStart: '2027-02-30' }],
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
});
