import { describe, expect, test } from 'vitest';
import type { MatchTask } from '../matching/input';
import { askFirst, firstQuestions } from './ask-first';

const nothingTold = { hasMentor: null, contractChance: null, support: null };
const allTold = { hasMentor: false, contractChance: 'no', support: 'none' };
const task = (id: string, details: Partial<MatchTask> = {}) => ({
  id,
  title: `Oppgave ${id}`,
  details,
});
const known: Partial<MatchTask> = {
  times: [],
  movable: false,
  demands: { liftingKg: 5, standing: 'some' },
};
const about = (...asked: Parameters<typeof askFirst>) =>
  askFirst(...asked).map((each) => each.about);

describe('What a specialist asks first', () => {
  test('is at most five things, the most telling first', () => {
    expect(about(nothingTold, [task('a')])).toEqual(firstQuestions.slice(0, 5));
  });

  test('is nothing where all of it is told, also where the answer was no', () => {
    expect(about(allTold, [task('a', known)])).toEqual([]);
  });

  test('names the tasks nobody has told it of, and only those', () => {
    const [times] = askFirst(allTold, [
      task('a', known),
      task('b', { ...known, times: undefined }),
    ]);
    expect(times).toEqual({ about: 'times', tasks: [{ id: 'b', title: 'Oppgave b' }] });
  });

  test.each([
    ['mentor', { hasMentor: null }],
    ['contract', { contractChance: null }],
    ['support', { support: null }],
  ])('is %s while that is not told', (expected, untold) => {
    expect(about({ ...allTold, ...untold }, [task('a', known)])).toEqual([expected]);
  });
});
