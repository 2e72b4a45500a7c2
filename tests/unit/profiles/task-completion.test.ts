import { describe, expect, test } from 'vitest';
import { needCompletionSchema, needCompletionValues } from '~/app/domain/needs/need-completion';
import { taskCompletionSchema, taskCompletionValues } from '~/app/domain/needs/task-completion';
import type { FormValues } from '~/app/domain/profiles/block-form';
import { readForm } from '~/app/server/read-form';

function sent(values: FormValues): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.append(name, String(value));
  return form;
}

describe('a completed task', () => {
  const details = {
    hoursPerWeek: 7.5,
    demands: { liftingKg: 10, ladders: false, pace: 'calm', foods: ['pork', 'alcohol'] },
    language: { level: 'A2', reason: 'Leser etiketter' },
    requires: [{ kind: 'hse-training', name: 'HMS-kort', weeksToObtain: 2 }],
    adaptations: ['hansker'],
    fixed: false,
    movable: true,
    learnable: true,
    progression: true,
    value: 'high',
  } as const;

  test('comes back from its own form as it was', () => {
    const values = taskCompletionValues({
      ...details,
      demands: { ...details.demands, foods: [...details.demands.foods] },
      requires: [...details.requires],
      adaptations: [...details.adaptations],
    });
    expect(readForm(sent(values), taskCompletionSchema)).toEqual({ ok: true, value: details });
  });

  test('left empty is unknown, and overwrites what was known', () => {
    const read = readForm(sent({}), taskCompletionSchema);
    expect(read).toMatchObject({ ok: true, value: { demands: {}, requires: [] } });
    if (!read.ok) throw new Error('refused');
    const known = { ...details, ...read.value };
    expect([known.hoursPerWeek, known.adaptations, known.movable, known.value]).toEqual(
      Array(4).fill(undefined),
    );
  });
});

describe('a completed need', () => {
  const need = {
    kind: 'future',
    comeBackOn: '2027-02-01',
    whyNow: 'Flere gjester',
    duration: 'temporary',
    startOn: '2027-01-04',
    hoursMin: 10,
    hoursMax: 15,
    seasonFrom: '04-01',
    seasonTo: '09-30',
    municipality: 'Moss',
    address: null,
    pay: 'wage',
    contractChance: 'later',
    contractRequires: 'At opplæringen er ferdig',
    isEqualTerms: true,
    isAddition: false,
    contactName: 'Kari Solheim',
    contactPhone: '69 00 00 01',
    hasMentor: true,
    support: 'meetings',
    hasProgression: null,
  } as const;

  test('comes back from its own form as it was, the unknown as unknown', () => {
    const read = readForm(sent(needCompletionValues(need)), needCompletionSchema);
    expect(read).toEqual({ ok: true, value: need });
  });

  test.each<[string, Record<string, string>]>([
    ['seasonFrom', { seasonFrom: '31. februar', seasonTo: '30.09' }],
    ['seasonTo', { seasonFrom: '01.04' }],
    ['municipality', {}],
    ['hoursMin', { hoursMin: '90' }],
    ['hoursMax', { hoursMin: '20', hoursMax: '10' }],
  ])('refuses a wrong %s', (field, values) => {
    const place: Record<string, string> = field === 'municipality' ? {} : { municipality: 'Moss' };
    const read = readForm(sent({ ...place, ...values }), needCompletionSchema);
    expect(read.ok ? [] : Object.keys(read.errors)).toContain(field);
  });
});
