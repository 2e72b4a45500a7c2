import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SpecialistActor } from '~/app/auth/actor';
import { readJobStarts } from '~/app/usecases/carving/read-job-starts';
import type { Company } from '~/db/repositories/companies';
import type { Need } from '~/db/repositories/needs';
import { aCompany } from '../support/fixtures/company';
import { aNeed } from '../support/fixtures/need';
import { aProfile } from '../support/fixtures/profile';
import { aSpecialist } from '../support/fixtures/user';
import { openTestServices, type TestServices } from '../support/services';

// Monday 23 November 2026.
let services: TestServices;
let actor: SpecialistActor;
beforeEach(async () => {
  services = openTestServices();
  const { id: userId, name } = await aSpecialist(services);
  actor = { kind: 'specialist', userId, name, office: 'Moss' };
});
afterEach(() => services.dispose());

const times = (['mon', 'tue', 'wed'] as const).map((day) => ({ day, from: '08:00', to: '14:00' }));

/** A need of so many tasks, each of so many hours a week. */
function aNeedOf(
  companyId: string,
  title: string,
  hours: readonly number[],
  need: Partial<Need> = {},
) {
  const tasks = hours.map((hoursPerWeek, at) => ({ title: `${title} ${at}`, hoursPerWeek, times }));
  return aNeed(services, companyId, { need: { title, ...need }, tasks });
}

/** Two companies: the bakery with two needs, the café with one. */
async function aStreet() {
  const bakery = await aCompany(services, { name: 'Østre bakeri' });
  const cafe = await aCompany(services, { name: 'Ankerkafeen' });
  const store = await aNeedOf(bakery.id, 'Lager', [5, 3]);
  const kitchen = await aNeedOf(bakery.id, 'Kjøkken', [4, 3]);
  const tables = await aNeedOf(cafe.id, 'Bord', [6]);
  return { bakery, cafe, store, kitchen, tables };
}

const starts = (asked: Parameters<typeof readJobStarts>[2] = {}) =>
  readJobStarts(services, actor, asked);
const namesOf = (each: readonly { readonly name: string }[]) => each.map(({ name }) => name);
const tasksIn = (jobs: readonly { readonly tasks: readonly { readonly title: string }[] }[]) =>
  jobs.flatMap(({ tasks }) => tasks.map(({ title }) => title));

describe('where a job may begin', () => {
  test('is at every company with open tasks, and nothing is made before something is asked', async () => {
    await aStreet();
    await aProfile(services, actor.userId);
    const between = await aCompany(services, { name: 'Møllers trykkeri' });
    await aNeedOf(between.id, 'Brette', [6]);
    const found = await starts();
    expect(namesOf(found.companies)).toEqual(['Ankerkafeen', 'Møllers trykkeri', 'Østre bakeri']);
    expect(found).toMatchObject({
      needs: [],
      at: null,
      need: null,
      hasNoTasks: false,
      ofTasks: [],
      people: [],
    });
  });

  test('is at one company with its own needs to choose among, by name', async () => {
    const { bakery, store } = await aStreet();
    const found = await starts({ companyId: bakery.id, hours: 15 });
    expect(found.at?.name).toBe('Østre bakeri');
    expect(namesOf(found.needs)).toEqual(['Kjøkken', 'Lager']);
    expect(found.need).toBeNull();
    expect(tasksIn(found.ofTasks).sort()).toEqual(['Kjøkken 0', 'Kjøkken 1', 'Lager 0', 'Lager 1']);
    const ofOne = await starts({ companyId: bakery.id, needId: store.need.id, hours: 15 });
    expect(ofOne.need?.title).toBe('Lager');
    expect(namesOf(ofOne.needs)).toEqual(['Kjøkken', 'Lager']);
    expect(tasksIn(ofOne.ofTasks).sort()).toEqual(['Lager 0', 'Lager 1']);
  });

  test('is at the company of the need, where the need alone is given', async () => {
    const { kitchen } = await aStreet();
    const found = await starts({ needId: kitchen.need.id, hours: 7 });
    expect(found.at?.name).toBe('Østre bakeri');
    expect(tasksIn(found.ofTasks).sort()).toEqual(['Kjøkken 0', 'Kjøkken 1']);
  });

  test('is not of a need of another company: choosing a company anew lets the need go', async () => {
    const { cafe, store } = await aStreet();
    const found = await starts({ companyId: cafe.id, needId: store.need.id, hours: 6 });
    expect(found.at?.name).toBe('Ankerkafeen');
    expect(found.need).toBeNull();
    expect(namesOf(found.needs)).toEqual(['Bord']);
    expect(tasksIn(found.ofTasks)).toEqual(['Bord 0']);
  });

  test.each<[string, { company?: Partial<Company>; need?: Partial<Need> }]>([
    ['is stopped', { company: { status: 'stopped' } }],
    ['is not yet a partner', { company: { status: 'lead' } }],
    ['is paused', { company: { status: 'paused' } }],
    ['has told us to come back later', { need: { comeBackOn: '2026-11-24' } }],
    ['has only a draft', { need: { state: 'draft' } }],
    ['has only a closed need', { need: { state: 'closed' } }],
  ])('is not at a company that %s', async (_what, { company, need }) => {
    await aStreet();
    const away = await aCompany(services, { name: 'Borte', ...company });
    const { need: row } = await aNeedOf(away.id, 'Borte', [6], need);
    expect(namesOf((await starts({ hours: 6 })).companies)).not.toContain('Borte');
    const found = await starts({ companyId: away.id, hours: 6 });
    expect(found).toMatchObject({ at: null, hasNoTasks: true, needs: [], ofTasks: [], people: [] });
    expect((await starts({ needId: row.id })).need).toBeNull();
  });

  test('is at a company again on the day it said', async () => {
    const back = await aCompany(services);
    await aNeedOf(back.id, 'Her', [6], { comeBackOn: '2026-11-23' });
    expect((await starts({ companyId: back.id })).at?.id).toBe(back.id);
  });
});

describe('with hours to fill', () => {
  test('the companies come by how near they get, five at most', async () => {
    for (const hours of [2, 9, 4, 7, 12, 6]) {
      const company = await aCompany(services, { name: `Bedrift ${hours}` });
      await aNeedOf(company.id, `${hours} timer`, [hours]);
    }
    const { ofTasks } = await starts({ hours: 7 });
    expect(ofTasks.map(({ hours }) => hours)).toEqual([7, 6, 9, 4, 12]);
  });

  test('those come first whose job is about as long as is wanted', async () => {
    const company = await aCompany(services);
    await aNeedOf(company.id, 'Pakke brød', [5, 5, 5]);
    const { userId } = actor;
    const short = { hoursPerWeek: { min: 3, max: 6 } };
    const long = { hoursPerWeek: { min: 12, max: 20 }, wanted: [], mastered: [], wish: '' };
    await aProfile(services, userId, { facts: short });
    const able = await aProfile(services, userId, { facts: long });
    const hoursOf = async (hours?: number) => {
      const { people } = await starts({ companyId: company.id, hours });
      return people.map(({ code, job }) => [code === able.profile.code, job.hours]);
    };
    expect(await hoursOf(15)).toEqual([
      [true, 15],
      [false, 5],
    ]);
    expect((await hoursOf()).map(([isAble]) => isAble)).toEqual([false, true]);
  });
});
