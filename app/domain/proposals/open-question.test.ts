import { expect, test } from 'vitest';
import { openQuestions, threadsOf } from './open-question';

const asked = (id: string, isNote?: true) => ({ id, author: 'employer' as const, isNote });
const answered = (id: string, to?: string) => ({ id, author: 'specialist' as const, to });
const hers = { id: 'hers', author: 'jobseeker' as const };

const thread = [asked('q1'), asked('q2'), hers, answered('a2', 'q2'), asked('q3')];

test('each question stands with its own answer, in the order they were asked', () => {
  const ids = threadsOf(thread).map((one) => [one.asked?.id, one.answers.map(({ id }) => id)]);
  expect(ids).toEqual([
    ['q1', []],
    ['q2', ['a2']],
    ['q3', []],
  ]);
});

test('an answer that names no question is to the last one before it', () => {
  const [first, second] = threadsOf([asked('q1'), answered('a1'), asked('q2'), answered('a2')]);
  expect([first?.answers[0]?.id, second?.answers[0]?.id]).toEqual(['a1', 'a2']);
});

test('those without an answer are open, also after a yes, but not what was said with a no', () => {
  const idsIn = (state: 'question' | 'interested' | 'answered') =>
    openQuestions(state, [asked('n', true), ...thread]).map(({ id }) => id);
  expect(idsIn('question')).toEqual(['q1', 'q3']);
  expect(idsIn('interested')).toEqual(['q1', 'q3']);
  expect(idsIn('answered')).toEqual([]);
});
