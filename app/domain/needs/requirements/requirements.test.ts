import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Demands, MatchTask } from '~/app/domain/matching/input';
import { blankWorkplace, type WorkplaceAnalysis } from '../analysis/workplace-analysis';
import { demandKeys, demandScales } from '../demand-scales';
import { generateRequirements, type RequirementGround } from './generate-requirements';
import { asksNothing, demandSentence } from './requirement-wording';

const hours = { hoursMin: 8, hoursMax: 16 };

function task(title: string, details: Omit<MatchTask, 'id' | 'title'> = {}, id = title) {
  return { id, title, details };
}

const textsOf = (ground: Partial<RequirementGround>) =>
  generateRequirements({ need: { hoursMin: null, hoursMax: null }, tasks: [], ...ground }).map(
    ({ text }) => text,
  );

describe('What the work asks, in plain words', () => {
  test.each<[string, Partial<RequirementGround>, string[]]>([
    ['a task', { tasks: [task('Vaske brett')] }, ['Vaske brett.']],
    ['hours from and to', { need: hours }, ['Jobbe 8–16 timer i uka.']],
    ['one number of hours', { need: { hoursMin: 8, hoursMax: 8 } }, ['Jobbe 8 timer i uka.']],
    ['nothing where hours are unknown', {}, []],
    [
      'a lift and loud surroundings',
      { tasks: [task('Stable dekk', { demands: { liftingKg: 12.5, noise: 'loud' } })] },
      ['Stable dekk.', 'Løfte opp til 12,5 kilo.', 'Jobbe der det er mye lyd.'],
    ],
    [
      'norwegian with what it is for',
      { tasks: [task('Pakke', { language: { level: 'A2', reason: 'lese etiketter' } })] },
      ['Pakke.', 'Forstå korte beskjeder på norsk. Det trengs til: lese etiketter.'],
    ],
    ['no norwegian', { tasks: [task('Pakke', { language: { level: 'none' } })] }, ['Pakke.']],
    [
      'a paper and how soon it can be had',
      {
        tasks: [
          task('Kjøre', {
            requires: [{ kind: 'licence', name: 'førerkort B', weeksToObtain: 20 }],
          }),
        ],
      },
      ['Kjøre.', 'Ha førerkort B. Det kan skaffes på 20 uker.'],
    ],
    [
      'a time that cannot be moved',
      {
        tasks: [
          task('Åpne', { movable: false, times: [{ day: 'mon', from: '07:00', to: '09:00' }] }),
        ],
      },
      ['Åpne.', 'Jobbe mandag kl. 07.00–09.00.'],
    ],
    [
      'some hours of a wider time',
      {
        tasks: [
          task('Åpne', {
            hoursPerWeek: 1,
            times: [{ day: 'mon', from: '07:00', to: '09:00' }],
          }),
        ],
      },
      ['Åpne.', 'Jobbe noen timer i denne tiden: mandag kl. 07.00–09.00.'],
    ],
    [
      'no time where it can be moved',
      {
        tasks: [
          task('Åpne', { movable: true, times: [{ day: 'mon', from: '07:00', to: '09:00' }] }),
        ],
      },
      ['Åpne.'],
    ],
    [
      'a fixed point, and not one that can be changed',
      {
        workplace: analysisWith({
          quality: { note: 'Ingen hull i posene', standing: 'fixed' },
          productivity: { note: '40 poser i timen', standing: 'negotiable' },
          wage: { note: 'Tariff', standing: 'fixed' },
        }),
      },
      ['Så godt skal det gjøres: Ingen hull i posene.'],
    ],
    [
      'a demand made concrete',
      {
        demands: [
          {
            wording: 'god norsk',
            taskId: 'a',
            what: 'Lese pakkelista',
            howSeen: '',
            why: 'Rett vare til rett kunde',
          },
        ],
      },
      ['Lese pakkelista.'],
    ],
  ])('says %s', (_what, ground, expected) => {
    expect(textsOf(ground)).toEqual(expected);
  });

  test('says the same words of two tasks once, with both tasks', () => {
    const standing = { demands: { standing: 'much' } } as const;
    const list = generateRequirements({
      need: hours,
      tasks: [task('A', standing), task('B', standing)],
    });
    expect(list.find(({ source }) => source === 'demand')).toMatchObject({ taskIds: ['A', 'B'] });
  });

  test('asks Norwegian made concrete in the concrete words alone, and in its own task alone', () => {
    const language = { language: { level: 'B2' } } as const;
    const demands = [
      { wording: 'norsk b2', taskId: 'A', what: 'Lese en plukkliste', howSeen: '', why: '' },
    ];
    const sourcesOf = (what: string) =>
      generateRequirements({
        need: { hoursMin: null, hoursMax: null },
        tasks: [task('A', language), task('B', language)],
        demands: demands.map((one) => ({ ...one, what })),
      }).flatMap(({ source, taskIds }) =>
        source === 'task' ? [] : [`${source} ${taskIds.join(' ')}`],
      );
    expect(sourcesOf('Lese en plukkliste')).toEqual(['language B', 'concrete A']);
    expect(sourcesOf('')).toEqual(['language A B']);
  });

  test('calls a demand without a reason a wish, unless another task has one', () => {
    const wish = task('A', { language: { level: 'B1' } });
    const [, norwegian] = generateRequirements({
      need: { hoursMin: null, hoursMax: null },
      tasks: [wish],
    });
    expect(norwegian).toMatchObject({ source: 'language', isWish: true });
    const demands = [{ wording: 'blid', taskId: null, what: 'Si hei', howSeen: '', why: '' }];
    expect(generateRequirements({ need: hours, tasks: [], demands }).at(-1)).toMatchObject({
      isWish: true,
    });
  });
});

