import { describe, expect, test } from 'vitest';
import { agreement } from '~/app/i18n/nb/agreement';
import { jobseeker } from '~/app/i18n/nb/jobseeker/index';
import * as factWords from '~/app/domain/profiles/facts-wording';

/** Every text of an area, with something short put in where a parameter goes. */
function textsOf(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  if (typeof node === 'function') return [String(node('Moss', 'Moss', 'Moss'))];
  if (typeof node !== 'object' || node === null) return [];
  return Object.values(node).flatMap(textsOf);
}

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? [];
const sentencesIn = (text: string) => text.split(/[.!?:]\s+|[.!?:]$/).filter(Boolean);

/** LIX: words a sentence, plus the share in percent of words of more than six letters. */
function lix(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesIn);
  const words = sentences.flatMap(wordsIn);
  const long = words.filter((word) => word.length > 6);
  return words.length / sentences.length + (100 * long.length) / words.length;
}

const banned = /herunder|i henhold til|vedrørende|foreligge|yrkeskartlegging|jobbmatch|samtykke/i;

describe('what the jobseeker reads', () => {
  const texts = textsOf([jobseeker, factWords]);
  // A label of a word or two has no sentence to measure.
  const prose = texts.filter((text) => wordsIn(text).length > 3);

  test('has a LIX of at most 25', () => {
    expect(lix(prose)).toBeLessThanOrEqual(25);
  });

  test('has no sentence of more than fifteen words', () => {
    const long = texts.flatMap(sentencesIn).filter((sentence) => wordsIn(sentence).length > 15);
    expect(long).toEqual([]);
  });

  test('has none of the banned words', () => {
    expect(texts.filter((text) => banned.test(text))).toEqual([]);
  });
});

test.each(['jobseeker', 'others'] as const)(
  'the agreement in short, for %s, has a LIX of at most 30',
  (reader) => {
    const sentences = textsOf(agreement.easy[reader]);
    expect(sentences.length).toBeGreaterThan(12);
    expect(lix(sentences)).toBeLessThanOrEqual(30);
  },
);
