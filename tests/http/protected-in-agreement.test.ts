import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formOfTerms } from '~/app/domain/agreements/form-of-terms';
import { soundTrial } from '~/app/domain/agreements/sound-terms.fixture';
import type { Profile } from '~/db/repositories/profiles';
import { startTestApp, type TestApp } from '../support/app';
import { anAskedProposal } from '../support/fixtures/asked-proposal';
import { aGivenConsent } from '../support/fixtures/given-consent';
import { aPersonLink } from '../support/fixtures/person-link';
import { aProfile } from '../support/fixtures/profile';
import { anAdministrator, aSpecialist } from '../support/fixtures/user';
import { visitorAs, visitorTo } from '../support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 300_000);
afterAll(() => app.close());

const hidden = (html: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
const fieldIn = (html: string, name: string) => new RegExp(`name="${name}"[^>]*`).exec(html)?.[0];

/** The draft of an agreement about somebody, open before her specialist. */
async function aDraft(flags: Partial<Profile> = {}, guardian?: string) {
  const { services } = app;
  const specialist = await aSpecialist(services, { phone: '69 11 22 33' });
  const identity = guardian ? { guardian: { name: guardian } } : {};
  const person = await aProfile(services, specialist.id, { profile: flags, identity });
  const shown = { state: 'meeting', shownAt: services.clock.now().toISOString() } as const;
  const met = await anAskedProposal(services, shown, { specialist, person });
  await aGivenConsent(services, met, 'show-card');
  await aGivenConsent(services, met, 'disclose-name');
  const visitor = await visitorAs(app, specialist.id);
  const draft = { intent: 'draft', proposalId: met.proposal.id, kind: 'trial' };
  const page = (await visitor.post('/agreements/new', draft)).headers.get('Location') ?? '';
  const read = async () => (await visitor.get(page)).text();
  const save = async (more: Record<string, string>) =>
    visitor.post(page, {
      ...formOfTerms(soundTrial),
      ...{ intent: 'save', seenAt: hidden(await read(), 'seenAt'), guardian: '', ...more },
    });
  return { visitor, person, read, save };
}

describe('a guardian', () => {
  test.each<[string, Partial<Profile>]>([
    ['under 18', { isUnder18: true }],
    ['with a guardian', { hasGuardian: true }],
  ])('who is recorded for somebody %s is a party, and is not typed again', async (_who, flags) => {
    const { read } = await aDraft(flags, 'Mona Lunde');
    const html = await read();
    expect(fieldIn(html, 'guardian')).toContain('value="Mona Lunde"');
    expect(html).not.toContain('Vergen eller den foresatte mangler.');
  });

  test('of somebody under 18 is asked for where none is recorded', async () => {
    const { read, save } = await aDraft({ isUnder18: true });
    expect(await read()).toContain('Vergen eller den foresatte mangler.');
    expect((await save({ guardian: 'Mona Lunde' })).status).toBe(303);
    expect(await read()).not.toContain('Vergen eller den foresatte mangler.');
  });

  test('cannot have agreed on a day to come', async () => {
    const { visitor, person } = await aDraft({ isUnder18: true });
    const answered = await visitor.post(`/profiles/${person.profile.id}/identity`, {
      ...{ intent: 'save', name: 'Siri Lunde', preferredChannel: 'phone', isUnder18: 'on' },
      ...{ 'guardian.name': 'Mona Lunde', 'guardian.agreedOn': '2099-12-24' },
    });
    expect(answered.status).toBe(422);
    const html = await answered.text();
    expect(html).toContain('Dagen foresatt eller verge sa ja, er ikke kommet ennå.');
    expect(html).toContain('value="2099-12-24"');
  });
});

test('somebody under 18 works neither long days nor nights, and the rule is named', async () => {
  const { read, save } = await aDraft({ isUnder18: true }, 'Mona Lunde');
  const late = { 'times.mon': '14:30–23:45', guardian: 'Mona Lunde' };
  expect((await save(late)).status).toBe(303);
  const html = await read();
  expect(html).toContain('en dag er lengre enn åtte timer');
  expect(html).toContain('Grensa står i arbeidsmiljøloven § 11-3.');
});

describe('the words of an agreement', () => {
  test.each([
    ['limits', 'Epilepsi: ingen stige.'],
    ['toldToColleagues.text', 'Ring mor på 40002001.'],
    ['firstDay.practical', 'Hun har angst.'],
  ])('hold nothing private in «%s»', async (field, text) => {
    const { save } = await aDraft();
    const answered = await save({ [field]: text });
    expect(answered.status).toBe(422);
    const html = await answered.text();
    expect(html).toContain('ser ut som');
    expect(html).toContain(text);
    expect(html).not.toContain('name="isWanted"');
  });

  test("ask once about a name that is not a party's", async () => {
    const { save, read } = await aDraft();
    const words = { 'toldToColleagues.text': 'Trine Haug begynner hos oss.' };
    const asked = await save(words);
    expect(asked.status).toBe(422);
    const isWanted = hidden(await asked.text(), 'isWanted');
    expect((await save({ ...words, isWanted })).status).toBe(303);
    expect(await read()).toContain('Trine Haug begynner hos oss.');
    expect((await save({ ...words, 'contact.name': 'Kari Solheim' })).status).toBe(303);
  });
});

test('her wish for another specialist is read beside her code: a name in it is asked about', async () => {
  const { person } = await aDraft();
  const herself = visitorTo(app, { person: await aPersonLink(app.services, person.profile.id) });
  const wish = { intent: 'wish', text: 'Jeg heter Siri Lunde, tlf 90011223.' };
  const asked = await herself.post('/me/specialist', wish);
  expect(asked.status).toBe(422);
  const html = await asked.text();
  expect(html).toContain(wish.text);
  expect(html).not.toContain('<script');
  const admin = await visitorAs(app, (await anAdministrator(app.services)).id);
  expect(await (await admin.get('/admin/wishes')).text()).not.toContain('90011223');
  const isWanted = hidden(html, 'isWanted');
  expect((await herself.post('/me/specialist', { ...wish, isWanted })).status).toBe(303);
});
