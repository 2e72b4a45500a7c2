import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composePosition, notDoneToday, positionAsRead, wordsLeftOut } from './position';
import { emptyPlan, type CarvedPlan, type PlanTask } from './workbench/carved-plan';

const canary = 'kanari';
const anything = { support: ['Vi er med.'], mayBeRead: () => true };

/** A task with a canary in every place that is about her or about us. */
function aTask(title: string, given: Partial<PlanTask> = {}): PlanTask {
  return {
    task: {
      id: `${canary}-id`,
      title,
      text: `${canary}tekst`,
      hoursPerWeek: 4,
      times: [{ day: 'mon', from: '08:00', to: '12:00' }],
      doneBy: `${canary}kokken`,
      language: { level: 'B1', reason: `${canary}språk` },
      demands: { company: 'together', foods: [`${canary}mat`], dress: [`${canary}klær`] },
      decided: [{ text: `${canary}ord`, concepts: [`${canary}begrep`] }],
    },
    source: {
      needId: `${canary}-need`,
      taskId: `${canary}-task`,
      hours: 9,
      address: `${canary}veien`,
    },
    move: 'carve',
    who: `${canary}hvem`,
    why: `${canary}hvorfor`,
    ...given,
  };
}

const full: CarvedPlan = {
  ...emptyPlan,
  tasks: [
    aTask('Vaske opp', { today: 'nobody' }),
    aTask('Pakke brød', { move: 'enrich' }),
    aTask('Stå i kassa', { move: 'strip', why: `${canary}: tåler ikke kø` }),
  ],
  gains: { freedHours: 4, freedFor: 'Kokken lager varm mat.', colleagues: 'Roligere morgen' },
  ground: { isToldToUnion: 'yes', replacesPaid: 'no', toldHow: 'Lederen mandag' },
  stages: [{ week: 8, hours: 12, what: 'Ta imot varer', requires: 'Truckbevis' }],
  answers: { 'too-few-hours|4|8': `${canary}grunn` },
};

describe('A position', () => {
  test('tells the tasks, the hours, who gains and what it grows into', () => {
    const position = composePosition(full, anything);
    expect(position.title).toBe('Vaske opp og pakke brød');
    expect(position.hours).toBe(8);
    expect(position.tasks.map(({ today }) => today)).toEqual(['nobody', 'somebody']);
    expect(notDoneToday(position)).toEqual(['Vaske opp']);
    expect(position.leftToOthers).toEqual(['Stå i kassa']);
    expect(position).toMatchObject({ freedHours: 4, isTold: 'yes', support: ['Vi er med.'] });
    expect(position.growth).toEqual([
      { week: 8, hours: 12, what: 'Ta imot varer', requires: 'Truckbevis' },
    ]);
    expect(position.asks).toContain('En kollega å gjøre oppgavene sammen med.');
  });

  test('holds nothing of why, of who, of warnings and their answers, or of where it came from', () => {
    expect(JSON.stringify(composePosition(full, anything))).not.toMatch(/kanari/i);
  });

  test('has room for nothing more than it was given room for', () => {
    const grown = {
      ...composePosition(full, anything),
      profile: canary,
      tasks: [{ title: 'Vaske', hours: 1, times: [], today: 'unknown' as const, why: canary }],
    };
    expect(JSON.stringify(positionAsRead(grown))).not.toContain(canary);
  });

  test('names the tasks an ask is about only where it is not about them all', () => {
    const alone = aTask('Måke snø');
    const some = {
      ...full,
      tasks: [...full.tasks, { ...alone, task: { id: 's', title: 'Måke snø' } }],
    };
    expect(composePosition(some, anything).asks).toContain(
      'En kollega å gjøre dette sammen med: vaske opp og pakke brød.',
    );
  });

  test('read back is what was composed', () => {
    const position = composePosition(full, anything);
    expect(positionAsRead(position)).toEqual(position);
  });

  test('leaves out written words that may not be read, and says which', () => {
    const mayBeRead = (text: string) => !text.includes('Kari');
    const plan: CarvedPlan = {
      ...full,
      gains: { freedFor: 'Kari trenger ro', colleagues: 'Roligere morgen' },
      ground: { toldHow: 'Kari sier det' },
      stages: [
        { week: 4, hours: 6, what: 'Kari tar kassa' },
        { week: 8, hours: 8, what: 'Stå i kassa', requires: 'Kari kan den' },
      ],
    };
    const position = composePosition(plan, { support: [], mayBeRead });
    expect(JSON.stringify(position)).not.toContain('Kari');
    expect(position.colleagues).toBe('Roligere morgen');
    expect(wordsLeftOut(plan, mayBeRead)).toEqual([
      'Kari trenger ro',
      'Kari tar kassa',
      'Kari kan den',
      'Kari sier det',
    ]);
  });

  test('never says what a move, its reasons or a warning’s answer is, whatever they are', () => {
    const secret = fc.uuid();
    fc.assert(
      fc.property(secret, fc.constantFrom('carve', 'strip', 'enrich'), (words, move) => {
        const plan: CarvedPlan = {
          ...full,
          tasks: [aTask('Vaske opp', { move, who: words, why: words })],
          answers: { [words]: words },
        };
        return !JSON.stringify(composePosition(plan, anything)).includes(words);
      }),
    );
  });
});
