import { describe, expect, test } from 'vitest';
import { match } from '~/app/domain/matching/match';
import { resolveNeed } from '~/app/domain/matching/resolve-need';
import { resolveProfile } from '~/app/domain/matching/resolve-profile';
import { compareSnapshots } from '~/app/domain/matching/snapshot/compare-snapshots';
import { snapshotOf } from '~/app/domain/matching/snapshot/match-snapshot';
import { faultInWeights, standardWeights, type Weights } from '~/app/domain/matching/weights';
import { aNeed, another, aProfile, aTask, matchOf, resolver, today } from './pair';

const loud = aNeed({ tasks: [aTask({ demands: { noise: 'loud' } }), another] });
const quiet = aNeed({ tasks: [aTask({ demands: { noise: 'quiet' } }), another] });
const person = aProfile({ conditions: [{ about: 'noise', want: 'quiet', strength: 'need' }] });
const kept = (need = loud, profile = person) => snapshotOf(matchOf(need, profile));

const heavier: Weights = {
  version: 'heavier',
  of: { ...standardWeights.of, wish: 350_000, tasks: 140_000 },
};

describe('what has changed in a match', () => {
  test('is nothing where nothing has', () => {
    expect(compareSnapshots(kept(), kept())).toEqual([]);
  });

  test('names the rule, the criterion and the lever that a quieter task moves', () => {
    const differences = compareSnapshots(kept(), kept(quiet));
    expect(differences).toContainEqual({ kind: 'status', from: 'solvable', to: 'ok' });
    expect(differences).toContainEqual(
      expect.objectContaining({ kind: 'rule', rule: 'condition', to: 'ok', change: 'better' }),
    );
    // The other task is still unknown, so that the whole is neither better nor worse yet.
    expect(differences).toContainEqual(
      expect.objectContaining({ kind: 'criterion', name: 'conditions', change: 'in-part' }),
    );
    expect(differences.some(({ kind }) => kind === 'gone-lever')).toBe(true);
  });

  test('names a question that is answered, and one that is new', () => {
    const told = aProfile({ ...person, hoursPerWeek: { max: 20 } });
    const text = 'Vi vet ikke ennå hvor mange timer som passer.';
    expect(compareSnapshots(kept(), kept(loud, told))).toContainEqual({ kind: 'answered', text });
    expect(compareSnapshots(kept(loud, told), kept())).toContainEqual({
      kind: 'new-question',
      text,
    });
  });

  test('calls what became known or is known no more neither better nor worse', () => {
    const silent = aNeed({ tasks: [aTask()] });
    const told = aNeed({ tasks: [aTask({ demands: { noise: 'quiet' } })] });
    const ofConditions = (from: typeof loud, to: typeof loud) =>
      compareSnapshots(kept(from), kept(to)).flatMap((each) =>
        each.kind === 'criterion' && each.name === 'conditions' ? [each.change] : [],
      );
    expect(ofConditions(silent, told)).toEqual(['known']);
    expect(ofConditions(told, silent)).toEqual(['unknown']);
  });

  test('is only the weights where only they are others, which of them and what they give', () => {
    const resolved = [resolveNeed(loud, resolver), resolveProfile(person, resolver)] as const;
    const after = snapshotOf(match(...resolved, { today, weights: heavier }));
    const differences = compareSnapshots(kept(), after);
    expect(differences[0]).toEqual({ kind: 'version', of: 'weights' });
    expect(differences.slice(1)).toMatchObject([
      { kind: 'weight', name: 'wish', from: { of: 340_000 }, to: { of: 350_000 } },
      { kind: 'weight', name: 'tasks', from: { of: 150_000 }, to: { of: 140_000 } },
    ]);
  });
});

describe('weights', () => {
  test.each([
    ['are used as they are', standardWeights.of, null],
    ['may be moved', heavier.of, null],
    ['must make the whole', { ...standardWeights.of, tasks: 160_000 }, 'sum'],
    ['must have the wish above each', { ...standardWeights.of, wish: 150_000, tasks: 340_000 }, 'wish-not-first'],
    ['must not switch one off', { ...standardWeights.of, variety: 0, tasks: 156_000 }, 'too-small'],
  ] as const)('%s', (_what, of, fault) => {
    expect(faultInWeights(of)).toBe(fault);
  }); // prettier-ignore
});
