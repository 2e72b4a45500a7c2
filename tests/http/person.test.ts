import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listConsentsOfPerson } from '~/db/repositories/consents';
import { findProposalOfPerson, openProposalCard } from '~/db/repositories/proposals';
import { auditEvents, outbox } from '~/db/schema/index';
import { startTestApp, type TestApp } from '~/tests/support/app';
import { aTickedList } from '~/tests/support/fixtures/analysis';
import { anAskedProposal, type ProposalFixture } from '~/tests/support/fixtures/asked-proposal';
import { aGivenConsent } from '~/tests/support/fixtures/given-consent';
import { aPersonLink } from '~/tests/support/fixtures/person-link';
import { visitorTo, type Visitor } from '~/tests/support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

async function herBrowser({ person }: ProposalFixture): Promise<Visitor> {
  return visitorTo(app, { person: await aPersonLink(app.services, person.profile.id) });
}

const pageOf = ({ proposal }: ProposalFixture) => `/me/proposals/${proposal.id}`;

async function stateOf({ proposal }: ProposalFixture) {
  const now = await findProposalOfPerson(app.services.store.read, proposal.profileId, proposal.id);
  return now?.state;
}

async function consentsOf({ person }: ProposalFixture) {
  return listConsentsOfPerson(app.services.store.read, person.profile.id);
}

describe('the question about the card', () => {
  test('says who asks, what is shown and that no is fine, without a script', async () => {
    const asked = await anAskedProposal(app.services);
    const me = await herBrowser(asked);
    expect(await (await me.get('/me')).text()).toContain(
      'Kan vi fortelle Bakeriet på torget om deg?',
    );
    const html = await (await me.get(pageOf(asked))).text();
    expect(html).toContain(
      'Bakeriet på torget i Moss trenger hjelp. Du bestemmer. Nei er helt greit.',
    );
    expect(html).toContain('Pakke brød i poser');
    expect(html).toContain(asked.card.card.lead);
    for (const strength of asked.card.card.strengths) expect(html).toContain(strength);
    expect(html).toContain('Ingrid Vik');
    expect(html).toContain('href="tel:69112233"');
    expect(html).not.toContain('<script');
  });

  test('answered yes gives a consent to exactly this card, company and purpose', async () => {
    const asked = await anAskedProposal(app.services);
    const { cardHash, companyId } = asked.proposal;
    await aTickedList(app.services, asked);
    const me = await herBrowser(asked);
    const response = await me.post(pageOf(asked), { intent: 'yes', cardHash });
    expect(response.status).toBe(303);
    expect(await stateOf(asked)).toBe('consented');
    expect(await consentsOf(asked)).toMatchObject([
      { cardHash, companyId, purpose: 'show-card', givenHow: 'link', untilOn: '2027-05-24' },
    ]);
    const receipt = await (await me.follow(response)).text();
    expect(receipt).toContain('Takk. Du har sagt ja');
    expect(receipt).toContain('Si nei likevel');
  });

  test('answered twenty times at once gives one consent and one letter', async () => {
    const asked = await anAskedProposal(app.services);
    const { cardHash } = asked.proposal;
    await aTickedList(app.services, asked);
    const me = await herBrowser(asked);
    const before = (await app.services.store.read.select().from(outbox)).length;
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => me.post(pageOf(asked), { intent: 'yes', cardHash })),
    );
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(await consentsOf(asked)).toHaveLength(1);
    expect((await app.services.store.read.select().from(outbox)).length).toBe(before + 1);
  });

  test('answered after the card changed is no consent, and the page says so', async () => {
    const asked = await anAskedProposal(app.services);
    await aTickedList(app.services, asked);
    const me = await herBrowser(asked);
    const response = await me.post(pageOf(asked), { intent: 'yes', cardHash: 'another' });
    expect(response.status).toBe(409);
    expect(await response.text()).toContain('Teksten er endret');
    expect(await consentsOf(asked)).toEqual([]);
    expect(await stateOf(asked)).toBe('asked');
  });

  test('answered no closes the proposal and leaves nothing to withdraw', async () => {
    const asked = await anAskedProposal(app.services);
    const me = await herBrowser(asked);
    const response = await me.post(pageOf(asked), { intent: 'no' });
    expect(await stateOf(asked)).toBe('declined');
    const page = await (await me.follow(response)).text();
    expect(page).toContain('Takk for svaret. Du sa nei');
    expect(page).toContain('Bedriften fikk ikke vite noe.');
    expect(page).not.toContain('Si nei likevel');
  });

  test('answered with an unknown intent changes nothing', async () => {
    const asked = await anAskedProposal(app.services);
    const me = await herBrowser(asked);
    for (const intent of ['', 'toString', 'meeting-yes']) {
      const response = await me.post(pageOf(asked), { intent, cardHash: asked.proposal.cardHash });
      expect([400, 409]).toContain(response.status);
    }
    expect(await stateOf(asked)).toBe('asked');
    expect(await consentsOf(asked)).toEqual([]);
  });
});

