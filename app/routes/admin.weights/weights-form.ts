import { z } from 'zod';
import { criterionNames, type CriterionName } from '~/app/domain/matching/match-types';
import { messagesIn } from '~/app/i18n/messages';

const { specialist, weights: t } = messagesIn('nb');

/** A hundredth of the whole, in the millionths weights are kept in. */
const hundredth = 10_000;

/** A weight as it is typed, «34» or «2,8»: hundredths of the whole with at most one decimal. */
function weight(name: CriterionName) {
  const fault = t.fault(specialist.matches.criteria[name]);
  return z
    .string({ error: fault })
    .trim()
    .regex(/^\d{1,2}(?:[.,]\d)?$/, fault)
    .transform((typed) => Math.round(Number(typed.replace(',', '.')) * hundredth));
}

const reason = z
  .string({ error: t.reasonFault })
  .trim()
  .min(10, t.reasonFault)
  .max(300, t.reasonFault);

/** The form of a new version: every weight by its criterion's name, and why. */
export const weightsForm = z.object({
  of: z.object(
    Object.fromEntries(criterionNames.map((name) => [name, weight(name)])) as Record<
      CriterionName,
      ReturnType<typeof weight>
    >,
  ),
  reason,
});

/** A weight as it is typed and read. */
export function weightAsTyped(millionths: number): string {
  return String(millionths / hundredth).replace('.', ',');
}
