import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { users } from '~/db/schema/index';
import type { User } from '~/db/repositories/users';
import { startTestApp, type TestApp } from '../support/app';
import { aCompany } from '../support/fixtures/company';
import { landedOn } from '../support/fixtures/posting';
import { anEmployer, aSpecialist } from '../support/fixtures/user';
import { formIdOn } from '../support/form-id';
import { lettersTo } from '../support/letters';
import { visitorAs, type Visitor } from '../support/visitor';

let app: TestApp;
let owner: Visitor;
let kari: User;
let member: Visitor;
let tone: User;
let stranger: User;

beforeAll(async () => {
  app = await startTestApp();
  const bakery = await aCompany(app.services);
  const shop = await aCompany(app.services, { name: 'Butikken' });
  kari = await anEmployer(app.services, bakery.id);
  tone = await anEmployer(app.services, bakery.id, { name: 'Tone Berg', companyRole: 'member' });
  stranger = await anEmployer(app.services, shop.id, { name: 'Per Butikk' });
  owner = await visitorAs(app, kari.id);
  member = await visitorAs(app, tone.id);
});
afterAll(() => app.close());

const path = '/company/colleagues';
const formId = async () => formIdOn(await owner.get(path));
const usersAt = (email: string) =>
  app.services.store.read.select().from(users).where(eq(users.email, email));

describe('An owner', () => {
  test('gives a colleague access once, however often it is sent', async () => {
    const email = 'ny@example.test';
    const form = { intent: 'invite', name: 'Nina Ny', email, companyRole: 'member' };
    const sent = { ...form, formId: await formId() };
    const answers = await Promise.all(Array.from({ length: 20 }, () => owner.post(path, sent)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]));
    expect(await usersAt(email)).toMatchObject([
      { companyId: kari.companyId, companyRole: 'member', role: 'employer' },
    ]);
    expect(await lettersTo(app.services, email)).toHaveLength(1);
    expect(await (await owner.get(path)).text()).toContain('Nina Ny');
  });

  test('is told that a colleague in the list has access already', async () => {
    const form = { intent: 'invite', name: 'Tone', email: tone.email, companyRole: 'owner' };
    const answer = await owner.post(path, { ...form, formId: await formId() });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('har alt tilgang hos dere');
  });

  test('is not told that an address is registered elsewhere: only its reader is', async () => {
    const seen = async (email: string) => {
      const form = { intent: 'invite', name: 'Olav Samme', email, companyRole: 'member' };
      const id = await formId();
      const answer = await owner.post(path, { ...form, formId: id });
      expect(answer.status).toBe(303);
      expect((await owner.post(path, { ...form, formId: id })).status).toBe(303);
      const again = await owner.post(path, { ...form, formId: await formId() });
      const html = await (await owner.get(landedOn(answer))).text();
      expect(html).toContain('Vi har sendt en e-post til Olav Samme.');
      landedOn(await owner.post(path, { intent: 'end', userId: id }));
      const after = await (await owner.get(path)).text();
      const plain = (text: string) =>
        text
          .replaceAll(email, 'ADR')
          .replaceAll(id, 'ID')
          .replace(/id\d{22}|nonce="[^"]+"/g, '');
      expect(after).not.toContain('Olav Samme');
      const third = await owner.post(path, { ...form, formId: await formId() });
      return [again.status, plain(html), plain(after), third.status];
    };
    const specialist = await aSpecialist(app.services);
    const unknown = await seen('ukjent@example.test');
    expect(await seen(stranger.email)).toEqual(unknown);
    expect(await seen(specialist.email)).toEqual(unknown);

    expect(await usersAt(stranger.email)).toMatchObject([
      { companyId: stranger.companyId, name: 'Per Butikk', suspendedAt: null },
    ]);
    const letters = await lettersTo(app.services, stranger.email);
    expect(letters).toHaveLength(1);
    expect(letters[0]?.text).toContain('alt registrert et annet sted hos oss');
    expect(letters[0]?.text).toMatch(/ringer du .+ på .+/);
    expect(letters[0]?.link).toBeUndefined();
  });

  test('ends a colleague’s access, who is out at the next request', async () => {
    const per = await anEmployer(app.services, kari.companyId ?? '', { name: 'Per Slutt' });
    const gone = await visitorAs(app, per.id);
    expect((await gone.get('/company')).status).toBe(200);
    landedOn(await owner.post(path, { intent: 'end', userId: per.id }));
    expect(landedOn(await gone.get('/company'))).toContain('/sign-in');
    expect(await (await owner.get(path)).text()).not.toContain('Per Slutt');
  });

  test('cannot end the last owner’s access', async () => {
    const answer = await owner.post(path, { intent: 'end', userId: kari.id });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('den eneste lederen');
    expect((await owner.get('/company')).status).toBe(200);
  });

  test('does not find someone of another company', async () => {
    const answer = await owner.post(path, { intent: 'end', userId: stranger.id });
    expect(answer.status).toBe(404);
    expect(await usersAt(stranger.email)).toMatchObject([{ suspendedAt: null }]);
  });

  test('invites at most twenty a day', async () => {
    const statuses: number[] = [];
    for (let number = 0; number < 21; number += 1) {
      const email = `kollega-${number}@example.test`;
      const form = { intent: 'invite', name: 'Kollega', email, companyRole: 'member' };
      statuses.push((await owner.post(path, { ...form, formId: await formId() })).status);
    }
    expect(statuses.at(0)).toBe(303);
    expect(statuses.at(-1)).toBe(409);
  });
});

describe('A member', () => {
  test('sees her colleagues, and neither gives nor ends access', async () => {
    const page = await (await member.get(path)).text();
    expect(page).toContain('Kari Solheim');
    expect(page).not.toContain('value="invite"');
    const invite = { intent: 'invite', name: 'Kapret', email: 'k@example.test' };
    const sent = { ...invite, companyRole: 'owner', formId: await formId() };
    expect((await member.post(path, sent)).status).toBe(409);
    expect((await member.post(path, { intent: 'end', userId: kari.id })).status).toBe(409);
    expect(await usersAt('k@example.test')).toEqual([]);
  });

  test('does all else: posts needs and reads the overview', async () => {
    expect((await member.get('/company')).status).toBe(200);
    expect((await member.get('/company/needs/new')).status).toBe(200);
  });
});
