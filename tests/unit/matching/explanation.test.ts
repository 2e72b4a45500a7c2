import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareSides } from '~/app/domain/matching/explanation/compare-sides';
import { agreementOf, explainCriteria } from '~/app/domain/matching/explanation/explain-criteria';
import { pickAlternatives } from '~/app/domain/matching/explanation/pick-alternatives';
import { shortReasons } from '~/app/domain/matching/explanation/strongest-reasons';
import { taskChanges } from '~/app/domain/matching/explanation/task-change';
import { underUseOf } from '~/app/domain/matching/explanation/under-use';
import { weekPicture } from '~/app/domain/matching/explanation/week-picture';
import { questionsByAsked } from '~/app/domain/matching/explanation/whom-to-ask';
import type {
  Condition,
  Demands,
  MatchNeed,
  MatchProfile,
  WeeklyWindow,
} from '~/app/domain/matching/input';
import { openTopics } from '~/app/domain/needs/task-questions';
import { messagesIn } from '~/app/i18n/messages';
import { aNeed, another, aProfile, aTask, matchOf } from './pair';

const t = messagesIn('nb').specialist.taskTalk;
const mondayMorning: WeeklyWindow = { day: 'mon', from: '08:00', to: '12:00' };

describe('how far two agree', () => {
  test.each([
    ['unknown', { points: 5, of: 10, unknown: true }],
    ['none', { points: 0, of: 10, unknown: false }],
    ['little', { points: 3, of: 10, unknown: false }],
    ['partly', { points: 5, of: 10, unknown: false }],
    ['well', { points: 99, of: 100, unknown: false }],
    ['fully', { points: 100, of: 100, unknown: false }],
  ] as const)('is «%s» for its points', (agreement, points) => {
    expect(agreementOf({ name: 'tasks', ...points, why: '' }, [])).toBe(agreement);
  });

  test('is not «fully» in time where only part of the window suits, though the hours fit in', () => {
    const task = aTask({ hoursPerWeek: 2, times: [{ ...mondayMorning, to: '16:00' }] });
    const need = aNeed({ tasks: [task], hoursPerWeek: { min: 2 } });
    const profile = aProfile({ available: [mondayMorning], hoursPerWeek: { max: 10 } });
    const page = matchOf(need, profile);
    const hoursWith = (available: WeeklyWindow[]) =>
      explainCriteria(page, { need, profile: { ...profile, available }, notes: {} }).find(
        ({ name }) => name === 'hours',
      );
    expect(hoursWith([mondayMorning])).toMatchObject({ agreement: 'well' });
    expect(hoursWith(task.times ?? [])).toMatchObject({ agreement: 'fully' });
  });

  test('is at most in part where what is told of it is a conflict, the points as they are', () => {
    const asking = aTask({ language: { level: 'B1', reason: 'ta imot varer' }, hoursPerWeek: 1 });
    const need = aNeed({ tasks: [another, asking] });
    const profile = aProfile({ language: { spoken: 'A2' } });
    const page = matchOf(need, profile);
    const language = explainCriteria(page, { need, profile, notes: {} }).find(
      ({ name }) => name === 'language',
    );
    expect(language?.why).toContain('Oppgaven trenger norsk på B1');
    expect((language?.points ?? 0) / (language?.of ?? 1)).toBeGreaterThan(0.65);
    expect(language?.agreement).toBe('partly');
  });

  test('never calls a task new that names what she can', () => {
    const task = aTask({ title: 'Dekke bord, servere, rydde lager og vaske opp', learnable: true });
    const gapsWith = (mastered: string[]) =>
      matchOf(aNeed({ tasks: [task] }), aProfile({ mastered }))
        .gaps.filter(({ kind }) => kind === 'trainable')
        .map(({ why }) => why);
    expect(gapsWith(['Klippe gras'])).toEqual([expect.stringMatching(/^«Dekke bord.+» er nytt/)]);
    expect(gapsWith(['vaske opp'])).toEqual([expect.stringMatching(/^Noe i «Dekke bord/)]);
  });

  test('says from where and when what it rests on is known', () => {
    const note = { source: 'conversation', on: '2026-02-01' } as const;
    const explained = explainCriteria(matchOf(aNeed(), aProfile()), {
      need: aNeed(),
      profile: aProfile(),
      notes: { time: note },
    });
    expect(explained.find(({ name }) => name === 'hours')).toMatchObject({ block: 'time', note });
    expect(explained.find(({ name }) => name === 'support')).toMatchObject({ block: null });
  });
});

