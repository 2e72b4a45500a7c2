import { expect } from 'vitest';
import { z } from 'zod';
import type { Bundle } from '~/app/domain/carving/bundle';
import { type Match, ruleNames, ruleStates } from '~/app/domain/matching/match-types';
import { stateOf } from './pair';

const pair = z.tuple([z.string(), z.string()]);
const lever = z.enum(['strip', 'move', 'mentor', 'aid', 'training', 'reorder']);
const gapKind = z.enum(['trainable', 'adaptable', 'open-question']);
const ofPair = { need: z.string(), profile: z.string() };

/** What a case file expects of its matches. */
export const expectationSchema = z.union([
  z.strictObject({ need: z.string(), order: z.array(z.string()) }),
  z.strictObject({ profile: z.string(), order: z.array(z.string()) }),
  z.strictObject({ ...ofPair, status: z.enum(['ok', 'solvable', 'later', 'blocked']) }),
  z.strictObject({ ...ofPair, rule: z.enum(ruleNames), state: z.enum(ruleStates) }),
  z.strictObject({ ...ofPair, gap: z.object({ task: z.string().optional(), kind: gapKind }) }),
  z.strictObject({ ...ofPair, lever, task: z.string().optional() }),
  z.strictObject({ same: z.array(pair) }),
  z.strictObject({
    profile: z.string(),
    carve: z.object({ tasks: z.array(z.string()), hours: z.number() }),
  }),
]);

type Expectation = z.infer<typeof expectationSchema>;

/** What a case came to: every pair, and each profile's bundles. */
export type Outcome = {
  readonly matches: readonly Match[];
  readonly bundles: ReadonlyMap<string, readonly Bundle[]>;
};

/** Holds one expectation against the outcome of its case, told beside what was found. */
export function checkExpectation(expected: Expectation, outcome: Outcome) {
  const { found, wanted } = compare(expected, outcome);
  expect({ expected, found }).toEqual({ expected, found: wanted });
}

function compare(
  expected: Expectation,
  { matches, bundles }: Outcome,
): { found: unknown; wanted: unknown } {
  if ('carve' in expected) {
    const best = bundles.get(expected.profile)?.[0];
    return {
      found: best && { tasks: best.tasks, hours: best.hours },
      wanted: { ...expected.carve, tasks: expected.carve.tasks.toSorted() },
    };
  }
  if ('same' in expected) {
    const scores = expected.same.map(([need, profile]) => find(matches, need, profile).score);
    return { found: scores, wanted: scores.map(() => scores[0]) };
  }
  if ('order' in expected) return compareOrder(expected, matches);
  const match = find(matches, expected.need, expected.profile);
  if ('status' in expected) return { found: match.status, wanted: expected.status };
  if ('rule' in expected) return { found: stateOf(match, expected.rule), wanted: expected.state };
  if ('gap' in expected) {
    return { found: match.gaps, wanted: withOne(expected.gap) };
  }
  const { lever: kind, task } = expected;
  return { found: match.levers, wanted: withOne(task ? { lever: kind, task } : { lever: kind }) };
}

function compareOrder(
  expected: Extract<Expectation, { order: string[] }>,
  matches: readonly Match[],
) {
  const scores = expected.order.map((id) =>
    'need' in expected ? find(matches, expected.need, id) : find(matches, id, expected.profile),
  );
  const found = scores.map(({ score }) => score);
  return { found, wanted: [...new Set(found)].toSorted((a, b) => b - a) };
}

function withOne(part: object): unknown {
  return expect.arrayContaining([expect.objectContaining(part)]);
}

function find(matches: readonly Match[], need: string, profile: string): Match {
  const found = matches.find((each) => each.need === need && each.profile === profile);
  if (!found) throw new Error(`no match of ${need} and ${profile}`);
  return found;
}