function analysisWith(points: Partial<WorkplaceAnalysis['points']>): WorkplaceAnalysis {
  return { ...blankWorkplace, points: { ...blankWorkplace.points, ...points } };
}

/** Any demands a task can have. */
const demandsOfAnyKind = fc.record(
  Object.fromEntries(
    demandKeys.map((about) => {
      const scale = demandScales[about];
      if (scale === 'kilos') return [about, fc.integer({ min: 0, max: 60 })];
      if (scale === 'yes-no') return [about, fc.boolean()];
      if (scale === 'words')
        return [about, fc.array(fc.constantFrom('svin', 'mel', 'hette'), { maxLength: 3 })];
      return [about, fc.constantFrom(...scale)];
    }),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Demands>;

const anyTask = fc.record({
  id: fc.uuid(),
  title: fc.string({ minLength: 1, maxLength: 60 }).filter((title) => title.trim() !== ''),
  details: fc.record(
    {
      demands: demandsOfAnyKind,
      language: fc.record({
        level: fc.constantFrom('none' as const, 'A2' as const, 'B2' as const),
      }),
      requires: fc.array(
        fc.record({
          kind: fc.constantFrom('licence' as const, 'hse-training' as const),
          name: fc.constantFrom('B', 'C'),
        }),
        { maxLength: 3 },
      ),
    },
    { requiredKeys: [] },
  ),
});
const anyTasks = fc.uniqueArray(anyTask, { selector: ({ id }) => id, maxLength: 6 });

describe('The generated list', () => {
  test('is the same for the same need', () => {
    fc.assert(
      fc.property(anyTasks, (tasks) => {
        const ground = { need: hours, tasks };
        expect(generateRequirements(structuredClone(ground))).toEqual(generateRequirements(ground));
      }),
    );
  });

  test('loses no task, no demand and no paper', () => {
    fc.assert(
      fc.property(anyTasks, (tasks) => {
        const list = generateRequirements({ need: hours, tasks });
        const of = (source: string, taskId: string) =>
          list.filter((item) => item.source === source && item.taskIds.includes(taskId)).length;
        for (const { id, details } of tasks) {
          expect(list.some(({ taskIds }) => taskIds.includes(id))).toBe(true);
          const asking = demandKeys.filter((about) => {
            const value = details.demands?.[about];
            const isNone = Array.isArray(value) && value.length === 0;
            return value !== undefined && !isNone && !asksNothing[about]?.includes(value);
          });
          // Sentences differ by demand, so each demand of a task is an item of its own.
          expect(of('demand', id)).toBe(asking.length);
          const papers = new Set(details.requires?.map(({ kind, name }) => `${kind} ${name}`));
          expect(of('papers', id)).toBe(papers.size);
        }
      }),
    );
  });

  test('has each text once and no empty one', () => {
    fc.assert(
      fc.property(anyTasks, (tasks) => {
        const texts = textsOf({ tasks });
        expect(new Set(texts).size).toBe(texts.length);
        expect(texts.every((text) => text.trim() !== '')).toBe(true);
      }),
    );
  });

  test('has a sentence for every step of every scale that asks something', () => {
    for (const about of demandKeys) {
      const scale = demandScales[about];
      if (typeof scale === 'string') continue;
      for (const step of scale) {
        const isAsked = !asksNothing[about]?.includes(step);
        expect([about, step, demandSentence(about, step as never) !== null]).toEqual([
          about,
          step,
          isAsked,
        ]);
      }
    }
  });
});
