import { expect, test } from 'vitest';
import { isToldEnough } from './is-told-enough';

const hoursPerWeek = { min: 8, max: 20 };
const travel = { from: 'Moss', reaches: ['Moss'] };

test.each([
  ['only her wish', { wish: 'hotell' }, false],
  ['her hours', { hoursPerWeek }, false],
  ['her hours and her travel', { hoursPerWeek, travel }, true],
  ['her travel and that there is nothing she will not do', { travel, ruledOut: [] }, true],
  ['when she can work, twice over', { hoursPerWeek, available: [] }, false],
])('who has told %s may be named first: %s', (_what, facts, isEnough) => {
  expect(isToldEnough(facts)).toBe(isEnough);
});
