import { describe, expect, test } from 'vitest';
import type { Requirement } from '~/app/domain/matching/input';
import { aNeed, another, aProfile, aTask, gapsOf, leversOf, matchOf, stateOf } from './pair';

describe('consent', () => {
  test('a declined company is blocked, any other waits for her yes', () => {
    const declined = aProfile({ declinedCompanies: ['vaskeriet'] });
    expect(stateOf(matchOf(aNeed(), declined), 'consent')).toBe('blocked');
    const other = matchOf(aNeed(), aProfile({ declinedCompanies: ['bakeriet'] }));
    expect(stateOf(other, 'consent')).toBe('unknown');
    expect(gapsOf(other)).toContain('open-question');
  });

  test('a declined company is blocked by its id in the register, whatever its name is now', () => {
    const declined = aProfile({ declinedCompanies: ['gammelt navn'], declinedCompanyIds: ['c1'] });
    expect(stateOf(matchOf(aNeed({ companyId: 'c1' }), declined), 'consent')).toBe('blocked');
    expect(stateOf(matchOf(aNeed({ companyId: 'c2' }), declined), 'consent')).toBe('unknown');
    expect(stateOf(matchOf(aNeed(), declined), 'consent')).toBe('unknown');
  });
});

describe('travel', () => {
  test.each([
    [{ from: 'Råde', reaches: ['moss'] }, 'ok'],
    [{ from: 'Moss', reaches: ['Råde'] }, 'blocked'],
    [{ from: 'Moss', reaches: [] }, 'blocked'],
    [{ from: ' MOSS ' }, 'ok'],
    [{ from: 'Råde', maxMinutes: 60 }, 'unknown'],
    [undefined, 'unknown'],
  ])('%j to Moss is %s', (travel, state) => {
    expect(stateOf(matchOf(aNeed(), aProfile({ travel })), 'travel')).toBe(state);
  });

  test('a municipality nobody has heard of is compared like any other', () => {
    const need = aNeed({ municipality: 'Østvika' });
    const profile = aProfile({ travel: { reaches: ['østvika'] } });
    expect(stateOf(matchOf(need, profile), 'travel')).toBe('ok');
  });
});

describe('season', () => {
  const winter = { from: '11-01', to: '03-31' };
  const summer = { from: '05-01', to: '08-31' };
  test.each([
    [undefined, '2026-03-02', 'ok'],
    [summer, '2026-05-01', 'ok'],
    [summer, '2026-08-31', 'ok'],
    [summer, '2026-09-01', 'later'],
    [winter, '2026-12-24', 'ok'],
    [winter, '2026-01-10', 'ok'],
    [winter, '2026-03-31', 'ok'],
    [winter, '2026-04-01', 'later'],
  ])('%j on %s is %s', (season, on, state) => {
    expect(stateOf(matchOf(aNeed({ season }), aProfile(), on), 'season')).toBe(state);
  });

  test('out of season costs no points', () => {
    const open = matchOf(aNeed({ season: summer }), aProfile(), '2026-06-01');
    const closed = matchOf(aNeed({ season: summer }), aProfile(), '2026-12-01');
    expect(closed.score).toBe(open.score);
  });
});

