import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import { addDays } from '~/app/domain/calendar/plain-date';
import { record } from '~/app/usecases/record';
import { auditDetails } from '~/db/schema/index';
import { startTestApp, type TestApp } from '../support/app';
import { anAskedProposal } from '../support/fixtures/asked-proposal';
import { aCompany } from '../support/fixtures/company';
import { aNeed } from '../support/fixtures/need';
import { aProfile } from '../support/fixtures/profile';
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
/** The events on a page, without the choices of the filter above them. */
const tableOf = async (path: string) => {
  const html = await pageOf(path);
  return html.slice(html.indexOf('<table'), html.indexOf('</table>'));
};

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
    expect(html.slice(html.indexOf('<table'))).not.toContain('>stengte noen ute</td');
  });

  it('says of a yes in a meeting that it was written down, and of one on her link that it is hers', async () => {
    const yes = (subject: string, actor: 'user:u1' | 'person:p1', how: string) =>
      app.services.store.transaction((tx) =>
        record(tx, app.services, {
          action: 'consent.given',
          actor,
          subject: `proposal:${subject}`,
          facts: { how },
        }),
      );
    await yes('in-a-meeting-aa111', 'user:u1', 'meeting');
    await yes('on-her-link-bb222', 'person:p1', 'link');
    const inMeeting = await tableOf('/admin/log?subject=proposal:in-a-meeting-aa111');
    expect(inMeeting).toContain('skrev inn jobbsøkerens ja (i møte, med vitne)');
    expect(inMeeting).not.toContain('ga samtykke');
    const onLink = await tableOf('/admin/log?subject=proposal:on-her-link-bb222');
    expect(onLink).toContain('ga samtykke');
    const both = await tableOf('/admin/log?action=consent.given');
    expect(both).toContain('et forslag (nr. AA111)');
    expect(both).toContain('et forslag (nr. BB222)');
  });

  it('narrows by who did it, what it is about, what happened and when', async () => {
    const byHer = await tableOf('/admin/log?actor=person');
    expect(byHer).toContain('ga samtykke');
    expect(byHer).not.toContain('stengte noen ute');
    const aboutUsers = await tableOf('/admin/log?kind=user');
    expect(aboutUsers).toContain('stengte noen ute');
    expect(aboutUsers).not.toContain('ga samtykke');
    const today = osloDateOf(app.services.clock.now());
    expect(await tableOf(`/admin/log?from=${today}&to=${today}`)).toContain('stengte noen ute');
    const later = await pageOf(`/admin/log?from=${addDays(today, 1)}`);
    expect(later).toContain('Ingen hendelser passer');
    const earlier = await pageOf(`/admin/log?to=${addDays(today, -1)}`);
    expect(earlier).toContain('Ingen hendelser passer');
  });

  it('shows what was written down late at the time it happened', async () => {
    const before = new Date(app.services.clock.now().getTime() - 86_400_000);
    const services = { ...app.services, clock: { now: () => before } };
    await services.store.transaction((tx) =>
      record(tx, services, { action: 'need.paused', actor: 'operator', subject: 'need:late' }),
    );
    const table = await tableOf('/admin/log');
    expect(table.indexOf('satte et behov på vent')).toBeGreaterThan(
      table.lastIndexOf('stengte noen ute'),
    );
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

  it('calls what it is about by company, office or code, and nobody who must not be known', async () => {
    const { services } = app;
    const specialist = await aSpecialist(services);
    const open = await aProfile(services, specialist.id, { profile: { code: 'HAV-777' } });
    const hidden = await aProfile(services, specialist.id, {
      profile: { code: 'HAV-778', isProtected: true },
    });
    const company = await aCompany(services, { name: 'Kanten Kafé' });
    const asked = await anAskedProposal(services, {}, { company, person: open });
    const found = await aNeed(services, (await aCompany(services, { name: 'Funnet AS' })).id, {
      need: { aboutPersonId: hidden.profile.id },
    });
    const subjects = [
      `profile:${open.profile.id}`,
      `profile:${hidden.profile.id}`,
      `need:${asked.need.need.id}`,
      `proposal:${asked.proposal.id}`,
      `need:${found.need.id}`,
    ] as const;
    await services.store.transaction(async (tx) => {
      for (const subject of subjects) {
        await record(tx, services, { action: 'need.changed', actor: 'operator', subject });
      }
    });
    const table = await tableOf('/admin/log');
    expect(table).toContain('>jobbsøker HAV-777<');
    expect(table).toContain('>et behov hos Kanten Kafé (nr. ');
    expect(table).toContain('>et forslag til Kanten Kafé (nr. ');
    expect(table).toContain('>en jobbsøker (nr. ');
    expect(table).not.toMatch(/HAV-778|Funnet AS|Siri/);
  });

  it('says where it is broken', async () => {
    await app.services.store.transaction(async (tx) => {
      await tx.update(auditDetails).set({ actor: 'user:else' }).where(eq(auditDetails.seq, 2));
    });
    expect(await pageOf('/admin/log')).toContain('Loggen er brutt ved hendelse 2');
  });
});
