import { describe, expect, test } from 'vitest';
import { findingKinds } from '~/app/domain/privacy/text-scan/finding';
import { measure } from './measure';
import { heldOutHalf, tuningHalf } from './sentences';

/** Quality P5: identifiers 0.99, names and health 0.95, addresses 0.90. */
const goals = [
  ['identity-number', 0.99],
  ['bank-account', 0.99],
  ['phone', 0.99],
  ['email', 0.99],
  ['name', 0.95],
  ['health', 0.95],
  ['address', 0.9],
] as const;

describe('Of sentences the scan was not made with', () => {
  test('there are enough to measure', () => {
    expect(heldOutHalf.length).toBeGreaterThan(200);
    expect(heldOutHalf.filter(({ expected }) => expected.length === 0).length).toBeGreaterThan(60);
  });

  test.each(goals)('%s is found in a share of %d', (kind, goal) => {
    const { recall, missed, expected } = measure(heldOutHalf, [kind]);
    expect(expected).toBeGreaterThan(4);
    expect(recall, missed.join('\n')).toBeGreaterThanOrEqual(goal);
  });

  test.each(goals)('nine in ten findings of %s are right', (kind) => {
    const { precision, wrong } = measure(heldOutHalf, [kind]);
    expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(0.9);
  });

  test('nine in ten of all findings are right, and nine in ten of all marks are found', () => {
    const { recall, precision, wrong, missed } = measure(heldOutHalf, findingKinds);
    expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(0.9);
    expect(recall, missed.join('\n')).toBeGreaterThanOrEqual(0.9);
  });
});

test('Of the sentences it was made with, everything is found and nothing else', () => {
  const { missed, wrong } = measure(tuningHalf, findingKinds);
  expect([...missed, ...wrong]).toEqual([]);
});
