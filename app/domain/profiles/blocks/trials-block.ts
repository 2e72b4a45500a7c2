import { z } from 'zod';
import { lineAnswer, tickAnswer } from '../answer-fields';
import { blockForm } from '../block-form';
import { knownNone } from '../known-none';
import { trialKinds, trialReactions } from '../matching-layer';

const row = z.object({
  what: lineAnswer,
  setting: lineAnswer,
  kind: z.enum(trialKinds).optional(),
  reaction: z.enum(trialReactions).optional(),
  said: lineAnswer,
});

/** Tastes and trials she has done, with her own reaction. */
export const trialsBlock = blockForm(
  { trials: z.array(row).max(20).optional(), isNone: tickAnswer },
  ({ trials = [], isNone }) => ({
    trials: knownNone(
      trials.flatMap(({ what, ...rest }) => (what ? [{ what, ...rest }] : [])),
      isNone,
    ),
  }),
  ({ trials }) =>
    Object.fromEntries([
      ['isNone', trials?.length === 0 ? 'on' : ''],
      ...(trials ?? []).flatMap(({ what, setting, kind, reaction, said }, index) => [
        [`trials[${index}].what`, what],
        [`trials[${index}].setting`, setting ?? ''],
        [`trials[${index}].kind`, kind ?? ''],
        [`trials[${index}].reaction`, reaction ?? ''],
        [`trials[${index}].said`, said ?? ''],
      ]),
    ]),
);
