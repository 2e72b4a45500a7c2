import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { record } from '~/app/usecases/record';
import { auditDetails, outbox } from '~/db/schema/index';
import { startTestApp, type TestApp } from '../support/app';
import { aCompany } from '../support/fixtures/company';
import { anAdministrator, aSpecialist } from '../support/fixtures/user';
import { visitorAs, type Visitor } from '../support/visitor';

let app: TestApp;
let visitor: Visitor;

beforeAll(async () => {
  app = await startTestApp();
  visitor = await visitorAs(app, (await anAdministrator(app.services, { name: 'Ola Nordby' })).id);
});
afterAll(() => app.close());

const pageOf = async (path: string) => (await visitor.get(path)).text();

describe('the log', () => {
  it('says the next step while nothing has happened', async () => {
    expect(await pageOf('/admin/log')).toContain('Ingen hendelser');
  });

  it('tells in words who did what to whom, and that it is whole', async () => {
    const specialist = await aSpecialist(app.services, { name: 'Stengt Utesen' });
    await visitor.post(`/admin/users/${specialist.id}/suspend`, { intent: 'suspend' });
    const html = await pageOf('/admin/log');
    expect(html).toContain('Loggen er hel: 1 hendelse');
    expect(html).toContain('Ola Nordby');
    expect(html).toContain('stengte noen ute');
    expect(html).toContain('Stengt Utesen');
  });

  it('names no jobseeker and tells no facts of an event', async () => {
    await app.services.store.transaction((tx) =>
      record(tx, app.services, {
        action: 'proposal.asked',
        actor: 'person:canary-person',
        subject: 'profile:hidden',
        facts: { code: 'canary-fact' },
      }),
    );
    const html = await pageOf('/admin/log');
    expect(html).toContain('Jobbsøkeren');
    expect(html).toContain('en jobbsøker');
    expect(html).not.toContain('canary-fact');
  });

  it('shows everything about one record when asked', async () => {
    const company = await aCompany(app.services, { name: 'Bare Denne AS' });
    const fields = { intent: 'save', name: 'Bare Denne AS', municipality: 'Moss' };
    const facts = { sector: 'private', status: 'paused', seenAt: company.updatedAt };
    await visitor.post(`/admin/companies/${company.id}`, { ...fields, ...facts });
    const html = await pageOf(`/admin/log?subject=company:${company.id}`);
    expect(html).toContain('Viser bare: Bare Denne AS');
    expect(html).toContain('endret en bedrift');
    expect(html).not.toContain('stengte noen ute');
  });

  it('is read page by page, each event once', async () => {
    await app.services.store.transaction(async (tx) => {
      for (let step = 0; step < 120; step += 1) {
        await record(tx, app.services, {
          action: 'need.started',
          actor: 'operator',
          subject: `need:n${step}`,
        });
      }
    });
    const seen: string[] = [];
    for (let path: string | undefined = '/admin/log'; path; ) {
      const html = await pageOf(path);
      seen.push(...[...html.matchAll(/subject=(need:n\d+)"/g)].map((match) => match[1] ?? ''));
      path = /href="(\/admin\/log\?before=\d+)"/.exec(html)?.[1];
    }
    expect(seen).toHaveLength(120);
    expect(new Set(seen).size).toBe(120);
    expect(seen[0]).toBe('need:n119');
  });

  it.each([
    'subject=%27%20OR%201=1',
    'subject=%3Cscript%3E',
    'before=-1',
    'before=1e9',
    'before=x',
  ])('reads a strange question as none: %s', async (query) => {
    const page = await visitor.get(`/admin/log?${query}`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('need:n119');
  });

  it('says where it is broken', async () => {
    await app.services.store.transaction(async (tx) => {
      await tx.update(auditDetails).set({ actor: 'user:else' }).where(eq(auditDetails.seq, 2));
    });
    expect(await pageOf('/admin/log')).toContain('Loggen er brutt ved hendelse 2');
  });
});

describe('the overview', () => {
  it('counts, and tells of letters that stand still', async () => {
    expect(await pageOf('/admin')).toContain('Ingenting står fast.');
    await app.services.store.transaction(async (tx) => {
      await tx.insert(outbox).values({
        id: 'stuck',
        kind: 'sign-in',
        state: 'parked',
        attempts: 9,
        nextTryAt: '2026-11-23T08:00:00.000Z',
        createdAt: '2026-11-23T08:00:00.000Z',
      });
    });
    const html = await pageOf('/admin');
    expect(html).toContain('Én e-post kom ikke fram.');
    expect(html).toContain('href="/admin/mail"');
  });
});
