import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { choreLists, chores, needs, tasks } from '~/db/schema/index';
import { startTestApp, type TestApp } from '../support/app';
import { aChoreList } from '../support/fixtures/chore-list';
import { aCompany } from '../support/fixtures/company';
import { anEmployer } from '../support/fixtures/user';
import { formIdOn } from '../support/form-id';
import { visitorAs, visitorTo, type Visitor } from '../support/visitor';

let app: TestApp;
let employer: Visitor;
let anybody: Visitor;
let address: string;
const list = '/company/chores';

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

beforeEach(async () => {
  const company = await aCompany(app.services);
  const user = await anEmployer(app.services, company.id);
  employer = await visitorAs(app, user.id);
  anybody = visitorTo(app);
  address = `/c/${await aChoreList(app.services, company.id, user.id)}`;
});

const pageOf = async (visitor: Visitor, path: string) => (await visitor.get(path)).text();

async function putIn(text: string, more: Record<string, string> = {}) {
  const formId = await formIdOn(await anybody.get(address));
  const chore = { text, place: 'Lageret', minutes: '60', rhythm: 'weekly', ...more };
  return anybody.post(address, { intent: 'put-in', formId, ...chore });
}

const waitingIds = async (text: string) => {
  const rows = await app.services.store.read.select().from(chores);
  return rows.filter((row) => row.text === text).map(({ id }) => id);
};

describe('A colleague without an account', () => {
  test('puts a chore in, and its place stands there for the next', async () => {
    const sent = await putIn('Rydde bakrommet');
    expect(sent.status).toBe(303);
    const after = await (await anybody.follow(sent)).text();
    expect(after).toContain('Takk! Det er lagt inn.');
    expect(after).toContain('value="Lageret"');
    expect(after).not.toContain('Rydde bakrommet');
    expect(await pageOf(employer, list)).toContain('Rydde bakrommet');
  });

  test('who sends the same form again has put in one', async () => {
    const formId = await formIdOn(await anybody.get(address));
    const form = { intent: 'put-in', formId, text: 'Tørke hyller', minutes: '10', rhythm: 'daily' };
    for (const _ of [1, 2, 3]) expect((await anybody.post(address, form)).status).toBe(303);
    expect(await waitingIds('Tørke hyller')).toHaveLength(1);
  });

  test('is told what is wrong, and keeps what she wrote', async () => {
    const answer = await putIn('Pante flasker', { minutes: '' });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('Velg omtrent hvor lang tid det tar');
    expect(page).toContain('value="Pante flasker"');
  });

  test('is asked to leave out a telephone number, and a name is asked about', async () => {
    expect((await putIn('Ring 90 91 92 93 om dette')).status).toBe(422);
    expect((await putIn('Vaske bilen til Kari Nordmann')).status).toBe(422);
    const aboutHealth = await (await putIn('Ta det som epilepsi gjør tungt')).text();
    expect(aboutHealth).toContain('epilepsi');
    expect(aboutHealth).not.toContain('name="isWanted"');
    expect(await waitingIds('Ring 90 91 92 93 om dette')).toHaveLength(0);
  });

  const whole = { intent: 'put-in', text: 'Etter stengetid', minutes: '10', rhythm: 'daily' };
  const sent = () => anybody.post(address, { ...whole, formId: app.services.newId() });

  test('finds no way in once the list is closed, and nothing she sends is kept', async () => {
    const page = await pageOf(employer, list);
    const listId = /name="listId" value="([^"]+)"/.exec(page)?.[1] ?? '';
    await employer.post(list, { intent: 'close', listId });
    expect((await anybody.get(address)).status).toBe(401);
    expect((await sent()).status).toBe(401);
    expect(await waitingIds('Etter stengetid')).toEqual([]);
    expect(await pageOf(employer, `${list}/poster`)).toContain('Lista er ikke åpen nå');
  });

  test('finds it open on its last day, and not on the next', async () => {
    app.services.clock.advance({ days: 28 });
    expect((await anybody.get(address)).status).toBe(200);
    app.services.clock.advance({ days: 1 });
    expect((await anybody.get(address)).status).toBe(401);
    expect((await sent()).status).toBe(401);
  });
});

