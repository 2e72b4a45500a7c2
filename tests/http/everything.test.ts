import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PlainDate } from '~/app/domain/calendar/plain-date';
import { noteReading } from '~/app/usecases/profiles/note-reading';
import { keepMeeting } from '~/db/repositories/meetings';
import { accessLog } from '~/db/schema/index';
import { anAskedProposal, type ProposalFixture } from '~/tests/support/fixtures/asked-proposal';
import { startTestApp, type TestApp } from '~/tests/support/app';
import { aGivenConsent } from '~/tests/support/fixtures/given-consent';
import { aPersonLink } from '~/tests/support/fixtures/person-link';
import { aShownProposal } from '~/tests/support/fixtures/shown-proposal';
import { aSentAgreement } from '~/tests/support/fixtures/sent-agreement';
import { anEmployer } from '~/tests/support/fixtures/user';
import { visitorAs, visitorTo, type Visitor } from '~/tests/support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

async function herBrowser({ person }: ProposalFixture): Promise<Visitor> {
  return visitorTo(app, { person: await aPersonLink(app.services, person.profile.id) });
}

describe('everything we have', () => {
  test('shows both layers, each consent and each reading with name and day', async () => {
    const asked = await anAskedProposal(app.services);
    await aGivenConsent(app.services, asked, 'show-card');
    const look = { userId: asked.specialist.id, what: 'identity', at: '2026-11-20T09:00:00.000Z' };
    await app.services.store.transaction(async (tx) => {
      const profileId = asked.person.profile.id;
      await tx.insert(accessLog).values({ id: 'look-1', profileId, ...look, what: 'identity' });
    });
    const me = await herBrowser(asked);
    const html = await (await me.get('/me/everything')).text();
    for (const word of [
      'Siri Lunde',
      '40 00 00 01',
      asked.person.profile.code,
      'Jobbe på bakeri eller kjøkken',
      'Noen viser meg',
      'Bakeriet på torget: At de får lese om deg, uten navn',
      'Ingrid Vik leste navn og telefon fredag 20. november 2026.',
    ]) {
      expect(html).toContain(word);
    }
  });

  test('begins with its contents and who has read, and folds what is long so that it can be opened', async () => {
    const asked = await anAskedProposal(app.services);
    const html = await (await (await herBrowser(asked)).get('/me/everything')).text();
    const contents = /<nav[^>]*aria-labelledby="contents"[\s\S]*?<\/nav>/.exec(html)?.[0] ?? '';
    const targets = [...contents.matchAll(/href="#([\w-]+)"/g)].map(([, id]) => id ?? '');
    const places = targets.map((id) => html.indexOf(` id="${id}"`));
    expect(targets.length).toBeGreaterThan(5);
    expect(places.every((place) => place > html.indexOf(contents))).toBe(true);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(targets.indexOf('looks')).toBe(1);
    expect(html).toMatch(/<details id="work"[^>]*><summary/);
  });

  test('names those at the company who have read her card', async () => {
    const shown = await aShownProposal(app.services);
    const employer = await visitorAs(app, (await anEmployer(app.services, shown.company.id)).id);
    await employer.get(`/company/proposals/${shown.proposal.id}`);
    const html = await (await (await herBrowser(shown)).get('/me/everything')).text();
    expect(html).toContain('Kari Solheim hos Bakeriet på torget leste kortet uten navn');
  });

  test('names those who have read her name: on the proposal, before the meeting and in the agreement', async () => {
    const named = await aSentAgreement(app.services);
    const { company, proposal, employer, agreementId, tokens } = named;
    const when = { onDate: '2026-12-03' as PlainDate, atTime: '10:30' };
    const where = { place: 'Butikken', access: 'Hoveddøra', comes: 'Kari' };
    const details = { ...when, ...where, speaks: 'together', isAccompanied: true } as const;
    const { key } = named.person;
    const at = proposal.createdAt;
    const meeting = { proposalId: proposal.id, details, isWithoutName: false };
    await app.services.store.transaction((tx) =>
      keepMeeting(tx, key, { ...meeting, createdAt: at, updatedAt: at }, null),
    );
    const me = await herBrowser(named);
    const looks = async () => (await me.get('/me/everything')).text();
    const one = async (name: string) =>
      visitorAs(app, (await anEmployer(app.services, company.id, { name })).id);
    // Their overview tells when they meet, and not who she is.
    await (await one('Overblikk Moe')).get('/company');
    await (await one('Forslag Moe')).get(`/company/proposals/${proposal.id}`);
    await (await one('Møte Moe')).get(`/company/proposals/${proposal.id}/meeting`);
    await visitorTo(app, { party: tokens.employer }).get('/accept');
    const html = await looks();
    expect(html).not.toContain('Overblikk Moe hos');
    for (const name of ['Forslag Moe', 'Møte Moe']) {
      expect(html).toContain(`${name} hos ${company.name} leste navnet ditt`);
    }
    expect(html).toContain(`${employer.name} hos ${company.name} leste avtalen`);
    await visitorTo(app, { party: tokens.jobseeker }).get('/accept');
    await (await one('Avtale Moe')).get(`/company/agreements/${agreementId}`);
    expect(await looks()).toContain(`Avtale Moe hos ${company.name} leste avtalen`);
    expect(await looks()).not.toContain('Foresatt eller verge leste');
    const { id: profileId } = named.person.profile;
    await noteReading(app.services, { profileId, userId: 'a-guardian', what: 'agreement' });
    expect(await looks()).toContain('Foresatt eller verge leste avtalen');
  });
});
