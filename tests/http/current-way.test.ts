import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../support/app';
import { aReadyAgreement } from '../support/fixtures/sent-agreement';
import { visitorAs } from '../support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

test('the menu marks the one section a specialist’s page belongs to', async () => {
  const { specialist, proposal, person, need, company, agreementId } = await aReadyAgreement(
    app.services,
  );
  const visitor = await visitorAs(app, specialist.id);
  const sections: readonly (readonly [string, string])[] = [
    ['/desk', '/desk'],
    [`/needs/${need.need.id}`, '/needs'],
    [`/companies/${company.id}`, '/companies'],
    ['/colleagues', '/companies'],
    ['/leads', '/companies'],
    [`/profiles/${person.profile.id}`, '/profiles'],
    [`/proposals/${proposal.id}`, '/profiles'],
    [`/proposals/${proposal.id}/meeting`, '/profiles'],
    [`/agreements/${agreementId}`, '/profiles'],
    [`/agreements/new?proposal=${proposal.id}`, '/profiles'],
  ];
  for (const [page, section] of sections) {
    const html = await (await visitor.follow(await visitor.get(page))).text();
    const marked = [...html.matchAll(/<a href="([^"]*)" aria-current="page"/g)].map(([, to]) => to);
    expect([page, marked]).toEqual([page, [section]]);
  }
});