describe('The company', () => {
  const { stringify } = JSON;
  const rows = () => app.services.store.read.select().from(chores);
  const judge = (visitor: Visitor, intent: string, choreId = '') =>
    visitor.post(list, { intent, choreId });

  async function keep(text: string, more: Record<string, string> = {}): Promise<string> {
    await putIn(text, more);
    const [id = ''] = await waitingIds(text);
    expect((await judge(employer, 'keep', id)).status).toBe(303);
    return id;
  }

  async function makeNeed(groups: readonly string[], needId = app.services.newId()) {
    const form = { intent: 'make-need', formId: needId, group: [...groups] };
    return { needId, answer: await employer.post(list, form) };
  }

  test('looks over what came, and may change its mind', async () => {
    const id = await keep('Vaske kopper på møterommet');
    await judge(employer, 'leave-out', id);
    expect(await pageOf(employer, list)).toContain('Ikke tatt med (1)');
    await judge(employer, 'keep', id);
    expect(await pageOf(employer, list)).not.toContain('Ikke tatt med');
  });

  test('makes chores of two departments one task of a posting, with their hours', async () => {
    const ids = [
      await keep('Makulere papirer', { place: 'Kontoret', minutes: '30' }),
      await keep('Makulering', { place: 'Arkivet', minutes: '120' }),
    ];
    const { needId, answer } = await makeNeed([ids.join(' ')]);
    expect(answer.headers.get('location')).toBe(`/company/needs/${needId}/tasks`);
    const { read } = app.services.store;
    const ofNeed = (await read.select().from(tasks)).filter((task) => task.needId === needId);
    expect(ofNeed).toHaveLength(1);
    expect(ofNeed[0]?.details.hoursPerWeek).toBe(2.5);
    expect(stringify(ofNeed[0]?.details)).toContain('Makulering (Arkivet)');
    expect(await pageOf(employer, list)).toContain('2 småjobber er allerede med i innmeldinger.');
  });

  test('who sends the same choice again has begun one posting', async () => {
    const id = await keep('Tørke støv');
    const { needId } = await makeNeed([id]);
    expect((await makeNeed([id], needId)).answer.status).toBe(303);
    expect((await makeNeed([id])).answer.status).toBe(409);
    const begun = (await app.services.store.read.select().from(needs)).filter(
      (need) => need.id === needId,
    );
    expect(begun).toHaveLength(1);
  });

  test('gets the chores back when it throws the posting away', async () => {
    const id = await keep('Vanne plantene');
    const { needId } = await makeNeed([id]);
    expect((await employer.post('/company', { intent: 'discard', needId })).status).toBe(303);
    expect((await rows()).find((row) => row.id === id)?.needId).toBeNull();
  });

  test('is told how many tasks one posting takes', async () => {
    const ids = await Promise.all(
      Array.from({ length: 21 }, (_, at) => {
        const id = app.services.newId();
        const row = { id, text: `Ting ${at}`, place: null, minutes: 10, concept: null };
        return app.services.store.transaction(async (tx) => {
          const [open] = await tx
            .select()
            .from(choreLists)
            .where(eq(choreLists.token, address.slice(3)));
          const rest = {
            rhythm: 'daily',
            state: 'kept',
            needId: null,
            createdAt: '2026-01-01',
          } as const;
          await tx.insert(chores).values({ ...row, ...rest, listId: open?.id ?? '' });
          return id;
        });
      }),
    );
    const { answer } = await makeNeed(ids);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Velg høyst 20');
    expect((await makeNeed(ids.slice(1))).answer.status).toBe(303);
  });

  test('is told to choose where nothing is chosen', async () => {
    await keep('Feie gården');
    const { answer } = await makeNeed([]);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Kryss av for det som skal være med');
  });

  test('reads and judges nothing of another company', async () => {
    const id = await keep('Brette esker hos oss');
    const other = await aCompany(app.services);
    const stranger = await visitorAs(app, (await anEmployer(app.services, other.id)).id);
    expect(await pageOf(stranger, list)).not.toContain('Brette esker hos oss');
    expect((await judge(stranger, 'leave-out', id)).status).toBe(404);
    const form = { intent: 'make-need', formId: app.services.newId(), group: id };
    expect((await stranger.post(list, form)).status).toBe(409);
  });

  test('prints a sheet with the address of the list', async () => {
    const sheet = await pageOf(employer, '/company/chores/poster');
    expect(sheet).toContain(address);
    expect(sheet).toContain('<svg class="qr-code"');
  });
});

describe('A list that is played with', () => {
  const form = { intent: 'put-in', text: 'Sortere post', minutes: '10', rhythm: 'daily' };
  const send = () => anybody.post(address, { ...form, formId: app.services.newId() });

  test('takes sixty an hour from one place, and then asks to wait', async () => {
    app.services.clock.advance({ minutes: 61 });
    const statuses: number[] = [];
    for (let at = 0; at < 60; at += 1) statuses.push((await send()).status);
    expect(new Set(statuses)).toEqual(new Set([303]));
    const refused = await send();
    expect(refused.status).toBe(429);
    expect(await refused.text()).toMatch(/Vent \d+ minutter/);
  });

  test('takes two hundred a day, wherever they come from', async () => {
    for (let hour = 0; hour < 4; hour += 1) {
      app.services.clock.advance({ minutes: 61 });
      for (let at = 0; at < 50; at += 1) expect((await send()).status).toBe(303);
    }
    app.services.clock.advance({ minutes: 61 });
    const refused = await send();
    expect(refused.status).toBe(429);
    expect(await refused.text()).toContain('Prøv igjen i morgen');
  });

  test('is full at four hundred, and loses nothing that was typed', async () => {
    const { store } = app.services;
    const [listed] = await store.read
      .select()
      .from(choreLists)
      .where(eq(choreLists.token, token()));
    const row = { listId: listed?.id ?? '', text: 'x', place: null, minutes: 10, concept: null };
    const rest = {
      rhythm: 'daily',
      state: 'waiting',
      needId: null,
      createdAt: '2026-01-01',
    } as const;
    await store.transaction(async (tx) => {
      for (let at = 0; at < 400; at += 1) {
        await tx.insert(chores).values({ id: app.services.newId(), ...row, ...rest });
      }
    });
    app.services.clock.advance({ minutes: 61 });
    const refused = await send();
    expect(refused.status).toBe(409);
    const page = await refused.text();
    expect(page).toContain('Lista er full');
    expect(page).toContain('value="Sortere post"');
  });

  const token = () => address.slice('/c/'.length);
});
