import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditDetails, carvedJobs } from '~/db/schema/index';
import { startTestApp, type TestApp } from '../support/app';
import { carvingIn } from '../support/carving/carving-in';
import { aSpecialist } from '../support/fixtures/user';
import { filledIn } from '../support/sent-again';
import { visitorAs } from '../support/visitor';
import { syntheticIdentity } from '../unit/privacy/sentences/synthetic-numbers';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const { everyone, begun, change, planOf } = carvingIn(() => app);

describe('the workbench', () => {
  it('adds, shortens, drops and undoes the last change, with the sum following', async () => {
    const people = await everyone();
    const { kitchen, visitor } = people;
    const job = await begun(people);
    const sumOn = async () => /verdict__say">([^<]+)</.exec(await (await visitor.get(job)).text())?.[1]; // prettier-ignore
    expect(await sumOn()).toBe('0 timer i uka');
    const [wash, pack] = kitchen.tasks;
    await change(people, job, { intent: 'add', taskId: wash?.id ?? '' });
    await change(people, job, { intent: 'add', taskId: pack?.id ?? '' });
    await change(people, job, { intent: 'add-seen', title: 'Tømme søppel', seenHours: '1.5' });
    expect(await sumOn()).toBe('8,5 timer i uka');
    const [first] = (await planOf(people)).plan.tasks;
    const taskId = first?.task.id ?? '';
    const shorten = { intent: 'change', taskId, hours: '2', move: 'carve', who: 'kokken' };
    expect((await change(people, job, shorten)).status).toBe(303);
    expect(await sumOn()).toBe('6,5 timer i uka');
    const longer = await change(people, job, { ...shorten, hours: '9' });
    expect(longer.status).toBe(422);
    const refused = await longer.text();
    expect(refused).toContain('Skriv ikke flere timer enn oppgaven er meldt inn med');
    expect(refused).toContain(`id="hours-${taskId}"`);
    await change(people, job, { intent: 'drop', taskId });
    expect(await sumOn()).toBe('4,5 timer i uka');
    await change(people, job, { intent: 'undo' });
    expect(await sumOn()).toBe('6,5 timer i uka');
    const back = await (await visitor.get(job)).text();
    expect(back).toContain('Angre siste endring (4 kan angres)');
    expect(back).toContain('Gjør endringen igjen');
    for (const sum of ['8,5', '7', '4']) {
      const undone = await change(people, job, { intent: 'undo' });
      expect(undone.headers.get('Location')).toBe(`${job}#sum`);
      expect(await sumOn()).toBe(`${sum} timer i uka`);
    }
    await change(people, job, { intent: 'redo' });
    await change(people, job, { intent: 'redo' });
    await change(people, job, { intent: 'redo' });
    expect(await sumOn()).toBe('6,5 timer i uka');
    const strip = { ...shorten, move: 'strip' };
    await change(people, job, strip);
    expect(await sumOn()).toBe('4,5 timer i uka');
    expect(await (await visitor.get(job)).text()).not.toContain('Gjør endringen igjen');
    expect((await change(people, job, { intent: 'redo' })).status).toBe(404);
  });

  it('keeps the first of two changes made at once, and says so to the second', async () => {
    const people = await everyone();
    const job = await begun(people);
    const form = { intent: 'add-seen', title: 'Tømme søppel', seenHours: '1', version: '1' };
    const both = await Promise.all([change(people, job, form), change(people, job, form)]);
    expect(both.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect((await planOf(people)).plan.tasks).toHaveLength(1);
  });

  it('names field and remedy where something is missing, and keeps what was typed', async () => {
    const people = await everyone();
    const job = await begun(people);
    const cases = [
      [{ intent: 'add', taskId: '' }, 'Velg en oppgave å legge til'],
      [{ intent: 'add-seen', title: 'Tømme', seenHours: '' }, 'Skriv timer i uka som et tall'],
      [{ intent: 'add-stage', week: '8', stageHours: '12' }, 'Skriv hva som er nytt i steget'],
      [{ intent: 'tell', freedHours: '99' }, 'Skriv frigjorte timer som et tall fra 0 til 60'],
      [{ intent: 'answer', key: 'no-tasks', reason: '' }, 'Skriv hvorfor jobben likevel kan foreslås'],
    ] as const; // prettier-ignore
    for (const [form, words] of cases) {
      const sent = await change(people, job, form);
      expect(sent.status).toBe(422);
      expect(await sent.text()).toContain(words);
    }
    const typed = await change(people, job, { intent: 'add-seen', title: 'Tømme', seenHours: '' });
    expect(await typed.text()).toContain('value="Tømme"');
  });

  it('lets no personal data into the name of a task the company may come to read', async () => {
    const people = await everyone();
    const job = await begun(people);
    const title = `Vaske opp for ${syntheticIdentity('018180')}`;
    const sent = await change(people, job, { intent: 'add-seen', title, seenHours: '1' });
    expect(sent.status).toBe(422);
    expect((await planOf(people)).plan.tasks).toEqual([]);
  });

  it('keeps every word sealed, and out of the log', async () => {
    const people = await everyone();
    const job = await begun(people);
    await change(people, job, { intent: 'add-seen', title: 'Kanarivask', seenHours: '4' });
    await change(people, job, { intent: 'tell', freedHours: '4', freedFor: 'Kanarimat' });
    const { read } = app.services.store;
    const rows = await read.select().from(carvedJobs);
    for (const { plan, earlier } of rows) {
      expect(Buffer.from(plan).toString('latin1')).not.toMatch(/kanari/i);
      expect(Buffer.from(earlier ?? []).toString('latin1')).not.toMatch(/kanari/i);
    }
    expect(JSON.stringify(await read.select().from(auditDetails))).not.toMatch(/kanari/i);
    const hers = await (await people.herself.get('/me/everything')).text();
    expect(hers).toContain('Kanarivask');
    expect(hers).toContain('Kanarimat');
  });
});

describe('what is written in one form of a job', () => {
  it('stands there again after another form was sent or refused, until it is saved', async () => {
    const people = await everyone();
    const { visitor, kitchen } = people;
    const job = await begun(people, [kitchen.tasks[0]?.id ?? '']);
    const opened = await (await visitor.get(job)).text();
    const keys = [...opened.matchAll(/name="key" value="([^"]+)"/g)].map(([, key = '']) => key);
    expect(keys.length).toBeGreaterThan(1);
    const places = [...opened.matchAll(/data-place="([^"]+)"/g)].map(([, place = '']) => place);
    const placeOf = (part: string) =>
      places.find((place) => new URL(place, app.url).searchParams.get('entry') === part) ?? '';
    const keep = async (part: string, fields: Record<string, string>) => {
      const kept = { intent: 'keep', place: placeOf(part), ...fields };
      expect((await visitor.post('/drafts', kept)).status).toBe(204);
    };
    await keep('tell', { colleagues: 'Roligere morgener for alle' });
    for (const [at, key] of keys.entries()) {
      await keep(`answer ${key}`, { reason: `Grunn nummer ${at}` });
    }

    const added = { intent: 'add', taskId: kitchen.tasks[1]?.id ?? '' };
    expect((await change(people, job, added)).status).toBe(303);
    const again = await (await visitor.get(job)).text();
    expect(again).toContain('Roligere morgener for alle');
    const standing = keys.flatMap((key, at) => (again.includes(`value="${key}"`) ? [at] : []));
    expect(standing.length).toBeGreaterThan(1);
    for (const at of standing) expect(again).toContain(`Grunn nummer ${at}`);

    const [one = 0, other = 0] = standing;
    const unsaid = { intent: 'answer', key: keys[one] ?? '', reason: '' };
    const refused = await change(people, job, unsaid);
    expect(refused.status).toBe(422);
    const answer = await refused.text();
    expect(answer).toContain('Roligere morgener for alle');
    expect(answer).toContain(`Grunn nummer ${other}`);

    const colleague = await aSpecialist(app.services);
    expect((await (await visitorAs(app, colleague.id)).get(job)).status).toBe(404);

    const { colleagues } = filledIn(again, 'tell');
    const told = { intent: 'tell', colleagues: String(colleagues) };
    expect((await change(people, job, told)).status).toBe(303);
    const saved = await (await visitor.get(job)).text();
    expect(saved.match(/Det er ikke lagret ennå/g)).toHaveLength(
      (again.match(/Det er ikke lagret ennå/g)?.length ?? 0) - 1,
    );
    expect(filledIn(saved, 'tell')['colleagues']).toBe('Roligere morgener for alle');
  });
});
