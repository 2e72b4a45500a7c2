import { describe, expect, test } from 'vitest';
import { bestChange } from '~/app/domain/matching/explanation/strongest-reasons';
import { orderLevers } from '~/app/domain/matching/explanation/order-levers';
import { tellReasons } from '~/app/domain/matching/explanation/tell-reasons';
import { titlesOf } from '~/app/domain/matching/explanation/task-titles';
import { namedMeans } from '~/app/domain/matching/means';
import { explainCriteria } from '~/app/domain/matching/explanation/explain-criteria';
import { aNeed, another, aProfile, aTask, leversOf, matchOf } from './pair';

const loud = { demands: { noise: 'loud' as const } };
const quiet = { about: 'noise' as const, want: 'quiet' as const, strength: 'need' as const };
const folds = { mastered: ['brette håndklær'] };

/** The change that is named first, as «kind task». */
function named(result: ReturnType<typeof matchOf>): string | undefined {
  const { lever } = bestChange(result) ?? {};
  return lever && `${lever.lever} ${lever.task}`;
}

describe('the change that is named first', () => {
  test('takes out no task she can where something else solves the same', () => {
    const need = aNeed({ tasks: [aTask(loud), another] });
    const conditions = [{ ...quiet, adaptableBy: ['hørselvern'] }];
    const result = matchOf(need, aProfile({ ...folds, conditions }));
    expect(leversOf(result).sort()).toEqual(['aid t', 'strip t']);
    expect(named(result)).not.toBe('strip t');
    expect(orderLevers(result.levers).at(-1)).toMatchObject({ lever: 'strip', task: 't' });
  });

  test('is called the least one where taking such a task out would help more', () => {
    const levers = (gain: number) => [
      { lever: 'aid', task: 't', gain: 3_000, why: 'tralle' } as const,
      { lever: 'strip', task: 't', gain, why: 'ut', takesWhatFits: true } as const,
    ];
    const match = matchOf(aNeed({ tasks: [aTask(loud), another] }), aProfile(folds));
    const kindOf = (gain: number) =>
      tellReasons({ ...match, levers: levers(gain) }).find(({ text }) => text === 'tralle')?.kind;
    expect(kindOf(20_000)).toBe('least-change');
    expect(kindOf(2_000)).toBe('change');
  });

  test('takes it out where nothing else solves what is in the way of it', () => {
    const need = aNeed({ tasks: [aTask(loud), another] });
    const result = matchOf(need, aProfile({ ...folds, conditions: [quiet] }));
    expect(leversOf(result)).toEqual(['strip t']);
    expect(result.levers[0]?.takesWhatFits).toBeUndefined();
  });

  test('takes out what is new to her, and not what she can, where there are too many hours', () => {
    const tasks = [aTask({ hoursPerWeek: 10 }), { ...another, hoursPerWeek: 10 }];
    const need = aNeed({ tasks, hoursPerWeek: { min: 20 } });
    const result = matchOf(need, aProfile({ ...folds, hoursPerWeek: { max: 10 } }));
    expect(leversOf(result).sort()).toEqual(['strip other', 'strip t']);
    expect(result.levers.find(({ task }) => task === 't')?.takesWhatFits).toBe(true);
    expect(named(result)).toBe('strip other');
  });
});

describe('a match that is stopped', () => {
  const evening = [{ day: 'mon', from: '18:00', to: '22:00' } as const];
  const morning = [{ day: 'mon', from: '08:00', to: '12:00' } as const];
  const early = { times: morning, movable: false, hoursPerWeek: 4 };

  test('names the tasks that stop it, together where they stop for the same, and that nothing simple lifts it', () => {
    const tasks = [aTask(early), { ...another, ...early }];
    const result = matchOf(aNeed({ tasks }), aProfile({ available: evening }));
    expect(tellReasons(result, titlesOf(tasks))).toEqual([
      {
        kind: 'stops',
        text: '«Brette håndklær» og «Stryke duker»: Oppgaven gjøres utenom tiden som passer.',
      },
      { kind: 'way-on', text: expect.stringContaining('Ingen enkel endring fjerner') as string },
    ]);
  });
});

describe('a means she has named', () => {
  test.each([
    ['tall eller tegn på dørene', 'tall på dørene', true],
    ['tall på dørene', 'Tall og farger på dørene', true],
    ['hørselvern', 'Hørselvern', true],
    ['tegn på dørene og fast kontaktperson', 'tegn på dørene', false],
    ['tall på dørene', 'ikke tall på dørene', false],
    ['tall eller tegn på dørene', 'tall', false],
    ['tralle', 'heis', false],
    ['å', 'og', false],
  ])('«%s», and «%s» that is offered, mean the same: %s', (hers, offered, isSame) => {
    const [means] = namedMeans([hers], [offered]);
    expect(means?.offer !== undefined).toBe(isSame);
    expect(means?.why.includes('arbeidsgiver tilbyr') || means?.why.includes('Arbeidsgiver tilbyr')).toBe(isSame); // prettier-ignore
    // Only the same text counts as offered in the score.
    expect(means?.isOffered).toBe(hers.toLowerCase() === offered.toLowerCase());
  });
});

describe('a wish that is met', () => {
  const need = aNeed({ title: 'Kennel', tasks: [aTask({ title: 'Stelle hunder' })] });
  const told = (profile: Parameters<typeof aProfile>[0]) => {
    const result = matchOf(need, aProfile(profile));
    const explained = explainCriteria(result, { need, profile: aProfile(), notes: {} });
    const wish = explained.find(({ name }) => name === 'wish');
    return { reasons: tellReasons(result), wish };
  };

  test('speaks for the pair, also where she has told nothing else', () => {
    const { reasons, wish } = told({ wish: 'stelle hunder' });
    expect(reasons).toContainEqual({
      kind: 'for',
      text: 'Ønsket «stelle hunder» møtes godt her.',
    });
    expect(reasons[0]?.kind).toBe('ask');
    expect(wish?.agreement).not.toBe('unknown');
  });

  test.each([[{}], [{ wish: 'qwertz' }], [{ wish: 'kontor' }]])(
    'is not told where it is not met or not understood: %j',
    (profile) => {
      expect(told(profile).reasons.filter(({ kind, text }) => kind === 'for' && text.includes('Ønsket'))).toEqual([]); // prettier-ignore
    },
  );
});
