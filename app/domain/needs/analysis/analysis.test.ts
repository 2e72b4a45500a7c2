import { describe, expect, test } from 'vitest';
import { taskAnalysisSchema, workplaceSchema } from './analysis-forms';
import { differencesBetween, linesOf } from './analysis-lines';
import { ownPoints, employerWorkplace } from '~/app/domain/privacy/employer-workplace';
import { blankTask } from './task-analysis';
import {
  blankWorkplace,
  knownPoints,
  startedFrom,
  workplacePoints,
  type WorkplaceAnalysis,
} from './workplace-analysis';

const full: WorkplaceAnalysis = {
  points: Object.fromEntries(
    workplacePoints.map((point) => [point, { note: `om ${point}`, standing: 'negotiable' }]),
  ) as WorkplaceAnalysis['points'],
  acceptsSpecialist: true,
  buddy: {
    who: 'Baker Tor',
    hasAcceptedRole: true,
    hasTime: false,
    hasAcceptedConfidentiality: null,
  },
};

describe('A workplace analysis', () => {
  test('has fifteen points, all unknown before anybody has asked', () => {
    expect(workplacePoints).toHaveLength(15);
    expect(knownPoints(blankWorkplace)).toBe(0);
    expect(knownPoints(full)).toBe(15);
    const texts = linesOf('workplace', blankWorkplace).map(({ text }) => text);
    expect(new Set(texts)).toEqual(new Set(['Vet ikke ennå']));
  });

  test('begins at a known site with what is about the site, not with the earlier post', () => {
    const started = startedFrom(full);
    expect(knownPoints(started)).toBe(8);
    expect(started.points.tasks.note).toBe('');
    expect(started.points.transport.note).toBe('om transport');
    expect(started.buddy).toEqual(full.buddy);
  });

  test('can be sent with nothing answered', () => {
    expect(workplaceSchema.parse({})).toEqual(blankWorkplace);
    expect(taskAnalysisSchema.parse({})).toEqual(blankTask);
  });

  test('shows the company all but how we judge the place, and nothing unknown', () => {
    expect(employerWorkplace(blankWorkplace)).toEqual([]);
    const texts = employerWorkplace(full).map(({ text }) => text);
    expect(texts).toContain('om wage');
    expect(texts).toContain('Baker Tor');
    for (const point of ownPoints) expect(texts).not.toContain(`om ${point}`);
  });
});

describe('Two versions', () => {
  test('of the same content do not differ', () => {
    const lines = linesOf('workplace', full);
    expect(differencesBetween(lines, lines)).toEqual([]);
  });

  test('differ in words, line by line', () => {
    const later: WorkplaceAnalysis = {
      ...full,
      points: { ...full.points, wage: { note: 'Tariff', standing: 'fixed' } },
      acceptsSpecialist: null,
    };
    expect(differencesBetween(linesOf('workplace', full), linesOf('workplace', later))).toEqual([
      { about: 'Lønn', before: 'om wage (Kan endres)', after: 'Tariff (Kan ikke endres)' },
      { about: 'Vi kan være på arbeidsplassen', before: 'Ja', after: 'Vet ikke ennå' },
    ]);
  });

  test('say what is only in one of them', () => {
    const one = { wording: 'god norsk', taskId: null, what: 'Lese lista', howSeen: '', why: '' };
    const differences = differencesBetween(linesOf('demands', [one]), linesOf('demands', []));
    expect(differences[0]).toEqual({
      about: '«god norsk»: Hva',
      before: 'Lese lista',
      after: null,
    });
  });
});
