import { expect, test } from 'vitest';
import { createResolver } from '../vocabulary/create-resolver';
import { workVocabulary } from '../vocabulary/work-vocabulary';
import { exampleOf } from './job-example';

const resolver = createResolver(workVocabulary);
const task = (title: string, hoursPerWeek?: number) => ({ title, details: { hoursPerWeek } });

test('An example tells kinds of work and hours, and nobody’s own words', () => {
  const tasks = [task('Fylle på varer hos Rema ved kirka', 10), task('Kari sin greie', 5)];
  const example = exampleOf(tasks, resolver);
  expect(example).toMatchObject({ hours: 15, percent: 40 });
  expect(JSON.stringify(example)).not.toMatch(/Rema|kirka|Kari/);
  expect(example?.work).toHaveLength(1);
});

test.each([
  ['nothing of it is understood', [task('Kari sin greie', 5)]],
  ['its hours are not known', [task('Fylle på varer')]],
  ['there is none', []],
])('There is no example where %s', (_, tasks) => {
  expect(exampleOf(tasks, resolver)).toBeUndefined();
});

test.each([
  [37.5, 100],
  [18, 50],
  [0.5, 5],
])('%s hours a week are %s percent', (hours, percent) => {
  expect(exampleOf([task('Fylle på varer', hours)], resolver)?.percent).toBe(percent);
});
