import { expect, test } from 'vitest';
import { answersRequest } from './answers-request';
import type { FollowUpParty } from './follow-up';

test.each<['jobseeker' | 'employer', string, FollowUpParty[], boolean]>([
  ['jobseeker', '2026-11-27', ['jobseeker'], true],
  ['jobseeker', '2026-11-26', ['jobseeker'], false],
  ['jobseeker', '2026-11-28', ['employer', 'nav'], false],
  ['employer', '2026-11-28', ['buddy'], true],
  ['employer', '2026-11-28', ['jobseeker', 'network'], false],
])('asked by the %s on 27 November, contact on %s with %s: %s', (party, on, withWhom, answers) => {
  expect(answersRequest({ on, withWhom }, { party, askedOn: '2026-11-27' })).toBe(answers);
});
