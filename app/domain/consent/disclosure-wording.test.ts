import { describe, expect, test } from 'vitest';
import { learningSentences } from '../proposals/card-wording';
import { conditionClauses } from '../proposals/condition-wording';
import { disclosureReasons } from './disclosure-wording';

const ownTopics = [
  ...Object.keys(conditionClauses).map((about) => ['condition', about] as const),
  ...['liftingKg', 'foods'].map((about) => ['condition', about] as const),
  ...Object.keys(learningSentences).map((way) => ['learning', way] as const),
  ['hours', 'available'] as const,
  ['task', 'wanted'] as const,
];

describe('why to tell a fact, and why to wait', () => {
  test.each(ownTopics)('is said of %s «%s» itself, in short sentences', (kind, topic) => {
    const reasons = disclosureReasons(kind, topic);
    expect(reasons).not.toEqual(disclosureReasons(kind, undefined));
    for (const sentence of Object.values(reasons).join(' ').split(/[.?] /)) {
      expect(sentence.split(' ').length).toBeLessThanOrEqual(15);
    }
  });

  test('is what its kind says where we have no words for the thing itself', () => {
    const ofKind = disclosureReasons('condition', undefined);
    expect(disclosureReasons('condition', 'something-new')).toEqual(ofKind);
    expect(ofKind.whyTell).not.toBe('');
  });
});
