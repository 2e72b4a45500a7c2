import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOrganisationNumber } from './organisation-number';

describe('an organisation number', () => {
  it.each([
    ['310417009', '310417009'],
    ['310 417 009', '310417009'],
    [' 310417084 ', '310417084'],
    ['310 417 041', '310417041'],
  ])('is read from %j', (typed, digits) => {
    expect(readOrganisationNumber(typed)).toBe(digits);
  });

  it.each([
    '',
    '310417008',
    '31041700',
    '3104170090',
    '31041705x',
    'NO310417009MVA',
    '３１０４１７００９',
  ])('is not %j', (typed) => {
    expect(readOrganisationNumber(typed)).toBeUndefined();
  });

  it('has at most one right control digit, and none where modulus 11 gives ten', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{8}$/), (eight) => {
        const right = [...'0123456789'].filter((last) => readOrganisationNumber(eight + last));
        expect(right.length).toBeLessThanOrEqual(1);
      }),
    );
    expect([...'0123456789'].filter((last) => readOrganisationNumber(`31041705${last}`))).toEqual(
      [],
    );
  });

  it('does not survive a single wrong digit', () => {
    fc.assert(
      fc.property(fc.nat(8), fc.integer({ min: 1, max: 9 }), (place, step) => {
        const right = '310417009';
        const wrong = (Number(right[place]) + step) % 10;
        const typed = right.slice(0, place) + wrong + right.slice(place + 1);
        expect(readOrganisationNumber(typed)).toBeUndefined();
      }),
    );
  });
});
