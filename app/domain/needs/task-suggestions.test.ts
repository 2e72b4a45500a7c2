import { describe, expect, test } from 'vitest';
import { createResolver } from '~/app/domain/vocabulary/create-resolver';
import { workVocabulary } from '~/app/domain/vocabulary/work-vocabulary';
import { demandsSchema } from '../matching/input';
import {
  detailsOfSuggestion,
  kindOfWorkplaceBy,
  kindsOfWorkplace,
  suggestionNamed,
  suggestionsFor,
} from './task-suggestions';

const { resolve } = createResolver(workVocabulary);

describe.each(kindsOfWorkplace)('suggestions for %s', (kind) => {
  const suggestions = suggestionsFor(kind);

  test('are six to eight, each said once', () => {
    expect(suggestions.length).toBeGreaterThanOrEqual(6);
    expect(suggestions.length).toBeLessThanOrEqual(8);
    expect(new Set(suggestions.map(({ title }) => title)).size).toBe(suggestions.length);
  });

  test('are understood by the matcher, so that a tick is worth more than free text', () => {
    const lost = suggestions.filter(({ title }) =>
      resolve(title).every(({ band }) => band !== 'high'),
    );
    expect(lost.map(({ title }) => title)).toEqual([]);
  });

  test('have demands the matcher can read, and are found by their names', () => {
    for (const suggestion of suggestions) {
      expect(demandsSchema.strict().safeParse(suggestion.demands ?? {}).success).toBe(true);
      expect(detailsOfSuggestion(suggestion).hoursPerWeek).toBeGreaterThan(0);
      expect(suggestionNamed(suggestion.name)?.title).toBe(suggestion.title);
    }
  });
});

test('A name nobody gave is no suggestion', () => {
  expect(suggestionNamed('bakery-99')).toBeUndefined();
  expect(suggestionNamed('__proto__')).toBeUndefined();
});

describe('the workplace a company posted from before', () => {
  test.each([
    [[], undefined],
    [['Noe helt eget'], undefined],
    [['Pakke brød', 'Noe helt eget'], 'bakery'],
    [['Ta oppvasken', 'Re opp senger', 'Brette håndklær'], 'hotel'],
  ])('by %j is %s', (titles, kind) => {
    expect(kindOfWorkplaceBy(titles)).toBe(kind);
  });
});