describe('a wish for another card', () => {
  test('takes away at once what she ticked off, and keeps her words sealed', async () => {
    const asked = await anAskedProposal(app.services);
    const me = await herBrowser(asked);
    const toChange = await me.post(pageOf(asked), { intent: 'change' });
    const form = await (await me.follow(toChange)).text();
    const [gone, ...kept] = asked.card.draft.items;
    expect(form).toContain(gone!.whyNotTell);
    const response = await me.post(`${pageOf(asked)}/change`, {
      intent: 'send',
      cardHash: asked.proposal.cardHash,
      keep: kept.map(({ id }) => id),
      note: 'KANARI-endring',
    });
    expect(response.status).toBe(303);
    expect(await stateOf(asked)).toBe('drafted');
    const receipt = await (await me.follow(response)).text();
    expect(receipt).toContain('Vi endrer teksten');
    expect(receipt).toContain('Du skrev: «KANARI-endring»');
    const page = await (await me.get('/me/everything')).text();
    expect(page).toContain('Du: KANARI-endring');
    const later = await findProposalOfPerson(
      app.services.store.read,
      asked.person.profile.id,
      asked.proposal.id,
    );
    expect(later?.cardHash).not.toBe(asked.proposal.cardHash);
    expect(Buffer.from(later!.card).toString('latin1')).not.toContain('KANARI');
  });

  test('that only takes away is hers to answer at once, and exactly the shorter text', async () => {
    const asked = await anAskedProposal(app.services);
    await aTickedList(app.services, asked);
    const me = await herBrowser(asked);
    const [gone, ...kept] = asked.card.draft.items;
    const before = (await app.services.store.read.select().from(outbox)).length;
    const response = await me.post(`${pageOf(asked)}/change`, {
      intent: 'send',
      cardHash: asked.proposal.cardHash,
      keep: [...kept.map(({ id }) => id), 'not-on-the-card'],
      note: '',
    });
    const html = await (await me.follow(response)).text();
    expect(html).toContain('Du tok bort:');
    expect(html).toContain(`<del>${gone!.text}</del>`);
    const { proposal, person } = asked;
    const now = await findProposalOfPerson(app.services.store.read, person.profile.id, proposal.id);
    const { card } = openProposalCard(person.key, now!);
    expect(Object.values(card).flat()).not.toContain(gone!.text);
    expect(await stateOf(asked)).toBe('asked');
    expect((await app.services.store.read.select().from(outbox)).length).toBe(before);

    const longer = { intent: 'yes', cardHash: asked.proposal.cardHash };
    expect((await me.post(pageOf(asked), longer)).status).toBe(409);
    expect(await consentsOf(asked)).toEqual([]);
    const cardHash = /name="cardHash" value="([0-9a-f]{64})"/.exec(html)?.[1] ?? '';
    expect((await me.post(pageOf(asked), { intent: 'yes', cardHash })).status).toBe(303);
    expect(await consentsOf(asked)).toMatchObject([{ cardHash, purpose: 'show-card' }]);
  });

  test('that takes nothing away and says nothing leaves the question as it was', async () => {
    const asked = await anAskedProposal(app.services);
    const { cardHash } = asked.proposal;
    const me = await herBrowser(asked);
    const fields = { intent: 'send', cardHash, keep: [...asked.card.chosenIds], note: '' };
    const response = await me.post(`${pageOf(asked)}/change`, fields);
    const html = await (await me.follow(response)).text();
    expect(html).not.toContain('Du tok bort:');
    expect(html).toContain('Du endret ingenting');
    expect(await stateOf(asked)).toBe('asked');
  });

  test('that is too long keeps what she wrote', async () => {
    const asked = await anAskedProposal(app.services);
    const me = await herBrowser(asked);
    const note = `${'x'.repeat(1001)}`;
    const response = await me.post(`${pageOf(asked)}/change`, {
      intent: 'send',
      cardHash: asked.proposal.cardHash,
      keep: asked.card.chosenIds.slice(1),
      note,
    });
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(html).toContain('Teksten er for lang.');
    expect(html).toContain(note);
    const [unticked, ticked] = asked.card.draft.items;
    expect(html).not.toMatch(new RegExp(`value="${unticked!.id}"[^>]*checked`));
    expect(html).toMatch(
      new RegExp(`checked=""[^>]*value="${ticked!.id}"|value="${ticked!.id}"[^>]*checked`),
    );
  });
});

