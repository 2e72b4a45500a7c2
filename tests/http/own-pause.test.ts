import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findProposalOfPerson } from '~/db/repositories/proposals';
import { startTestApp, type TestApp } from '../support/app';
import { anAskedProposal, type ProposalFixture } from '../support/fixtures/asked-proposal';
import { aPersonLink } from '../support/fixtures/person-link';
import { aSentAgreement } from '../support/fixtures/sent-agreement';
import { aShownProposal } from '../support/fixtures/shown-proposal';
import { anEmployer } from '../support/fixtures/user';
import { lettersTo } from '../support/letters';
import { visitorAs, visitorTo } from '../support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const herBrowser = async ({ person }: Pick<ProposalFixture, 'person'>) =>
  visitorTo(app, { person: await aPersonLink(app.services, person.profile.id) });

const standing = ({ proposal }: ProposalFixture) =>
  findProposalOfPerson(app.services.store.read, proposal.profileId, proposal.id);

describe('a pause she takes on her own page', () => {
  it('hides the proposal from the company at once, is told to her specialist, and ends as she wants', async () => {
    const shown = await aShownProposal(app.services);
    const { proposal, specialist, company } = shown;
    const boss = await visitorAs(app, (await anEmployer(app.services, company.id)).id);
    const herself = await herBrowser(shown);
    const page = `/me/proposals/${proposal.id}`;
    expect(await (await herself.get(page)).text()).toContain('Trenger du en pause?');

    const presses = await Promise.all([1, 2].map(() => herself.post(page, { intent: 'pause' })));
    expect(presses.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect(await standing(shown)).toMatchObject({ state: 'paused', pausedBy: 'jobseeker' });
    expect((await boss.get(`/company/proposals/${proposal.id}`)).status).toBe(404);
    const paused = await (await herself.get(page)).text();
    expect(paused).toContain('Du har tatt pause');
    expect(paused).not.toContain('<script');
    const letters = await lettersTo(app.services, specialist.email);
    expect(letters.map(({ subject }) => subject)).toEqual(['En jobbsøker vil ha pause']);
    const visitor = await visitorAs(app, specialist.id);
    expect(await (await visitor.get(`/proposals/${proposal.id}`)).text()).toContain(
      'Jobbsøkeren ba om pause.',
    );
    const notMine = { intent: 'resume', askedBy: 'specialist' };
    expect((await visitor.post(`/proposals/${proposal.id}`, notMine)).status).toBe(409);

    expect((await herself.post(page, { intent: 'resume' })).status).toBe(303);
    expect(await standing(shown)).toMatchObject({ state: 'shown', pausedBy: null });
    expect((await boss.get(`/company/proposals/${proposal.id}`)).status).toBe(200);
    expect((await lettersTo(app.services, specialist.email)).at(-1)?.subject).toBe(
      'En jobbsøker vil fortsette',
    );
  });

  it('lets a question to her rest, and the question waits when she goes on', async () => {
    const asked = await anAskedProposal(app.services);
    const herself = await herBrowser(asked);
    const page = `/me/proposals/${asked.proposal.id}`;
    expect(await (await herself.get(page)).text()).toContain('Ta pause');
    await herself.post(page, { intent: 'pause' });
    const { cardHash } = asked.proposal;
    const yes = await herself.post(page, { intent: 'meeting-yes', cardHash });
    expect(yes.status).toBe(409);
    expect(await (await herself.get('/me')).text()).toContain('Du trenger ikke gjøre noe nå.');
    await herself.post(page, { intent: 'resume' });
    expect(await (await herself.get('/me')).text()).toContain('Vi venter på svar fra deg');
  });

  it('does not end a pause her specialist has set', async () => {
    const asked = await anAskedProposal(app.services);
    const visitor = await visitorAs(app, asked.specialist.id);
    const page = `/me/proposals/${asked.proposal.id}`;
    const pause = { intent: 'pause', askedBy: 'specialist' };
    await visitor.post(`/proposals/${asked.proposal.id}`, pause);
    const herself = await herBrowser(asked);
    const html = await (await herself.get(page)).text();
    expect(html).toContain('Vi har satt dette på pause');
    expect(html).not.toContain('value="resume"');
    expect((await herself.post(page, { intent: 'resume' })).status).toBe(409);
  });

  it('is nobody else’s to take', async () => {
    const [mine, theirs] = [
      await anAskedProposal(app.services),
      await anAskedProposal(app.services),
    ];
    const me = await herBrowser(mine);
    const answer = await me.post(`/me/proposals/${theirs.proposal.id}`, { intent: 'pause' });
    expect(answer.status).toBe(404);
    expect((await standing(theirs))?.state).toBe('asked');
  });
});

describe('her agreement, from her own page', () => {
  it('is there in short and in full, and leads to her answer by a link of its own', async () => {
    const sent = await aSentAgreement(app.services);
    const herself = await herBrowser(sent);
    const page = `/me/agreements/${sent.agreementId}`;
    expect(await (await herself.get('/me')).text()).toContain(page);
    const html = await (await herself.get(page)).text();
    for (const text of ['Kort fortalt', 'Vi venter på svar fra deg.', sent.company.name]) {
      expect(html).toContain(text);
    }
    const way = await herself.post(page, { intent: 'answer' });
    expect(way.headers.get('Location')).toBe('/accept');
    const accept = await herself.get('/accept');
    expect(await accept.text()).toContain('Les avtalen og svar');
    // The letter's link leads to the same answer, until it is given.
    expect((await visitorTo(app).get(`/a/${sent.tokens.jobseeker}`)).status).toBe(303);
    const { contentHash, person } = sent;
    const accepted = { intent: 'accept', contentHash, name: person.identity.name };
    expect((await herself.post('/accept', accepted)).status).toBe(303);
    expect(await (await herself.get(page)).text()).toContain('Du har sagt ja.');
    const again = await herself.post(page, { intent: 'answer' });
    expect(again.headers.get('Location')).toBe(page);
  });

  it('is nobody else’s to read or to answer', async () => {
    const sent = await aSentAgreement(app.services);
    const other = await herBrowser(await anAskedProposal(app.services));
    const page = `/me/agreements/${sent.agreementId}`;
    expect((await other.get(page)).status).toBe(404);
    expect((await other.post(page, { intent: 'answer' })).status).toBe(404);
    expect((await visitorTo(app).get(`/a/${sent.tokens.jobseeker}`)).status).toBe(303);
  });
});
