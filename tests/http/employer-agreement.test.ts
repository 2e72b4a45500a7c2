import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '~/tests/support/app';
import { aCompany } from '~/tests/support/fixtures/company';
import { aSentAgreement } from '~/tests/support/fixtures/sent-agreement';
import { anEmployer } from '~/tests/support/fixtures/user';
import { visitorAs, visitorTo } from '~/tests/support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const answer = { intent: 'answer' };
const pathOf = (agreementId: string) => `/company/agreements/${agreementId}`;

function partyTokenOf(response: Response): string {
  return /party=([\w-]+); Path=\/accept;/.exec(response.headers.get('Set-Cookie') ?? '')?.[1] ?? '';
}

describe('An agreement on the company’s own pages', () => {
  test('is answered from the overview, without a way by the letter', async () => {
    const sent = await aSentAgreement(app.services);
    const manager = await visitorAs(app, sent.employer.id);
    const waits = await (await manager.get('/company')).text();
    expect(waits).toContain(`action="${pathOf(sent.agreementId)}"`);
    expect(waits).toContain('Les og svar');

    const way = await manager.post(pathOf(sent.agreementId), answer);
    expect([way.status, way.headers.get('Location')]).toEqual([303, '/accept']);
    const party = visitorTo(app, { party: partyTokenOf(way) });
    const { contentHash } = sent;
    const yes = { intent: 'accept', contentHash, name: 'Kari Solheim' };
    expect((await party.post('/accept', yes)).status).toBe(303);

    const answered = await (await manager.get('/company')).text();
    expect(answered).toContain('Ingenting venter på deg nå.');
    expect(answered).toContain(`href="${pathOf(sent.agreementId)}"`);
    expect(answered).not.toContain('Les og svar');
    expect(answered).not.toContain('Møte med kandidaten');
    expect((await manager.post(pathOf(sent.agreementId), answer)).status).toBe(404);
  });

  test('has one way at a time from its pages, and the link in the letter goes on working', async () => {
    const sent = await aSentAgreement(app.services);
    const manager = await visitorAs(app, sent.employer.id);
    const opens = async (token: string) =>
      (await visitorTo(app, {}).get(`/a/${token}`)).status === 303;
    const first = partyTokenOf(await manager.post(pathOf(sent.agreementId), answer));
    const second = partyTokenOf(await manager.post(pathOf(sent.agreementId), answer));
    expect(await Promise.all([first, second, sent.tokens.employer].map(opens))).toEqual([
      false,
      true,
      true,
    ]);

    const yes = { intent: 'accept', contentHash: sent.contentHash, name: 'Kari Solheim' };
    const accept = (party: string) => visitorTo(app, { party }).post('/accept', yes);
    expect((await accept(sent.tokens.employer)).status).toBe(303);
    expect((await accept(second)).status).toBe(409);
  });

  test('is answered by nobody else, in the company or outside it', async () => {
    const { agreementId, company, tokens } = await aSentAgreement(app.services);
    const colleague = await anEmployer(app.services, company.id);
    const stranger = await anEmployer(app.services, (await aCompany(app.services)).id);
    for (const { id } of [colleague, stranger]) {
      const visitor = await visitorAs(app, id);
      expect((await visitor.post(pathOf(agreementId), answer)).status).toBe(404);
      expect(await (await visitor.get('/company')).text()).not.toContain('Les og svar');
    }
    expect((await visitorTo(app, {}).get(`/a/${tokens.employer}`)).status).toBe(303);
  });
});