describe('both sides in the same words', () => {
  const sideOf = (condition: Condition, demands: Demands | undefined) =>
    compareSides([aTask({ demands })], [condition])[0]?.state;
  const need = (about: Condition['about'], want: Condition['want']): Condition => ({
    about,
    want,
    strength: 'need',
  });
  const wish = (about: Condition['about'], want: Condition['want']): Condition => ({
    about,
    want,
    strength: 'wish',
  });

  test.each<[string, Condition, Demands | undefined, string]>([
    ['a need that is met', need('noise', 'normal'), { noise: 'quiet' }, 'matches'],
    ['a need that is passed', need('noise', 'quiet'), { noise: 'loud' }, 'overload'],
    ['a lift above the most', need('liftingKg', { max: 5 }), { liftingKg: 15 }, 'overload'],
    ['a wish for more than there is', wish('customerContact', 'much'), { customerContact: 'none' }, 'under-use'],
    ['a wish for less than there is', wish('customerContact', 'none'), { customerContact: 'much' }, 'overload'],
    ['a wish the work does not use', wish('numbers', true), { numbers: false }, 'under-use'],
    ['another place than wished', wish('setting', 'outdoor'), { setting: 'indoor' }, 'differs'],
    ['what nobody has told', need('noise', 'quiet'), undefined, 'unknown'],
  ])('tell %s', (_what, condition, demands, state) => {
    expect(sideOf(condition, demands)).toBe(state);
  }); // prettier-ignore

  test('put first what needs to be talked about', () => {
    const rows = compareSides(
      [aTask({ demands: { noise: 'loud', pace: 'calm' } })],
      [need('pace', 'calm'), need('noise', 'quiet')],
    );
    expect(rows.map(({ about }) => about)).toEqual(['noise', 'pace']);
  });

  test('name a job that is too small, and are silent about what is not known', () => {
    const small = aNeed({ progression: false, hoursPerWeek: { max: 4 }, tasks: [aTask({ value: 'low' })] }); // prettier-ignore
    const person = aProfile({ licences: ['Truckførerbevis'], hoursPerWeek: { min: 10 } });
    const signs = (isWishMet: boolean) => underUseOf({ need: small, profile: person, isWishMet });
    expect(signs(false)).toEqual(['no-growth', 'low-value', 'fewer-hours', 'papers-unused']);
    expect(signs(true)).toEqual(['no-growth', 'low-value', 'fewer-hours']);
    expect(underUseOf({ need: aNeed(), profile: aProfile(), isWishMet: false })).toEqual([]);
  });
});

