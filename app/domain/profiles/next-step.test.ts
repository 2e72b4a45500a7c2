import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../calendar/plain-date';
import { isFinal, proposalStates, type ProposalState } from '../proposals/proposal-state';
import { nextStepOf, type CaseStand } from './next-step';

const begun: CaseStand = {
  begunOn: '2026-01-01',
  proposals: [],
  agreementsEndedOn: [],
  hasAgreement: false,
};
const proposed = (state: ProposalState, proposedOn: string, changedOn = proposedOn) => ({
  ...{ state, proposedOn, changedOn },
});

describe('Someone needs a next step', () => {
  test.each([
    ['not on the 29th day', begun, '2026-01-30', null],
    ['on the 30th day', begun, '2026-01-31', ['never-proposed', '2026-01-01']],
    [
      'not while a proposal is under way',
      { ...begun, proposals: [proposed('shown', '2026-03-01')] },
      '2026-03-15',
      null,
    ],
    [
      'when the last proposal under way is thirty days old',
      { ...begun, proposals: [proposed('shown', '2026-03-01')] },
      '2026-03-31',
      ['no-proposal', '2026-03-01'],
    ],
    [
      'the very day she says no to the only one',
      { ...begun, proposals: [proposed('declined', '2026-03-01', '2026-03-03')] },
      '2026-03-03',
      ['declined', '2026-03-03'],
    ],
    [
      'the day an agreement ends',
      {
        ...begun,
        proposals: [proposed('agreement', '2026-01-05', '2026-01-20')],
        agreementsEndedOn: ['2026-03-03'],
      },
      '2026-03-03',
      ['agreement-ended', '2026-03-03'],
    ],
    [
      'for what ended last',
      {
        ...begun,
        proposals: [
          proposed('withdrawn', '2026-03-01', '2026-03-09'),
          proposed('ended', '2026-03-02', '2026-03-05'),
        ],
      },
      '2026-03-10',
      ['withdrawn', '2026-03-09'],
    ],
    ['never while she has an agreement', { ...begun, hasAgreement: true }, '2027-01-01', null],
  ] as const)('%s', (_what, stand, today, expected) => {
    const step = nextStepOf(stand, today);
    expect(step && [step.why, step.sinceOn]).toEqual(expected);
  });

  test('always, when all that was begun has ended and nothing is agreed', () => {
    const day = fc.integer({ min: 0, max: 300 }).map((days) => addDays('2026-01-01', days));
    const ended = proposalStates.filter((state) => isFinal(state) && state !== 'agreement');
    const proposal = fc.record({
      state: fc.constantFrom(...ended),
      proposedOn: day,
      changedOn: day,
    });
    fc.assert(
      fc.property(fc.array(proposal, { minLength: 1, maxLength: 5 }), day, (proposals, today) => {
        const step = nextStepOf({ ...begun, proposals }, today);
        const latest = proposals
          .map(({ changedOn }) => changedOn)
          .sort()
          .at(-1);
        expect(step?.sinceOn).toBe(latest);
      }),
    );
  });
});
