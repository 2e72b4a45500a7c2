import { describe, expect, test } from 'vitest';
import { isWithoutProposal } from './without-proposal';

const begun = { begunOn: '2026-01-01', lastProposalOn: null, hasAgreement: false };

describe('Someone without a proposal is brought forward', () => {
  test.each([
    ['not on the 29th day', begun, '2026-01-30', false],
    ['on the 30th day', begun, '2026-01-31', true],
    [
      'counted from her latest proposal',
      { ...begun, lastProposalOn: '2026-03-01' },
      '2026-03-15',
      false,
    ],
    [
      'again when that is thirty days ago',
      { ...begun, lastProposalOn: '2026-03-01' },
      '2026-03-31',
      true,
    ],
    ['never while she has an agreement', { ...begun, hasAgreement: true }, '2027-01-01', false],
  ])('%s', (_what, given, today, expected) => {
    expect(isWithoutProposal(given, today)).toBe(expected);
  });
});
