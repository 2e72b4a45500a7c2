import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findProposalOfPerson } from '~/db/repositories/proposals';
import { startTestApp, type TestApp } from '~/tests/support/app';
import { anAskedProposal, type ProposalFixture } from '~/tests/support/fixtures/asked-proposal';
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

describe('the personal link', () => {
  test('becomes a cookie for her pages only, and can be opened again and again', async () => {
    const asked = await anAskedProposal(app.services);
    const token = await aPersonLink(app.services, asked.person.profile.id);
    for (const _ of [1, 2]) {
      const response = await visitorTo(app).get(`/p/${token}`);
      expect(response.status).toBe(303);
      expect(response.headers.get('Location')).toBe('/me');
      const cookie = response.headers.get('Set-Cookie');
      expect(cookie).toContain(`person=${token}; Path=/me; HttpOnly; SameSite=Lax`);
    }
  });

  test('of a letter about one company opens that question, and another’s opens her own page', async () => {
    const mine = await anAskedProposal(app.services);
    const theirs = await anAskedProposal(app.services);
    const token = await aPersonLink(app.services, mine.person.profile.id);
    const landing = async (about: string) =>
      (await visitorTo(app).get(`/p/${token}?about=${about}`)).headers.get('Location');
    expect(await landing(mine.proposal.id)).toBe(pageOf(mine));
    expect(await landing(theirs.proposal.id)).toBe('/me');
    expect(await landing('https://example.test')).toBe('/me');
    const page = await (await herBrowser(mine)).get(pageOf(mine));
    expect(await page.text()).toContain('href="/me">Til siden din');
  });

  test('looks the same when it is wrong, too old or taken back', async () => {
    const { person } = await anAskedProposal(app.services);
    const late = { expiresAt: '2026-11-22T00:00:00.000Z' };
    const revoked = { revokedAt: '2026-11-22T00:00:00.000Z' };
    const tokens = [
      'nothing-like-a-token',
      await aPersonLink(app.services, person.profile.id, late),
      await aPersonLink(app.services, person.profile.id, revoked),
    ];
    const pages = await Promise.all(
      tokens.map(async (token) => {
        const response = await visitorTo(app).get(`/p/${token}`);
        expect(response.status).toBe(401);
        expect(response.headers.get('Set-Cookie')).toBeNull();
        return (await response.text()).replaceAll(token, '').replace(/nonce="[^"]*"/g, '');
      }),
    );
    expect(new Set(pages).size).toBe(1);
  });

  test('opens nothing of another person', async () => {
    const mine = await anAskedProposal(app.services);
    const theirs = await anAskedProposal(app.services);
    const me = await herBrowser(mine);
    for (const page of [pageOf(theirs), `${pageOf(theirs)}/change`, `${pageOf(theirs)}/withdraw`]) {
      expect((await me.get(page)).status).toBe(404);
    }
    const { cardHash } = theirs.proposal;
    expect((await me.post(pageOf(theirs), { intent: 'yes', cardHash })).status).toBe(404);
    expect((await me.post(pageOf(theirs), { intent: 'no' })).status).toBe(404);
    expect(await stateOf(theirs)).toBe('asked');
  });

  test.each(['/me', '/me/everything', '/me/proposals/any'])('is needed for %s', async (page) => {
    expect((await visitorTo(app).get(page)).status).toBe(401);
  });
});

describe('the way back to her page', () => {
  const menuOf = async (path: string, visitor: ReturnType<typeof visitorTo>) => {
    const page = await (await visitor.get(path)).text();
    return /<nav[\s\S]*?<\/nav>/.exec(page)?.[0] ?? '';
  };

  test('stands on the open pages while her page is open, and not what is for employers', async () => {
    const asked = await anAskedProposal(app.services);
    const visitor = visitorTo(app);
    await visitor.get(`/p/${await aPersonLink(app.services, asked.person.profile.id)}`);
    for (const path of ['/', '/privacy']) {
      const menu = await menuOf(path, visitor);
      expect(menu).toContain('href="/me"');
      expect(menu).not.toContain('/sign-in');
    }
    await visitor.post('/me/leave', { intent: 'leave' });
    expect(await menuOf('/privacy', visitor)).not.toContain('href="/me"');
  });
});
