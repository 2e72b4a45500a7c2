import { expect, test } from 'vitest';
import { nextDateIn } from './next-date';

const trial = {
  startOn: '2026-11-30',
  evaluationOn: '2026-12-30',
  midwayOn: '2026-12-28',
  payTalkOn: null,
  decisionOn: '2027-01-20',
  endOn: '2027-01-24',
} as const;

test.each([
  ['2026-11-27', { what: 'startOn', on: '2026-11-30' }],
  ['2026-11-30', { what: 'startOn', on: '2026-11-30' }],
  ['2026-12-01', { what: 'midwayOn', on: '2026-12-28' }],
  ['2027-01-21', { what: 'endOn', on: '2027-01-24' }],
  ['2027-01-25', null],
] as const)('on %s the next date is %j', (today, next) => {
  expect(nextDateIn(trial, today)).toEqual(next);
});
