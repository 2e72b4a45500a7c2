import { describe, expect, test } from 'vitest';
import { needSchema } from '~/app/domain/matching/input';
import { matchNeedOf, type StoredNeed } from './match-need';

const unknownNeed: StoredNeed = {
  id: 'need-1',
  companyId: 'company-1',
  kind: 'tasks',
  title: null,
  municipality: null,
  startOn: null,
  seasonFrom: null,
  seasonTo: null,
  hoursMin: null,
  hoursMax: null,
  pay: null,
  contractChance: null,
  contactName: null,
  hasMentor: null,
  support: null,
  hasProgression: null,
};

describe('a need for the matcher', () => {
  test('leaves out what is not known, and never says zero or no for it', () => {
    expect(matchNeedOf('Bakeriet', unknownNeed, [])).toEqual({
      id: 'need-1',
      company: 'Bakeriet',
      companyId: 'company-1',
      title: '',
      kind: 'tasks',
      tasks: [],
    });
  });

  test('keeps a known no apart from an unknown', () => {
    const need = matchNeedOf('Bakeriet', { ...unknownNeed, hasMentor: false }, []);
    expect(need).toMatchObject({ mentor: false });
  });

  test('carries its tasks with their details and can be read by the matcher', () => {
    const need = matchNeedOf('Bakeriet', { ...unknownNeed, hoursMin: 3, contactName: 'Kari' }, [
      { id: 'task-1', title: 'Vaske brett', details: { hoursPerWeek: 4, movable: true } },
    ]);
    expect(needSchema.parse(need)).toMatchObject({
      hoursPerWeek: { min: 3 },
      contact: true,
      tasks: [{ id: 'task-1', title: 'Vaske brett', hoursPerWeek: 4, movable: true }],
    });
  });
});

test('a range of hours that runs backwards is not taken in from a file', () => {
  const need = { id: 'n', company: 'Bakeriet', title: 'Vask', tasks: [] };
  const issues = (hoursPerWeek: object) =>
    needSchema.safeParse({ ...need, hoursPerWeek }).error?.issues.map(({ path }) => path.join('.'));
  expect(issues({ min: 20, max: 10 })).toContain('hoursPerWeek.max');
  expect(issues({ min: 10, max: 20 }) ?? []).not.toContain('hoursPerWeek.max');
});
