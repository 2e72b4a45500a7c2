import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededBytes } from '~/tests/support/services';
import { keyRingOf } from './key-ring';

const bytes = seededBytes('keys');
const k1 = { id: 'k1', key: bytes(32) };
const k2 = { id: 'k2', key: bytes(32) };

/** What is said of bytes that are not as they were sealed. */
const unreadable = /^cannot open what is sealed in /;

describe('a person’s key', () => {
  it('opens what it sealed, whatever the value', () => {
    const ring = keyRingOf([k1], bytes);
    const key = ring.personKey('p1', ring.newPersonKey('p1'));
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const expected: unknown = JSON.parse(JSON.stringify(value));
        expect(key.open('here', key.seal('here', value))).toEqual(expected);
      }),
    );
  });

  it('does not open bytes that were moved to another place, person or ring', () => {
    const ring = keyRingOf([k1], bytes);
    const stored = ring.newPersonKey('p1');
    const key = ring.personKey('p1', stored);
    const sealed = key.seal('identities.details', 'a name');
    expect(() => key.open('profiles.matching', sealed)).toThrow(unreadable);
    expect(() => ring.personKey('p2', stored)).toThrow(unreadable);
    expect(() => keyRingOf([k2], bytes).personKey('p1', stored)).toThrow('no key named k1');
  });

  it('does not open after a single bit was changed', () => {
    const ring = keyRingOf([k1], bytes);
    const key = ring.personKey('p1', ring.newPersonKey('p1'));
    const sealed = key.seal('here', 'words');
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.integer({ min: 0, max: 7 }), (index, bit) => {
        const damaged = Uint8Array.from(sealed);
        damaged[index] = (damaged[index] ?? 0) ^ (1 << bit);
        expect(() => key.open('here', damaged)).toThrow(unreadable);
      }),
    );
  });

  it('tells once of each place that does not open, and not what stood there', () => {
    const told: string[] = [];
    const ring = keyRingOf([k1], bytes, (place) => told.push(place));
    const key = ring.personKey('p1', ring.newPersonKey('p1'));
    const damaged = key.seal('found_jobs.details:7', 'words').fill(0, 30);
    for (const place of ['found_jobs.details:7', 'found_jobs.details:7', 'elsewhere']) {
      expect(() => key.open(place, damaged)).toThrow(unreadable);
    }
    expect(told).toEqual(['found_jobs.details:7', 'elsewhere']);
  });

  it('never seals the same words to the same bytes', () => {
    const ring = keyRingOf([k1], bytes);
    expect(ring.seal('here', 'words')).not.toEqual(ring.seal('here', 'words'));
  });
});

describe('the key ring', () => {
  it('still opens what an older key sealed after a new one was put first', () => {
    const old = keyRingOf([k1], bytes);
    const sealed = old.seal('outbox', 'letter');
    const stored = old.newPersonKey('p1');
    const her = old.personKey('p1', stored).seal('here', 'words');
    const rotated = keyRingOf([k2, k1], bytes);
    expect(rotated.open('outbox', sealed)).toBe('letter');
    expect(rotated.personKey('p1', stored).open('here', her)).toBe('words');
    expect(rotated.newPersonKey('p2').ringKeyId).toBe('k2');
  });

  it('names the key that is missing', () => {
    const sealed = keyRingOf([k1], bytes).seal('outbox', 'letter');
    expect(() => keyRingOf([k2], bytes).open('outbox', sealed)).toThrow('no key named k1');
  });
});
