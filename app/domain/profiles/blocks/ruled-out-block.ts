import { z } from 'zod';
import { commaAnswer, lineAnswer, tickAnswer } from '../answer-fields';
import { blockForm } from '../block-form';
import { knownNone } from '../known-none';

const row = z.object({
  what: lineAnswer,
  when: z.enum(['never', 'not-now']).optional(),
  solvableBy: commaAnswer,
});

/** Her own «no» to tasks, and what would make it a yes. «Not now» where nothing else is said. */
export const ruledOutBlock = blockForm(
  { ruledOut: z.array(row).max(20).optional(), isNone: tickAnswer },
  ({ ruledOut = [], isNone }) => ({
    facts: {
      ruledOut: knownNone(
        ruledOut.flatMap(({ what, when = 'not-now', solvableBy }) =>
          what ? [{ what, when, ...(solvableBy && { solvableBy }) }] : [],
        ),
        isNone,
      ),
    },
  }),
  ({ facts: { ruledOut } }) =>
    Object.fromEntries([
      ['isNone', ruledOut?.length === 0 ? 'on' : ''],
      ...(ruledOut ?? []).flatMap(({ what, when, solvableBy = [] }, index) => [
        [`ruledOut[${index}].what`, what],
        [`ruledOut[${index}].when`, when],
        [`ruledOut[${index}].solvableBy`, solvableBy.join(', ')],
      ]),
    ]),
);
