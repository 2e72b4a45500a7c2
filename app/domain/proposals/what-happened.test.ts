import { expect, test } from 'vitest';
import { whatHappened } from './what-happened';

const day = (number: number) => `2026-11-${String(number).padStart(2, '0')}T09:00:00.000Z`;
const proposal = {
  state: 'agreement',
  createdAt: day(1),
  updatedAt: day(20),
  askedAt: day(2),
  consentedAt: day(3),
  shownAt: day(4),
  answeredAt: day(5),
} as const;
const agreement = {
  createdAt: day(8),
  sentAt: day(9),
  inForceAt: day(10),
  decidedAt: day(15),
  decidedOn: '2026-11-14',
  outcome: 'stops',
} as const;
const yes = (purpose: 'show-card' | 'disclose-name', givenAt: string, withdrawnAt = day(18)) => ({
  ...{ purpose, givenAt, withdrawnAt },
});

test('all of a proposal is told in its order, to the end of its agreement and her withdrawal', () => {
  const moments = whatHappened({
    proposal,
    consents: [yes('disclose-name', day(6)), yes('show-card', day(3))],
    meeting: { onDate: '2026-11-25', arrangedAt: day(7) },
    agreements: [agreement],
  });
  expect(moments.map(({ what }) => what)).toEqual([
    ...['drafted', 'asked', 'consented', 'shown', 'interested', 'named', 'meetingArranged'],
    ...['agreementDrafted', 'agreementSent', 'agreementInForce', 'agreementStops', 'withdrawn'],
  ]);
  const onDates = moments.flatMap(({ onDate }) => (onDate ? [onDate] : []));
  expect(onDates).toEqual(['2026-11-25', '2026-11-14']);
});

test.each([
  ['drafted', null, ['drafted', 'asked', 'consented', 'shown']],
  ['declined', null, ['drafted', 'asked', 'consented', 'shown', 'declined']],
  ['ended', day(5), ['drafted', 'asked', 'consented', 'shown', 'answered', 'ended']],
  ['not-now', day(5), ['drafted', 'asked', 'consented', 'shown', 'notNow']],
] as const)('what has not happened is not told: %s', (state, answeredAt, expected) => {
  const traces = { consents: [], meeting: undefined, agreements: [] };
  const moments = whatHappened({ proposal: { ...proposal, state, answeredAt }, ...traces });
  expect(moments.map(({ what }) => what)).toEqual(expected);
});

test.each([
  ['hired', 'hired'],
  ['new-agreement', 'newAgreement'],
  ['stops', 'agreementStops'],
] as const)('an agreement that was decided (%s) is told with its day', (outcome, what) => {
  const traces = { proposal, consents: [], meeting: undefined };
  const moments = whatHappened({ ...traces, agreements: [{ ...agreement, outcome }] });
  expect(moments.at(-1)).toEqual({ what, at: day(15), onDate: '2026-11-14' });
});

test('an agreement on its way is told as far as it has come, and a yes in force is not taken back', () => {
  const onItsWay = { ...agreement, inForceAt: null, decidedAt: null, decidedOn: null };
  const moments = whatHappened({
    proposal,
    consents: [{ ...yes('show-card', day(3)), withdrawnAt: null }],
    meeting: undefined,
    agreements: [{ ...onItsWay, outcome: null }],
  });
  expect(moments.map(({ what }) => what).slice(-2)).toEqual(['agreementDrafted', 'agreementSent']);
});
