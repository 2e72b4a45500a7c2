import { z } from 'zod';
import type { Condition, DemandKey } from '~/app/domain/matching/input';
import { demandKeys, demandScales } from '~/app/domain/needs/demand-scales';
import { commaAnswer, kilosAnswer, lineAnswer, tickAnswer } from '../answer-fields';
import { blockForm, type FormValues } from '../block-form';
import { knownNone } from '../known-none';

const strength = z.enum(['need', 'wish']).optional();

/** `want` is read by the scale of the demand; of yes and no, only «without it» is a condition. */
function rowOf(about: DemandKey) {
  const scale = demandScales[about];
  const want =
    scale === 'kilos'
      ? kilosAnswer
      : scale === 'words'
        ? commaAnswer
        : scale === 'yes-no'
          ? lineAnswer
          : z.enum(scale as readonly [string, ...string[]]).optional();
  return z.object({ strength, want, means: commaAnswer }).optional();
}

type Answer = { strength?: 'need' | 'wish'; want?: unknown; means?: string[] } | undefined;

const rows = Object.fromEntries(demandKeys.map((about) => [about, rowOf(about)]));

/** What the work must or should be like for her, and what would solve it where it is not. */
export const conditionsBlock = blockForm(
  { conditions: z.object(rows).optional(), isNone: tickAnswer },
  ({ conditions = {}, isNone }) => ({
    facts: {
      conditions: knownNone(
        demandKeys.flatMap((about) => conditionOf(about, conditions[about] as Answer)),
        isNone,
      ),
    },
  }),
  ({ facts: { conditions } }) => ({
    isNone: conditions?.length === 0 ? 'on' : '',
    ...Object.assign({}, ...(conditions ?? []).map(valuesOfCondition)),
  }),
);

function conditionOf(about: DemandKey, answer: Answer): Condition[] {
  if (!answer?.strength) return [];
  const want = demandScales[about] === 'yes-no' ? false : wantOf(answer.want);
  if (want === undefined) return [];
  const { strength, means } = answer;
  return [{ about, want, strength, ...(means && { adaptableBy: means }) }];
}

function wantOf(want: unknown): Condition['want'] | undefined {
  if (typeof want === 'number') return { max: want };
  return typeof want === 'string' || Array.isArray(want) ? want : undefined;
}

function valuesOfCondition({ about, want, strength, adaptableBy = [] }: Condition): FormValues {
  const limit = typeof want === 'object' && 'max' in want ? want.max : want;
  return {
    [`conditions.${about}.strength`]: strength,
    [`conditions.${about}.want`]: textOfWant(limit),
    [`conditions.${about}.means`]: adaptableBy.join(', '),
  };
}

/** Of yes and no there is nothing to type: the condition is «without it». */
function textOfWant(want: string | number | boolean | string[]): string {
  if (typeof want === 'boolean') return '';
  return Array.isArray(want) ? want.join(', ') : String(want);
}