describe('what the tasks require', () => {
  const required = (change: Partial<Requirement> = {}, start?: string) =>
    aNeed({
      start,
      tasks: [
        aTask({ fixed: true, requires: [{ kind: 'licence', name: 'førerkort B', ...change }] }),
      ],
    });

  test.each([
    [['Førerkort klasse B'], 'ok'],
    [['forerkort B'], 'ok'],
    [['førerkort C'], 'unknown'],
    [[], 'unknown'],
    [undefined, 'unknown'],
  ])('held %j for førerkort B is %s', (licences, state) => {
    expect(stateOf(matchOf(required(), aProfile({ licences })), 'requirement')).toBe(state);
  });

  test.each([
    ['without a start, twelve weeks are in time', 12, undefined, 'solvable'],
    ['thirteen are not', 13, undefined, 'blocked'],
    ['ready on the very day of the start', 2, '2026-03-16', 'solvable'],
    ['ready a day too late', 2, '2026-03-15', 'blocked'],
    ['nobody knows how long', undefined, undefined, 'unknown'],
  ])('%s', (_, weeksToObtain, start, state) => {
    const result = matchOf(required({ weeksToObtain }, start), aProfile({ licences: [] }));
    expect(stateOf(result, 'requirement')).toBe(state);
  });

  test('what can be obtained in time is trainable', () => {
    const result = matchOf(required({ weeksToObtain: 2 }), aProfile({ licences: [] }));
    expect(leversOf(result)).toEqual(['training t']);
    expect(gapsOf(result)).toContain('trainable t');
  });

  test.each([[20], [undefined]])(
    'a strippable task is solvable, also at %s weeks',
    (weeksToObtain) => {
      const requires = [{ kind: 'certificate' as const, name: 'truckbevis', weeksToObtain }];
      const need = aNeed({ tasks: [aTask({ requires }), another] });
      expect(stateOf(matchOf(need, aProfile({ licences: [] })), 'requirement')).toBe('solvable');
    },
  );

  test.each([
    ['licence', 'requirement'],
    ['certificate', 'requirement'],
    ['police-certificate', 'requirement'],
    ['entry-test', 'safety'],
    ['hse-training', 'safety'],
  ] as const)('%s is told under %s', (kind, rule) => {
    const result = matchOf(
      required({ kind, name: 'bevis', weeksToObtain: 30 }),
      aProfile({ licences: [] }),
    );
    expect(stateOf(result, rule)).toBe('blocked');
    const other = rule === 'safety' ? 'requirement' : 'safety';
    expect(stateOf(result, other)).toBe('ok');
  });

  test('nothing asked is ok', () => {
    const result = matchOf(aNeed({ tasks: [aTask({ requires: [] })] }), aProfile({ licences: [] }));
    expect([stateOf(result, 'requirement'), stateOf(result, 'safety')]).toEqual(['ok', 'ok']);
  });
});

describe('language', () => {
  const asked = (reason?: string, fixed = true) =>
    aNeed({ tasks: [aTask({ fixed, language: { level: 'B1', reason } }), another] });

  test.each([
    ['B1', undefined, 'ok'],
    ['C1', 'Gi beskjeder', 'ok'],
    ['b2', 'Gi beskjeder', 'ok'],
    ['A2', undefined, 'solvable'],
    ['A2', '   ', 'solvable'],
    ['A2', 'Gi beskjeder', 'blocked'],
    [undefined, 'Gi beskjeder', 'unknown'],
    ['litt', 'Gi beskjeder', 'unknown'],
    ['A2+', 'Gi beskjeder', 'blocked'],
    ['under A1', 'Gi beskjeder', 'blocked'],
    ['morsmål', 'Gi beskjeder', 'ok'],
  ])('speaks %s, B1 asked because %s: %s', (spoken, reason, state) => {
    const result = matchOf(asked(reason), aProfile({ language: { spoken } }));
    expect(stateOf(result, 'language')).toBe(state);
  });

  test('with a reason, a strippable task is solvable', () => {
    const result = matchOf(asked('Gi beskjeder', false), aProfile({ language: { spoken: 'A1' } }));
    expect(stateOf(result, 'language')).toBe('solvable');
    expect(leversOf(result)).toEqual(['strip t']);
  });

  test('without a reason, asking for it is the lever', () => {
    const result = matchOf(asked(), aProfile({ language: { spoken: 'A1' } }));
    expect(leversOf(result)).toEqual(['aid t']);
    expect(result.levers[0]?.why).toContain('Spør arbeidsgiver');
  });

  test('a shorter stretch is better', () => {
    const near = matchOf(asked(), aProfile({ language: { spoken: 'A2' } }));
    const far = matchOf(asked(), aProfile({ language: { spoken: 'A1' } }));
    expect(near.score).toBeGreaterThan(far.score);
  });

  test('nothing asked is ok', () => {
    expect(stateOf(matchOf(aNeed(), aProfile()), 'language')).toBe('ok');
  });
});