describe('the question about her name', () => {
  async function aMeeting() {
    const meeting = await anAskedProposal(app.services, { state: 'meeting' });
    await aGivenConsent(app.services, meeting, 'show-card');
    return meeting;
  }

  test('shows exactly what would be told and tells no more', async () => {
    const meeting = await aMeeting();
    const me = await herBrowser(meeting);
    const html = await (await me.get(pageOf(meeting))).text();
    expect(html).toContain('Siri Lunde');
    expect(html).toContain('Telefon: 40 00 00 01');
    const { cardHash } = meeting.proposal;
    const answer = { intent: 'meeting-yes', cardHash, ways: 'phone' };
    const response = await me.post(pageOf(meeting), answer);
    const receipt = await (await me.follow(response)).text();
    expect(receipt).toContain('Siri Lunde · 40 00 00 01');
    expect(receipt).not.toContain('siri@jobbsoker');
    const [named] = await consentsOf(meeting);
    expect(named?.purpose).toBe('disclose-name');
    expect((await me.post(pageOf(meeting), answer)).status).toBe(409);
    expect(await consentsOf(meeting)).toHaveLength(2);
  });

  test('shows what the company reads already, and the way to take it back', async () => {
    const meeting = await aMeeting();
    const me = await herBrowser(meeting);
    const html = await (await me.get(pageOf(meeting))).text();
    expect(html).toContain('Dette kan bedriften lese');
    expect(html).toContain(meeting.card.card.lead);
    expect(html).toContain(`href="${pageOf(meeting)}/withdraw"`);
  });

  test('answered no leaves the card shown, and she can change her mind', async () => {
    const meeting = await aMeeting();
    const me = await herBrowser(meeting);
    const response = await me.post(pageOf(meeting), { intent: 'meeting-no' });
    const page = await (await me.follow(response)).text();
    expect(page).toContain('Bedriften får ikke navnet ditt.');
    expect(await stateOf(meeting)).toBe('meeting');
    expect(await consentsOf(meeting)).toHaveLength(1);
    const { cardHash } = meeting.proposal;
    await me.post(pageOf(meeting), { intent: 'meeting-yes', cardHash });
    expect(await consentsOf(meeting)).toHaveLength(2);
  });

  test('cannot be answered before the card is consented to', async () => {
    const meeting = await anAskedProposal(app.services, { state: 'meeting' });
    const me = await herBrowser(meeting);
    const { cardHash } = meeting.proposal;
    const response = await me.post(pageOf(meeting), { intent: 'meeting-yes', cardHash });
    expect(response.status).toBe(409);
    expect(await consentsOf(meeting)).toEqual([]);
  });
});

test('No word of hers is left in the log of events', async () => {
  const events = JSON.stringify(await app.services.store.read.select().from(auditEvents));
  expect(events).not.toMatch(/Siri|KANARI|40 00 00 01/);
  expect(app.services.logged.join('\n')).not.toMatch(/Siri|KANARI|40 00 00 01/);
});
