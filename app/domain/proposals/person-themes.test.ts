import { expect, test } from 'vitest';
import { createTermFinder } from '~/app/domain/privacy/term-finder';
import { tokensOf } from '~/app/domain/privacy/text-scan/tokens';
import { personThemes } from './person-themes';
import { questionTopics } from './question-topics';

test('no term of a theme is there twice, or already found as a topic with whatever ending', () => {
  const topicAt = createTermFinder(Object.values(questionTopics).flat());
  const isTopic = (term: string) => {
    const tokens = tokensOf(term.replaceAll('*', 'qq'));
    return tokens.some((_, at) => topicAt(tokens, at) > 0);
  };
  expect(
    ['arbeidsledig*', 'hjemland*', 'er ruset', 'familie'].filter((term) => !isTopic(term)),
  ).toEqual([]);
  for (const { always, unlessWork = [] } of Object.values(personThemes)) {
    const terms = [...always, ...unlessWork];
    expect(terms.filter((term, at) => terms.indexOf(term) !== at)).toEqual([]);
    expect(terms.filter((term) => !term.startsWith('!') && isTopic(term))).toEqual([]);
  }
});
