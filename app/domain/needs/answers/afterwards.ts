import { z } from 'zod';
import { durations, type Duration } from '../duration';
import { optionalLine } from './optional-line';
import { answerOf, factOf, yesNoUnknownSchema } from './yes-no-unknown';

/**
 * The screen about pay, what may come of it, and the people who meet the new colleague. How long
 * the job may last, what a contract takes and on what terms stand folded.
 */
export const afterwardsSchema = z.object({
  pay: z.enum(['wage', 'unpaid', 'unknown']).default('unknown'),
  contract: z.enum(['yes', 'later', 'no', 'unknown']).default('unknown'),
  contactName: optionalLine(80),
  contactPhone: z
    .string()
    .trim()
    .max(20, 'too-long')
    .regex(/^[+\d][\d ]{4,}$/, 'not-a-phone')
    .optional(),
  mentor: yesNoUnknownSchema,
  duration: z.enum([...durations, 'unknown']).default('unknown'),
  contractRequires: optionalLine(200),
  equalTerms: yesNoUnknownSchema,
  addition: yesNoUnknownSchema,
});

interface KeptAfterwards {
  readonly pay: 'wage' | 'unpaid' | null;
  readonly contractChance: 'yes' | 'later' | 'no' | null;
  readonly contactName: string | null;
  readonly contactPhone: string | null;
  readonly hasMentor: boolean | null;
  readonly duration: Duration | null;
  readonly contractRequires: string | null;
  readonly isEqualTerms: boolean | null;
  readonly isAddition: boolean | null;
}

/** The answers as a need keeps them. */
export function needOfAfterwards(answers: z.infer<typeof afterwardsSchema>): KeptAfterwards {
  const { pay, contract, duration, contactName = null, contactPhone = null } = answers;
  return {
    pay: pay === 'unknown' ? null : pay,
    contractChance: contract === 'unknown' ? null : contract,
    contactName,
    contactPhone,
    hasMentor: factOf(answers.mentor) ?? null,
    duration: duration === 'unknown' ? null : duration,
    contractRequires: answers.contractRequires ?? null,
    isEqualTerms: factOf(answers.equalTerms) ?? null,
    isAddition: factOf(answers.addition) ?? null,
  };
}

/** A kept need as the screen shows it again. */
export function afterwardsOfNeed(need: KeptAfterwards) {
  return {
    pay: need.pay ?? 'unknown',
    contract: need.contractChance ?? 'unknown',
    contactName: need.contactName ?? '',
    contactPhone: need.contactPhone ?? '',
    mentor: answerOf(need.hasMentor),
    duration: need.duration ?? 'unknown',
    contractRequires: need.contractRequires ?? '',
    equalTerms: answerOf(need.isEqualTerms),
    addition: answerOf(need.isAddition),
  };
}
