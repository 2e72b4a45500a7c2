import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AgreementTerms } from './agreement-terms';
import { canonicalJson, type JsonValue } from './canonical-json';
import { changesInTerms } from './changes-in-terms';
import {
  soundEmployment,
  soundPaidTrial,
  soundTaste,
  soundTrial,
  soundWhole,
} from './sound-terms.fixture';

const texts = [soundTrial, soundPaidTrial, soundEmployment, soundTaste, soundWhole].map(
  (terms) => ({
    ...terms,
    buddy: { name: 'Jon', hasAccepted: true },
  }),
);
const aText = fc.constantFrom<AgreementTerms>(...texts, { ...soundTrial, buddy: null });

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every place in a text where something stands; a list is one place. */
function placesIn(value: Record<string, unknown>, above: string[] = []): string[][] {
  return Object.entries(value).flatMap(([key, inner]) =>
    isGroup(inner) ? placesIn(inner, [...above, key]) : [[...above, key]],
  );
}

function withPlace(value: unknown, [key = '', ...rest]: string[], put: unknown): unknown {
  const group = value as Record<string, unknown>;
  return { ...group, [key]: rest.length === 0 ? put : withPlace(group[key], rest, put) };
}

/** The same content with its keys in another order, as another program could store it. */
function turned(value: unknown): unknown {
  if (!isGroup(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, turned(inner)]);
  return Object.fromEntries(entries.reverse());
}

test('there is no difference between two texts of the same content', () => {
  fc.assert(
    fc.property(aText, (text) => {
      expect(changesInTerms(text, turned(text) as AgreementTerms)).toEqual([]);
    }),
  );
});

test('every field that is changed is named, with the old and the new, and no other', () => {
  const changed = aText.chain((text) => {
    const places = fc.subarray(placesIn(text), { minLength: 1 });
    return fc.tuple(fc.constant(text), places, fc.string({ minLength: 1 }));
  });
  fc.assert(
    fc.property(changed, ([before, places, suffix]) => {
      const put = (place: string[]) => `${place.join('.')} ${suffix}`;
      const after = places.reduce<unknown>((text, at) => withPlace(text, at, put(at)), before);
      const changes = changesInTerms(before, after as AgreementTerms);
      expect(changes.map(({ field }) => field).sort()).toEqual(
        places.map((place) => place.join('.')).sort(),
      );
      expect(changes.map((change) => change.after).sort()).toEqual(places.map(put).sort());
    }),
  );
});

test('what a text has no room for is unsaid in it', () => {
  const { buddy } = texts[0]!;
  expect(changesInTerms({ ...soundTrial, buddy: null }, { ...soundTrial, buddy })).toEqual([
    { field: 'buddy.name', before: null, after: 'Jon' },
    { field: 'buddy.hasAccepted', before: null, after: true },
  ]);
  const fields = changesInTerms(soundTrial, soundPaidTrial).map(({ field }) => field);
  expect(fields).toEqual(
    expect.arrayContaining(['pay.kind', 'pay.form', 'pay.schemeKey', 'hasEqualTerms']),
  );
});

test('two texts differ exactly when their content does', () => {
  fc.assert(
    fc.property(aText, aText, (one, other) => {
      const isSame = canonicalJson(one as JsonValue) === canonicalJson(other as JsonValue);
      expect(changesInTerms(one, other).length === 0).toBe(isSame);
    }),
  );
});
