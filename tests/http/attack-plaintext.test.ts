import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findAgreement } from '~/db/repositories/agreements';
import { openPersonKey } from '~/db/repositories/person-keys';
import { listOwnProfiles } from '~/db/repositories/profiles';
import { startTestApp, type TestApp } from '../support/app';
import { anAskedProposal } from '../support/fixtures/asked-proposal';
import { aGivenConsent } from '../support/fixtures/given-consent';
import { aPersonLink } from '../support/fixtures/person-link';
import { aReadyAgreement, aSentAgreement } from '../support/fixtures/sent-agreement';
import { aShownProposal } from '../support/fixtures/shown-proposal';
import { anAdministrator, anEmployer, aSpecialist } from '../support/fixtures/user';
import { lettersIn } from '../support/letters';
import { visitorAs, visitorTo } from '../support/visitor';

let app: TestApp;
beforeAll(async () => void (app = await startTestApp()));
afterAll(() => app.close());

/** A word of its own for each place, so that a leak names where it came from. */
const canary = (place: string) => `Kanari-${place}-åø`;
const phone = '90 91 92 93';
const email = 'kanari.siri@example.test';

/** Everything somebody writes about a person, on the pages it is written on. */
async function writeEverythingAboutHer() {
  const { services } = app;
  const specialist = await aSpecialist(services);
  const staff = await visitorAs(app, specialist.id);
  const profileId = services.newId();
  const name = canary('name');
  const wish = canary('wish');
  await staff.post('/profiles/new', { intent: 'create', profileId, name, wish, phone, email });
  const edit = (block: string, fields: Record<string, string>) =>
    staff.post(`/profiles/${profileId}/edit?block=${block}`, { intent: 'save', ...fields });
  await edit('wish', { wish, dream: canary('dream'), interests: canary('interest') });
  await edit('tasks', { mastered: canary('task') });
  await edit('travel', { from: canary('home'), keptPlaces: canary('home') });
  await staff.post(`/profiles/${profileId}/identity`, {
    intent: 'save',
    name,
    phone,
    email,
    preferredChannel: 'email',
    'network[0].name': canary('friend'),
    'network[0].role': canary('role'),
  });

  const [own] = await listOwnProfiles(services.store.read, services.keyRing, specialist.id);
  const key = own && (await openPersonKey(services.store.read, services.keyRing, profileId));
  if (!own || !key) throw new Error('the profile was not saved');
  const identity = { name, phone, email, preferredChannel: 'email' as const, network: [] };
  const person = { profile: own.profile, layer: own.layer, key, identity };
  const me = visitorTo(app, { person: await aPersonLink(services, profileId) });

  const asked = await anAskedProposal(services, {}, { specialist, person });
  const cardHash = asked.proposal.cardHash;
  const change = { intent: 'send', cardHash, note: canary('wanted') };
  await me.post(`/me/proposals/${asked.proposal.id}/change`, change);
  const lead = canary('lead');
  const page = await (await staff.get(`/proposals/${asked.proposal.id}`)).text();
  const hash = /name="cardHash" value="(\w+)"/.exec(page)?.[1] ?? '';
  await staff.post(`/proposals/${asked.proposal.id}`, { intent: 'save', cardHash: hash, lead });

  const met = await anAskedProposal(services, { state: 'meeting' }, { specialist, person });
  await aGivenConsent(services, met, 'show-card');
  const named = { cardHash: met.proposal.cardHash, ways: ['phone', 'email'] };
  await me.post(`/me/proposals/${met.proposal.id}`, { intent: 'meeting-yes', ...named });

  const shown = await aShownProposal(services, {}, { specialist, person });
  const employer = await visitorAs(app, (await anEmployer(services, shown.company.id)).id);
  const question = { intent: 'question', question: canary('question') };
  await employer.post(`/company/proposals/${shown.proposal.id}`, question);
  return { name, profileId, me };
}

it('nothing about her lies in clear in the files of the database or in the log', async () => {
  const { services } = app;
  const { me } = await writeEverythingAboutHer();
  const agreement = await aSentAgreement(services);
  const party = visitorTo(app, { party: agreement.tokens.employer });
  const { contentHash } = agreement;
  await party.post('/accept', { intent: 'change', contentHash, note: canary('change') });

  const long = { endOn: '2027-05-28', reasonForException: canary('exception') };
  const { agreementId, actor } = await aReadyAgreement(services, { terms: long });
  const administrator = await visitorAs(app, (await anAdministrator(services)).id);
  const before = await findAgreement(services.store.read, agreementId);
  const approval = { agreementId, seenAt: before?.updatedAt ?? '', reason: canary('reason') };
  const approved = await administrator.post('/admin/agreements', {
    intent: 'approve',
    ...approval,
  });
  expect(approved.status).toBe(303);
  const theirs = await visitorAs(app, actor.userId);
  const draft = await (await theirs.get(`/agreements/${agreementId}`)).text();
  expect(draft).toContain(canary('reason'));

  // What was written is there for her to read, so it must lie somewhere.
  const everything = await (await me.get('/me/everything')).text();
  const hers = [
    'name',
    'wish',
    'dream',
    'interest',
    'task',
    'home',
    'friend',
    'wanted',
    'question',
  ];
  expect(hers.filter((place) => !everything.includes(canary(place)))).toEqual([]);
  expect((await lettersIn(services)).length).toBeGreaterThan(3);

  await services.store.backup(join(services.folder, 'copy.db'));
  const secrets = ['Kanari-', phone, email, 'Siri Lunde', agreement.person.identity.email ?? ''];
  const found: string[] = [];
  const files = readdirSync(services.folder);
  expect(files).toEqual(expect.arrayContaining(['test.db', 'test.db-wal', 'copy.db']));
  for (const file of files) {
    const bytes = readFileSync(join(services.folder, file));
    for (const secret of secrets) if (bytes.includes(secret)) found.push(`${file}: ${secret}`);
  }
  const log = services.logged.join('');
  for (const secret of secrets) if (log.includes(secret)) found.push(`log: ${secret}`);
  expect(found).toEqual([]);
});
