import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { demoPeople } from '~/app/demo/demo-people';
import { startFakeResend, type FakeResend } from '~/app/demo/fake-resend';
import { prepareMail } from '~/app/mail/prepare-mail';
import { sendNextMail } from '~/app/mail/send-next-mail';
import { resendTransport } from '~/app/mail/transport';
import { enqueueMail } from '~/db/repositories/outbox';
import { renderMail } from '~/emails/layout';
import { startTestApp, type TestApp } from '../support/app';
import { productionEnvironment } from '../support/mail/production-environment';
import { visitorTo } from '../support/visitor';

let app: TestApp;
afterEach(() => app.close());

/** Writes a letter, and sends it as the running server would: through the real client. */
async function mailTo(to: string, heading: string, fake: FakeResend) {
  const { services } = app;
  const letter = renderMail({
    subject: heading,
    preview: '',
    heading,
    paragraphs: ['Les mer <her> & nå.'],
    action: { label: 'Åpne', url: `${app.url}/p/abc?x=1&y=2` },
  });
  const mail = prepareMail(services, 'test', { to, ...letter });
  await services.store.transaction((tx) => enqueueMail(tx, mail));
  const { RESEND_API_KEY: apiKey, MAIL_FROM: from } = services.config;
  await sendNextMail(services, resendTransport({ apiKey, from, baseUrl: fake.baseUrl }));
}

describe('the inbox of the demo', () => {
  let fake: FakeResend;
  beforeEach(async () => {
    app = await startTestApp();
    const inbox = app.services.demo?.inbox;
    if (!inbox) throw new Error('the demo has no inbox');
    fake = await startFakeResend(inbox, app.services.clock);
  });
  afterEach(() => fake.close());

  const page = async (path: string) => {
    const response = await visitorTo(app).get(path);
    return { status: response.status, html: await response.text(), headers: response.headers };
  };
  const idOf = (subject: string) =>
    app.services.demo?.inbox.mails().find((mail) => mail.subject === subject)?.id;

  it('says so when nothing has come', async () => {
    expect((await page('/inbox')).html).toContain('Ingen e-post ennå');
  });

  it('shows what was sent, the newest first, and by reader', async () => {
    await mailTo(demoPeople.employer.email, 'Til bakeriet', fake);
    await mailTo(demoPeople.jobseeker.email, 'Til Siri', fake);
    const { html } = await page('/inbox');
    expect(html.indexOf('Til Siri')).toBeLessThan(html.indexOf('Til bakeriet'));
    expect(html).toContain('Siri Lunde, jobbsøker');
    const hers = await page(`/inbox?to=${encodeURIComponent(demoPeople.jobseeker.email)}`);
    expect(hers.html).toContain('>Til Siri<');
    expect(hers.html).not.toContain('>Til bakeriet<');
  });

  it('opens a letter with its words and a link to follow, and remembers that it is opened', async () => {
    await mailTo(demoPeople.employer.email, 'Et forslag', fake);
    expect((await page('/inbox')).html).not.toContain('Åpnet');
    const { html } = await page(`/inbox/${idOf('Et forslag')}`);
    expect(html).toContain('Les mer &lt;her&gt; &amp; nå.');
    expect(html).toContain(`href="${app.url}/p/abc?x=1&amp;y=2"`);
    expect((await page('/inbox')).html).toContain('Åpnet');
  });

  it('shows the HTML alone, in a sandbox without scripts', async () => {
    await mailTo(demoPeople.employer.email, 'Et forslag', fake);
    const { html, headers } = await page(`/inbox/${idOf('Et forslag')}/html`);
    expect(headers.get('content-type')).toContain('text/html');
    expect(html).toMatch(/^<!doctype html>/);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain('sandbox');
    expect(policy).not.toMatch(/script|allow-same-origin|,/);
  });

  it('does not know a letter that never came', async () => {
    expect((await page('/inbox/nothing')).status).toBe(404);
    expect((await page('/inbox/nothing/html')).status).toBe(404);
  });
});

describe('the inbox in production', () => {
  it.each(['/inbox', '/inbox/x', '/inbox/x/html'])('has no page at %s', async (path) => {
    app = await startTestApp({ environment: productionEnvironment });
    expect((await visitorTo(app).get(path)).status).toBe(404);
  });
});
