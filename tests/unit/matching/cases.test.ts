import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { caseFileSchema } from '~/app/domain/matching/case-file';
import { checkExpectation, expectationSchema } from './expectations';
import { bundlesOf, matchOf } from './pair';

const folder = new URL('cases/', import.meta.url);
const withExpectations = z.object({ expect: z.array(expectationSchema).min(1) });

describe('the cases of the field', () => {
  test.each(readdirSync(folder))('%s ends as expected', (name) => {
    const json: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
    const { needs, profiles, today } = caseFileSchema.parse(json);
    const matches = needs.flatMap((need) => profiles.map((each) => matchOf(need, each, today)));
    const expectations = withExpectations.parse(json).expect;
    const bundles = new Map(
      profiles.map((each) => [each.id, bundlesOf(needs, each, today)] as const),
    );
    for (const expected of expectations) checkExpectation(expected, { matches, bundles });
    expect(matches).toHaveLength(needs.length * profiles.length);
  });
});
