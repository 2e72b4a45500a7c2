import { z } from 'zod';
import { amountBandOf, amountBands, monthsOf } from '../amount-band';
import { lineAnswer, tickAnswer } from '../answer-fields';
import { blockForm } from '../block-form';
import { knownNone } from '../known-none';

const row = z.object({
  task: lineAnswer,
  setting: lineAnswer,
  amount: z.enum(amountBands).optional(),
  /** The months kept before, so that saving a band again does not blur them. */
  months: z.coerce.number().min(0).max(1200).optional(),
  abroad: tickAnswer,
});

/** Work she has done, paid or not. Work done abroad counts, a little less than work done here. */
export const experienceBlock = blockForm(
  { experience: z.array(row).max(20).optional(), isNone: tickAnswer },
  ({ experience = [], isNone }) => ({
    facts: {
      experience: knownNone(
        experience.flatMap(({ task, setting, amount, months, abroad }) =>
          task ? [{ task, setting, months: amount && monthsOf(amount, months), abroad }] : [],
        ),
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
        [`experience[${index}].amount`, months === undefined ? '' : amountBandOf(months)],
        [`experience[${index}].months`, months === undefined ? '' : String(months)],
        [`experience[${index}].abroad`, abroad ? 'on' : ''],
      ]),
    ]),
);
