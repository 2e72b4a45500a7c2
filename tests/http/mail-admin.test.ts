import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sendNextMail } from '~/app/mail/send-next-mail';
import type { SendOutcome } from '~/app/mail/send-outcome';
import { listAudit } from '~/db/repositories/audit';
import { startTestApp, type TestApp } from '../support/app';
import { aCompany } from '../support/fixtures/company';
import { anAdministrator, anEmployer, aSpecialist } from '../support/fixtures/user';
import { outboxRow } from '../support/mail/outbox-row';
import { postLetter } from '../support/mail/post-letter';
import { visitorAs, visitorTo, type Visitor } from '../support/visitor';

let app: TestApp;
let administrator: Visitor;
beforeEach(async () => {
  app = await startTestApp();
  administrator = await visitorAs(app, (await anAdministrator(app.services)).id);
});
afterEach(() => app.close());

async function letterThatMeets(outcome: SendOutcome) {
  const mail = await postLetter(app.services, 'Hemmelig hilsen');
  await sendNextMail(app.services, { send: async () => outcome });
  return mail.id;
}

const parkedLetter = () => letterThatMeets({ kind: 'refused', code: '403 invalid_api_key' });
const uncertainLetter = () =>
  letterThatMeets({ kind: 'mistaken', code: '409 invalid_idempotent_request' });

const stateOf = async (mailId: string) => (await outboxRow(app.services, mailId)).state;
const pageOf = async (visitor: Visitor) => (await visitor.get('/admin/mail')).text();

describe('the administrator’s page of mail', () => {
  it('shows kind, attempts and cause, and never words or reader', async () => {
    await parkedLetter();
    await uncertainLetter();
    await postLetter(app.services, 'Hemmelig hilsen');
    const html = await pageOf(administrator);
    expect(html).toContain('Nøkkelen til e-posttjenesten virker ikke');
    expect(html).toContain('Et annet brev er sendt med samme nummer');
    expect(html).toContain('Ikke prøvd ennå');
    expect(html).not.toMatch(/Hemmelig|kari@/);
  });

  it('lets a stopped letter be tried again, once', async () => {
    const mailId = await parkedLetter();
    const first = await administrator.post('/admin/mail', { intent: 'retry', mailId });
    expect(first.status).toBe(303);
    expect(await stateOf(mailId)).toBe('queued');
    expect(await (await administrator.follow(first)).text()).toContain('står i køen igjen');
    const second = await administrator.post('/admin/mail', { intent: 'retry', mailId });
    expect(second.status).toBe(409);
    const log = await listAudit(app.services.store.read, { limit: 9, subject: `mail:${mailId}` });
    expect(log.map(({ action }) => action)).toEqual(['mail.retried', 'mail.parked']);
  });

  it('lets an uncertain letter be laid aside, and never sent again', async () => {
    const mailId = await uncertainLetter();
    const retried = await administrator.post('/admin/mail', { intent: 'retry', mailId });
    expect(retried.status).toBe(409);
    const handled = await administrator.post('/admin/mail', { intent: 'handled', mailId });
    expect(handled.status).toBe(303);
    expect(await stateOf(mailId)).toBe('handled');
    expect(await pageOf(administrator)).toContain('Ingen e-post er usikker');
  });

  it.each(['', 'x'.repeat(65), "' or 1=1 --"])(
    'answers calmly to the number %j',
    async (mailId) => {
      expect((await administrator.post('/admin/mail', { intent: 'retry', mailId })).status).toBe(
        409,
      );
    },
  );

  it('is not for others', async () => {
    const mailId = await parkedLetter();
    const { services } = app;
    const others = [
      await visitorAs(app, (await aSpecialist(services)).id),
      await visitorAs(app, (await anEmployer(services, (await aCompany(services)).id)).id),
    ];
    for (const other of others) {
      expect((await other.get('/admin/mail')).status).toBe(403);
      expect((await other.post('/admin/mail', { intent: 'retry', mailId })).status).toBe(403);
    }
    const stranger = visitorTo(app);
    expect((await stranger.get('/admin/mail')).headers.get('location')).toContain('/sign-in');
    expect((await stranger.post('/admin/mail', { intent: 'retry', mailId })).status).toBe(401);
    expect(await stateOf(mailId)).toBe('parked');
  });
});
