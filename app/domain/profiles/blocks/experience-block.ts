import { z } from 'zod';
import { countAnswer, lineAnswer, tickAnswer } from '../answer-fields';
import { blockForm } from '../block-form';
import { knownNone } from '../known-none';

const row = z.object({
  task: lineAnswer,
  setting: lineAnswer,
  months: countAnswer(600),
  abroad: tickAnswer,
});

/** Work she has done, paid or not. Work done abroad counts, a little less than work done here. */
export const experienceBlock = blockForm(
  { experience: z.array(row).max(20).optional(), isNone: tickAnswer },
  ({ experience = [], isNone }) => ({
    facts: {
      experience: knownNone(
        experience.flatMap(({ task, ...rest }) => (task ? [{ task, ...rest }] : [])),
        isNone,
      ),
    },
  }),
  ({ facts: { experience } }) =>
    Object.fromEntries([
      ['isNone', experience?.length === 0 ? 'on' : ''],
      ...(experience ?? []).flatMap(({ task, setting, months, abroad }, index) => [
        [`experience[${index}].task`, task],
        [`experience[${index}].setting`, setting ?? ''],
        [`experience[${index}].months`, months === undefined ? '' : String(months)],
        [`experience[${index}].abroad`, abroad ? 'on' : ''],
      ]),
    ]),
);
