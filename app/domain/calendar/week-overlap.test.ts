import { expect, test } from 'vitest';
import { meetsAny } from './week-overlap';

const forenoon = { day: 'mon', from: '09:00', to: '12:00' } as const;

test.each([
  ['the same day and hours', { day: 'mon', from: '10:00', to: '11:00' }, true],
  ['an edge that only touches', { day: 'mon', from: '12:00', to: '15:00' }, false],
  ['another day', { day: 'tue', from: '09:00', to: '12:00' }, false],
  ['a shift that runs past midnight', { day: 'mon', from: '11:00', to: '03:00' }, true],
  ['midnight as the end', { day: 'mon', from: '08:00', to: '00:00' }, true],
] as const)('%s', (_, time, isMet) => {
  expect(meetsAny([time], forenoon)).toBe(isMet);
});
