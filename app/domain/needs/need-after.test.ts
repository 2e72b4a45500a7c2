import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEditable, needAfter, needMoves, type NeedStand } from './need-after';
import { needStates, workedOnStates } from './need-state';

const after = (stand: NeedStand, move: (typeof needMoves)[number]) => {
  const next = needAfter(stand, move);
  return next.ok ? next.value.state : next.code;
};

describe('what a company does with a need it has sent', () => {
  test.each([
    ['draft', 'not-now', 'not-now', 'not-now', 'not-now'],
    ['submitted', 'paused', 'not-now', 'closed', 'not-now'],
    ['analysed', 'paused', 'not-now', 'closed', 'not-now'],
    ['open', 'paused', 'not-now', 'closed', 'not-now'],
    ['paused', 'not-now', 'open', 'closed', 'not-now'],
    ['closed', 'not-now', 'not-now', 'not-now', 'submitted'],
  ] as const)(
    '%s: pause %s, resume %s, close %s, reopen %s',
    (state, pause, resume, close, reopen) => {
      const stand = { state, resumesAt: state === 'paused' ? 'open' : null } as const;
      expect(after(stand, 'pause')).toBe(pause);
      expect(after(stand, 'resume')).toBe(resume);
      expect(after(stand, 'close')).toBe(close);
      expect(after(stand, 'reopen')).toBe(reopen);
    },
  );

  test.each(workedOnStates)('a pause of %s leads back to it', (state) => {
    const paused = needAfter({ state, resumesAt: null }, 'pause');
    expect(paused.ok && needAfter(paused.value, 'resume')).toEqual({
      ok: true,
      value: { state, resumesAt: null },
    });
  });

  test('whatever is done, a need never becomes a draft or opens by itself', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...needMoves)), (steps) => {
        let stand: NeedStand = { state: 'submitted', resumesAt: null };
        for (const step of steps) {
          const next = needAfter(stand, step);
          if (next.ok) stand = next.value;
        }
        expect(['submitted', 'paused', 'closed']).toContain(stand.state);
        expect(stand.resumesAt === null).toBe(stand.state !== 'paused');
      }),
    );
  });
});

test('What a need says can be changed until it is opened', () => {
  expect(needStates.filter(isEditable)).toEqual(['draft', 'submitted', 'analysed']);
});
