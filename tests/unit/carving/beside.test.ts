import { describe, expect, test } from 'vitest';
import { asTold, beside } from '~/app/domain/carving/beside';
import type { MatchProfile } from '~/app/domain/matching/input';
import { resolveProfile } from '~/app/domain/matching/resolve-profile';
import { aProfile, resolver } from '../matching/pair';

type Hours = MatchProfile['hoursPerWeek'];

describe('a person beside her agreements', () => {
  test.each<readonly [string, Hours, number, Hours | 'none left', Hours]>([
    ['is who she is without any', { min: 10, max: 20 }, 0, { min: 10, max: 20 }, { min: 10, max: 20 }],
    ['is so too where she has told nothing', undefined, 0, undefined, undefined],
    ['wants and can what is left', { min: 10, max: 20 }, 4, { min: 6, max: 16 }, { min: 6, max: 16 }],
    ['wants no less than nothing', { min: 10, max: 20 }, 12, { min: 0, max: 8 }, { min: 0, max: 8 }],
    ['can the rest of a full week where she has told no most', { min: 10 }, 30, { min: 0, max: 7.5 }, { min: 0 }],
    ['can that where she has told no hours at all', undefined, 30, { max: 7.5 }, {}],
    ['has nothing left of her most', { max: 20 }, 20, 'none left', undefined],
    ['has nothing left of a full week', undefined, 37.5, 'none left', undefined],
    ['has what is left to the hundredth', { max: 20.3 }, 20.1, { max: 0.2 }, { max: 0.2 }],
  ])('%s', (_, hoursPerWeek, held, expected, told) => {
    const whole = resolveProfile(aProfile({ hoursPerWeek }), resolver);
    const free = beside(whole, held);
    expect(free ? free.profile.hoursPerWeek : 'none left').toEqual(expected);
    expect(free && asTold(free, whole).profile.hoursPerWeek).toEqual(told);
  }); // prettier-ignore
});
