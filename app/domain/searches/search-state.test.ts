import { describe, expect, it } from 'vitest';
import { answersFrom, isOpenSearch, searchStates } from './search-state';

describe('what a person wants us to look for', () => {
  it('can be answered exactly as long as it is open', () => {
    for (const state of searchStates) {
      expect(answersFrom(state).length > 0, state).toBe(isOpenSearch(state));
    }
  });

  it('never goes back: after each answer there are fewer to give', () => {
    for (const state of searchStates) {
      for (const answer of answersFrom(state)) {
        expect(answersFrom(answer).length).toBeLessThan(answersFrom(state).length);
        expect(answersFrom(answer)).not.toContain(state);
      }
    }
  });
});
