import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { weekPicture } from '~/app/domain/matching/explanation/week-picture';
import { MatchWeek } from '~/app/views/match-week';
import { aTask } from '../matching/pair';

const monday = [{ day: 'mon' as const, from: '08:00', to: '12:00' }];
const taskTitles = { t: 'Brette håndklær', other: 'Stryke duker' };

function told(tasks: Parameters<typeof weekPicture>[0], available = monday) {
  const week = weekPicture(tasks, available);
  const titles = Object.fromEntries(
    Object.entries(taskTitles).filter(([id]) => tasks.some((task) => task.id === id)),
  );
  return renderToStaticMarkup(
    <MatchWeek view={{ week, available, taskTitles: titles }} askHref="/needs/n/questions" />,
  );
}

test('where nobody knows when the tasks are done, a line says so and whom to ask, and nothing is drawn', () => {
  const html = told([aTask()]);
  expect(html).toContain('Vi vet ikke når i uka oppgavene skal gjøres.');
  expect(html).toContain('<a href="/needs/n/questions">Spør bedriften</a>');
  expect(html).toContain('08');
  expect(html).not.toMatch(/<svg|halves|<table/);
});

test('one task is told as facts, and several are compared in a table', () => {
  const timed = aTask({ times: monday });
  const one = told([timed]);
  expect(one).toContain('<svg');
  expect(one).toContain('<dl');
  expect(one).not.toContain('<table');
  expect(told([timed, { ...timed, id: 'other' }])).toContain('<table');
});

test('a task nobody knows the times of is named beside the picture of the others', () => {
  const html = told([aTask({ times: monday }), aTask({ id: 'other' })]);
  expect(html).toContain('Vi vet ikke når dette skal gjøres: Stryke duker.');
  expect(html).toContain('<svg');
});
