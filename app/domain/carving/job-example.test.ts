import { expect, test } from 'vitest';
import { resolveNeed } from '../matching/resolve-need';
import { createResolver } from '../vocabulary/create-resolver';
import { workVocabulary } from '../vocabulary/work-vocabulary';
import { exampleOf } from './job-example';

const resolver = createResolver(workVocabulary);
const needOf = (...tasks: readonly (readonly [title: string, hoursPerWeek?: number])[]) =>
  resolveNeed(
    {
      id: 'need',
      company: 'Bedrift',
      title: 'Jobb',
      tasks: tasks.map(([title, hoursPerWeek], at) => ({ id: `${at}`, title, hoursPerWeek })),
    },
    resolver,
  );

test('An example tells kinds of work and hours, and nobody’s own words', () => {
  const need = needOf(['Fylle på varer hos Rema ved kirka', 10], ['Kari sin greie', 5]);
  const example = exampleOf(need);
  expect(example).toMatchObject({ hours: 15, percent: 40 });
  expect(JSON.stringify(example)).not.toMatch(/Rema|kirka|Kari/);
  expect(example?.work).toHaveLength(1);
});

test.each([
  ['nothing of it is understood', needOf(['Kari sin greie', 5])],
  ['its hours are not known', needOf(['Fylle på varer'])],
  ['there is none', needOf()],
])('There is no example where %s', (_, need) => {
  expect(exampleOf(need)).toBeUndefined();
});

test.each([
  [37.5, 100],
  [18, 50],
  [0.5, 5],
])('%s hours a week are %s percent', (hours, percent) => {
  expect(exampleOf(needOf(['Fylle på varer', hours]))?.percent).toBe(percent);
});
