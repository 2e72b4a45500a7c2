import { expect, test } from 'vitest';
import type { Criterion, CriterionName } from './match-types';
import { standingOf } from './standing';

const known = (name: CriterionName, share: number): Criterion => ({
  name,
  points: share * 100,
  of: 100,
  unknown: false,
  why: '',
});
const open = (name: CriterionName): Criterion => ({ ...known(name, 0.5), unknown: true });

test.each([
  [
    'a met wish and known times',
    'ok',
    [known('wish', 1), known('hours', 1), known('travel', 1)],
    'ok',
  ],
  ['one open question', 'ok', [known('wish', 1), open('hours'), known('travel', 1)], 'ok'],
  [
    'two open questions',
    'ok',
    [known('wish', 1), open('hours'), open('travel')],
    'too-little-known',
  ],
  ['a wish for something else', 'ok', [known('wish', 0.2), known('hours', 1)], 'other-wish'],
  ['an unknown wish', 'solvable', [open('wish'), known('hours', 1)], 'solvable'],
  ['a stop', 'blocked', [known('wish', 0), open('hours'), open('travel')], 'blocked'],
] as const)('%s, %s, reads as it should', (_what, status, criteria, standing) => {
  expect(standingOf({ status, criteria })).toBe(standing);
});
