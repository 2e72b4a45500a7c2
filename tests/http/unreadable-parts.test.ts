import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { saveTicks } from '~/db/repositories/requirement-ticks';
import { identities, objections, profiles, proposals, requirementTicks } from '~/db/schema/index';
import { startTestApp, type TestApp } from '~/tests/support/app';
import { anAskedProposal, type ProposalFixture } from '~/tests/support/fixtures/asked-proposal';
import { aPersonLink } from '~/tests/support/fixtures/person-link';
import { visitorAs, visitorTo, type Visitor } from '~/tests/support/visitor';

let app: TestApp;
let asked: ProposalFixture;
let her: Visitor;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  asked = await anAskedProposal(app.services);
  her = visitorTo(app, { person: await aPersonLink(app.services, asked.person.profile.id) });
});

const damaged = () => new Uint8Array(60).fill(7);
const title = 'Noe kan ikke leses';
const explained = 'Noe her kan ikke leses';
const read = async (visitor: Visitor, path: string) => {
  const response = await visitor.get(path);
  return { status: response.status, html: await response.text() };
};
const loggedLines = () => app.services.logged.filter((line) => line.includes('cannot be opened'));
const ownPages = () => [
  '/me',
  '/me/everything',
  '/me/profile',
  `/me/proposals/${asked.proposal.id}`,
];

test('one text that cannot be opened stops none of her pages, is told there, and logged once', async () => {
  const objectionId = app.services.newId();
  const words = 'Jeg liker ikke lager.';
  const form = { intent: 'object', objectionId, block: 'wish', text: words };
  expect((await her.post('/me/profile', form)).status).toBe(303);
  await app.services.store.transaction((tx) =>
    tx.update(objections).set({ text: damaged() }).where(eq(objections.id, objectionId)),
  );
  const before = loggedLines().length;
  for (const path of ownPages()) {
    const { status, html } = await read(her, path);
    expect([path, status]).toEqual([path, 200]);
    expect(html).toContain(title);
    expect(html).toContain('Noe du har sagt er feil');
    expect(html).toContain(asked.specialist.name);
  }
  expect((await read(her, '/me/profile')).html).toContain('[Kan ikke leses]');
  const lines = loggedLines().slice(before);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(`objections.text:${objectionId}`);
  expect(lines[0]).not.toContain(words);
});

test('a profile that cannot be opened is not shown as empty, and no form is saved over it', async () => {
  const own = eq(profiles.id, asked.person.profile.id);
  await app.services.store.transaction((tx) =>
    tx.update(profiles).set({ matching: damaged() }).where(own),
  );
  for (const path of ownPages()) expect((await read(her, path)).status).toBe(200);
  const { html } = await read(her, '/me/profile');
  expect(html).toContain('Dette kan ikke leses nå.');
  expect(html).not.toContain('Det vet vi ikke ennå.');
  expect((await read(her, '/me/everything')).html).toContain('Dette kan ikke leses nå.');

  const specialist = await visitorAs(app, asked.specialist.id);
  const edit = `/profiles/${asked.person.profile.id}/edit?block=wish`;
  const saved = await specialist.post(edit, { intent: 'save', wish: 'Lager' });
  expect(saved.status).toBe(500);
  expect(await saved.text()).toContain(explained);
  const [row] = await app.services.store.read.select().from(profiles).where(own);
  expect(new Uint8Array(row?.matching ?? [])).toEqual(damaged());
});

test('a name that cannot be opened is not overwritten from a form left open', async () => {
  const { profile } = asked.person;
  const own = eq(identities.profileId, profile.id);
  await app.services.store.transaction((tx) =>
    tx.update(identities).set({ details: damaged() }).where(own),
  );
  expect((await read(her, '/me/everything')).html).toContain('Navnet ditt, og hvordan vi når deg');
  const specialist = await visitorAs(app, asked.specialist.id);
  const form = { intent: 'save', name: 'Siri', preferredChannel: 'meeting' };
  const saved = await specialist.post(`/profiles/${profile.id}/identity`, form);
  expect(saved.status).toBe(500);
  const [row] = await app.services.store.read.select().from(identities).where(own);
  expect(new Uint8Array(row?.details ?? [])).toEqual(damaged());
});

test('answers that cannot be opened are not asked for again as if there were none', async () => {
  const { key } = asked.person;
  const needId = asked.need.need.id;
  const at = app.services.clock.now().toISOString();
  const id = app.services.newId();
  await app.services.store.transaction(async (tx) => {
    await saveTicks(tx, key, { id, needId, sheet: { ticks: [], left: [] }, at });
    await tx
      .update(requirementTicks)
      .set({ ticks: damaged() })
      .where(eq(requirementTicks.profileId, key.profileId));
  });
  const own = `/me/proposals/${asked.proposal.id}`;
  expect((await read(her, own)).html).toContain('Svarene dine på hva en jobb krever');
  const list = await read(her, `${own}/requirements`);
  expect(list.status).toBe(500);
  expect(list.html).toContain(explained);
});

test('a card that cannot be opened takes its own page only', async () => {
  await app.services.store.transaction((tx) =>
    tx.update(proposals).set({ card: damaged() }).where(eq(proposals.id, asked.proposal.id)),
  );
  const { status, html } = await read(her, '/me');
  expect(status).toBe(200);
  expect(html).toContain('Et forslag om en jobb');
  const own = await read(her, `/me/proposals/${asked.proposal.id}`);
  expect(own.status).toBe(500);
  expect(own.html).toContain(explained);
  expect((await read(her, '/me/everything')).status).toBe(200);
});