describe('the picture of the week', () => {
  const day = fc.constantFrom('mon', 'wed', 'sun' as const);
  const time = fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:00`);
  const windows = fc.array(fc.record({ day, from: time, to: time }), { maxLength: 4 });

  test('draws every minute of a window once, within or outside', () => {
    fc.assert(
      fc.property(windows, windows, (times, available) => {
        const { work, tasks, hours } = weekPicture([{ id: 't', times }], available);
        const drawn = (isWithin: boolean) =>
          work
            .filter((piece) => piece.isWithin === isWithin)
            .reduce((sum, { from, to }) => sum + to - from, 0);
        expect(drawn(true)).toBe(tasks[0]?.shared ?? 0);
        expect(drawn(true) + drawn(false)).toBe(tasks[0]?.windows ?? 0);
        expect(work.every(({ from, to }) => from >= hours.from * 60 && to <= hours.to * 60)).toBe(true); // prettier-ignore
      }),
    );
  });

  test('says nothing of what suits while nobody knows', () => {
    const { work, tasks } = weekPicture([{ id: 't', times: [mondayMorning] }], undefined);
    expect(work).toEqual([{ day: 'mon', from: 480, to: 720, task: 't', isWithin: null }]);
    expect(tasks).toEqual([{ task: 't', asked: null, windows: 240, shared: null }]);
  });
});

describe('the reasons of a line', () => {
  test('have her wish first, met or not', () => {
    const need = aNeed({ title: 'Bilverksted', tasks: [aTask({ title: 'Skifte dekk' })] });
    const met = shortReasons(matchOf(need, aProfile({ wish: 'bilverksted', interests: ['bilverksted'] }))); // prettier-ignore
    expect(met.pro[0]?.name).toBe('wish');
    const missed = shortReasons(matchOf(need, aProfile({ wish: 'blomster', interests: [] })));
    expect(missed.con[0]?.name).toBe('wish');
  });

  test('never tell a conflict as something that speaks for', () => {
    const available = [{ ...mondayMorning, to: '11:00' }];
    const task = aTask({ hoursPerWeek: 4, times: [mondayMorning], movable: true });
    const result = matchOf(
      aNeed({ tasks: [task, another] }),
      aProfile({ available, hoursPerWeek: { max: 20 } }),
    );
    const conflicts = result.rules
      .filter(({ state }) => state === 'solvable')
      .map(({ why }) => why);
    expect(conflicts).not.toEqual([]);
    expect(shortReasons(result).pro.filter(({ why }) => conflicts.includes(why))).toEqual([]);
  });
});

describe('questions', () => {
  test('go to the one who can answer them, each once', () => {
    const need = aNeed({ tasks: [aTask(), another] });
    const untold = matchOf(need, aProfile());
    const asked = questionsByAsked(untold.gaps, need, aProfile());
    expect(asked.person).toContain('Vi vet ikke ennå hvor mange timer som passer.');
    expect(asked.company).toContain('Spør arbeidsgiver når oppgaven gjøres.');
    expect(new Set(asked.company).size).toBe(asked.company.length);
    const told = aProfile({ conditions: [{ about: 'noise', want: 'quiet', strength: 'need' }] });
    const toCompany = questionsByAsked(matchOf(need, told).gaps, need, told).company;
    expect(toCompany).toContain('Spør bedriften: hvor mye lyd er det?');
  });
});

describe('what is said to an employer', () => {
  const secret = fc.constantFrom('kanariord', 'Kari Kanari', 'epilepsi', 'uføretrygd');

  test('holds nothing that began with a person, whatever she has named', () => {
    fc.assert(
      fc.property(secret, (word) => {
        const need = aNeed({ tasks: [aTask({ demands: { noise: 'loud' } }), another] });
        const profile = aProfile({
          wish: word,
          mastered: [word],
          ruledOut: [{ what: another.title, when: 'not-now', solvableBy: [`${word} etter hvert`] }],
          conditions: [
            {
              about: 'noise',
              want: 'quiet',
              strength: 'need',
              adaptableBy: [`${word} som støtte`],
            },
          ],
        });
        const { levers } = matchOf(need, profile);
        expect(levers.length).toBeGreaterThan(1);
        const titles = Object.fromEntries(need.tasks.map(({ id, title }) => [id, title]));
        const changes = taskChanges(levers, { titles, most: 9 });
        const open = openTopics(need);
        const tasks = Object.values(titles);
        const said = t.paragraph({ need: need.title, tasks, changes, open }).join(' ');
        expect(said).toContain('Brette håndklær');
        expect(said).not.toContain(word);
        expect(said).not.toMatch(/kandidat|jobbsøker|person|støy|stille/i);
      }),
    );
  });
});

describe('what is said to an employer of a change', () => {
  const loud = aTask({ demands: { noise: 'loud' }, movable: true, learnable: true });
  const quiet = { about: 'noise', want: 'quiet', strength: 'need' } as const;
  const named = aProfile({ conditions: [{ ...quiet, adaptableBy: ['Hørselvern'] }] });
  const titles = { t: 'Brette håndklær', other: 'Stryke duker' };
  const said = (need: MatchNeed, person: MatchProfile, agreedOn: string[] = []) => {
    const changes = taskChanges(matchOf(need, person).levers, { titles, most: 2, agreedOn });
    const open = openTopics(need);
    return t.paragraph({ need: need.title, tasks: [], changes, open }).join(' ');
  };

  test('never says of one task that it is both moved and taken out', () => {
    const need = aNeed({ tasks: [{ ...loud, times: [mondayMorning] }, another] });
    const evening = [{ ...mondayMorning, from: '18:00', to: '22:00' }];
    const { levers } = matchOf(need, aProfile({ available: evening }));
    expect(levers.map(({ lever, task }) => `${lever} ${task}`)).toEqual(
      expect.arrayContaining(['move t', 'strip t']),
    );
    expect(taskChanges(levers, { titles, most: 9 }).filter(({ task }) => task === titles.t)).toHaveLength(1); // prettier-ignore
  });

  test('names by what where the company offers it itself, or her card tells it', () => {
    const need = aNeed({ tasks: [loud, another] });
    expect(said(need, named)).not.toMatch(/hørselvern/i);
    expect(said(need, named, ['det er stille rundt, eller med hørselvern'])).toContain(
      'Hørselvern',
    );
    const offering = { ...loud, adaptations: ['hørselvern'] };
    expect(said(aNeed({ tasks: [offering, another] }), named)).toContain('«hørselvern»');
  });

  test('asks what is open about the tasks where nothing may be said, and else nothing', () => {
    const open = said(aNeed(), aProfile());
    expect(open).toContain('Når på dagen og i uka kan det gjøres?');
    expect(open).not.toContain('ikke noe som må endres');
    const demands = { liftingKg: 1, standing: 'some', pace: 'calm', company: 'mixed', noise: 'quiet', customerContact: 'none' } as const; // prettier-ignore
    const told = aTask({ times: [mondayMorning], movable: true, learnable: true, demands });
    expect(said(aNeed({ tasks: [told] }), aProfile())).not.toContain('spørsmål');
  });
});

describe('alternatives', () => {
  test('are other companies, each once, another line of work first, and never blocked ones', () => {
    const place = (companyId: string, industry: string) => ({ companyId, industry });
    const places: Record<string, ReturnType<typeof place>> = {
      a1: place('a', '47'),
      b1: place('b', '47'),
      b2: place('b', '47'),
      c1: place('c', '01'),
      d1: place('d', '10'),
    };
    const found = Object.keys(places).map((id) => matchOf(aNeed({ id }), aProfile()));
    const matches = found.map((each) =>
      each.need === 'd1' ? { ...each, status: 'blocked' as const } : each,
    );
    const picked = pickAlternatives(matches, (id) => places[id], place('a', '47'));
    expect(picked.map(({ need }) => need)).toEqual(['c1', 'b1']);
  });
});
