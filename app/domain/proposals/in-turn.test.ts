import { expect, test } from 'vitest';
import { inTurn } from './in-turn';
import type { ProposalState } from './proposal-state';

const made = (needId: string, ...states: ProposalState[]) =>
  states.map((state, place) => ({ id: `${needId}${place}`, needId, state }));

test.each<[string, ProposalState[], string[]]>([
  ['the first of two nobody has answered', ['shown', 'shown'], ['a0']],
  ['the first while we find an answer to a question about it', ['question', 'shown'], ['a0']],
  ['the first when the question is answered', ['answered', 'shown'], ['a0']],
  ['the second after a yes', ['interested', 'shown'], ['a1']],
  ['the second after a meeting is arranged', ['meeting', 'shown'], ['a1']],
  ['the second after «not now»', ['not-now', 'shown', 'shown'], ['a1']],
  ['the first, also where a question was asked about the second', ['shown', 'question'], ['a0']],
  ['none when all are decided', ['not-now', 'ended', 'agreement'], []],
])('in turn is %s', (_what, states, expected) => {
  expect([...inTurn(made('a', ...states))]).toEqual(expected);
});

test('what is undecided for one need holds nothing back for another', () => {
  expect([...inTurn([...made('a', 'question', 'shown'), ...made('b', 'shown')])]).toEqual([
    'a0',
    'b0',
  ]);
});
