import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formOfTerms } from '~/app/domain/agreements/form-of-terms';
import { soundTrial } from '~/app/domain/agreements/sound-terms.fixture';
import { draftAgreement } from '~/app/usecases/agreements/draft-agreement';
import { openAgreement } from '~/app/usecases/agreements/open-agreement';
import { sendAgreement } from '~/app/usecases/agreements/send-agreement';
import { findAgreement } from '~/db/repositories/agreements';
import { listAccess } from '~/db/repositories/access-log';
import { findCurrentVersion } from '~/db/repositories/agreement-versions';
import { findProposalOfPerson } from '~/db/repositories/proposals';
import { agreements } from '~/db/schema/index';
import { startTestApp, type TestApp } from '~/tests/support/app';
import { anAskedProposal } from '~/tests/support/fixtures/asked-proposal';
import { aGivenConsent } from '~/tests/support/fixtures/given-consent';
import { aNeed } from '~/tests/support/fixtures/need';
import { aProfile } from '~/tests/support/fixtures/profile';
import { lettersAbout } from '~/tests/support/fixtures/letters';
import { aPersonLink } from '~/tests/support/fixtures/person-link';
import {
  aReadyAgreement,
  aSentAgreement,
  whatWasSent,
  type AgreementFixture,
  type SentAgreementFixture,
} from '~/tests/support/fixtures/sent-agreement';
import { aCompany } from '~/tests/support/fixtures/company';
import { anEmployer, aSpecialist } from '~/tests/support/fixtures/user';
import { visitorAs, visitorTo } from '~/tests/support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const asParty = (token: string) => visitorTo(app, { party: token });
const pageOf = ({ agreementId }: AgreementFixture) => `/agreements/${agreementId}`;

function accept({ contentHash }: SentAgreementFixture, name: string) {
  return { intent: 'accept', contentHash, name };
}

async function stateOf({ agreementId, proposal }: AgreementFixture) {
  const agreement = await findAgreement(app.services.store.read, agreementId);
  const now = await findProposalOfPerson(app.services.store.read, proposal.profileId, proposal.id);
  return { isInForce: agreement?.inForceAt !== null, proposal: now?.state };
}

function fieldIn(html: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
}

describe('an agreement', () => {
  test('goes from a meeting to in force, without a script', async () => {
    const company = await aCompany(app.services);
    const employer = await anEmployer(app.services, company.id);
    const meeting = await anAskedProposal(app.services, { state: 'meeting' }, { company });
    await aGivenConsent(app.services, meeting, 'show-card');
    await aGivenConsent(app.services, meeting, 'disclose-name');
    const specialist = await visitorAs(app, meeting.specialist.id);

    const start = `/agreements/new?proposal=${meeting.proposal.id}`;
    expect(await (await specialist.get(start)).text()).toContain('Hva slags avtale?');
    const draft = { intent: 'draft', proposalId: meeting.proposal.id, kind: 'trial' };
    const drafted = await Promise.all(
      Array.from({ length: 20 }, () => specialist.post('/agreements/new', draft)),
    );
    const pages = new Set(drafted.map((response) => response.headers.get('Location')));
    expect(pages.size).toBe(1);
    const page = [...pages][0] ?? '';

    const first = await (await specialist.get(page)).text();
    expect(first).toContain('Pakke brød i poser');
    expect(first).toMatch(/ting stopper avtalen/);
    expect(first).toMatch(/<a href="#insurance">Forsikringen mangler\.<\/a>/);
    expect(first).not.toContain('Send til alle');

    const typed = { ...formOfTerms(soundTrial), employer: 'Kari Solheim' };
    const save = { ...typed, intent: 'save', seenAt: fieldIn(first, 'seenAt') };
    expect((await specialist.post(page, save)).status).toBe(303);
    expect((await specialist.post(page, { intent: 'send' })).status).toBe(303);

    const agreementId = page.split('/').at(-1) ?? '';
    const sent = { ...meeting, agreementId, employer } as AgreementFixture;
    const { contentHash, tokens } = await whatWasSent(app.services, sent);
    const hers = await visitorTo(app).get(`/a/${tokens.jobseeker}`);
    expect(hers.headers.get('Set-Cookie')).toContain('Path=/accept; HttpOnly');
    const jobseeker = asParty(tokens.jobseeker);
    const read = await (await jobseeker.get('/accept')).text();
    for (const words of [
      'Du jobber hos Bakeriet på torget, Storgata 1, Moss.',
      'Nei, ikke fra bedriften i denne tida.',
      'Nei er helt greit.',
      'Siri Lunde',
      contentHash,
      'Denne avtalen erstatter verken arbeidsavtalen eller NAVs tiltaksavtale.',
    ]) {
      expect(read).toContain(words);
    }
    expect(read).not.toContain('<script');

    const tooEarly = await specialist.post(page, { intent: 'accept', contentHash });
    expect(tooEarly.status).toBe(409);
    expect(await tooEarly.text()).toContain('De andre må godta først.');
    await jobseeker.post('/accept', { intent: 'accept', contentHash, name: 'siri  lunde' });
    const yes = { intent: 'accept', contentHash, name: 'kari solheim' };
    const thanks = await asParty(tokens.employer).post('/accept', yes);
    expect(thanks.status).toBe(303);
    expect((await stateOf(sent)).isInForce).toBe(false);

    const last = await specialist.post(page, { intent: 'accept', contentHash });
    const answered = await (await specialist.follow(last)).text();
    expect(answered).toContain('Avtalen gjelder');
    // What was typed is evidence; shown are the names that are registered.
    for (const name of ['Siri Lunde', 'Kari Solheim']) expect(answered).toContain(`>${name}<`);
    expect(answered).not.toMatch(/siri {1,2}lunde|kari solheim/);
    expect(await stateOf(sent)).toEqual({ isInForce: true, proposal: 'agreement' });
    const letters = await lettersAbout(app.services, meeting.person.key);
    const inForce = letters.filter(({ kind }) => kind === 'agreement-in-force');
    expect(inForce.map(({ to }) => to).sort()).toEqual(
      [employer.email, meeting.person.identity.email, meeting.specialist.email].sort(),
    );
    const herLetter = inForce.find(({ to }) => to === meeting.person.identity.email);
    const link = /https?:\/\/\S+/.exec(herLetter?.text ?? '')?.[0] ?? '';
    const opened = await visitorTo(app).get(new URL(link).pathname);
    expect(opened.headers.get('Location')).toBe('/me');
    expect(await (await jobseeker.get('/accept')).text()).toContain('Avtalen gjelder');
    const overview = await (await visitorAs(app, employer.id)).get('/company');
    expect(await overview.text()).toContain('Dere har en avtale');
    const printed = await (await specialist.get(`${page}/print`)).text();
    expect(printed).toContain(contentHash);
    expect(printed.match(/Godtatt mandag 23\. november 2026/g)).toHaveLength(3);
  });

  test('is drafted with her times only where she let the company know them', async () => {
    const day = (from: string, to: string) => ({ day: 'wed' as const, from, to });
    const timesIn = async (isChosen: (source: string) => boolean) => {
      const specialist = await aSpecialist(app.services, { phone: '69 11 22 33' });
      const company = await aCompany(app.services);
      const tasks = [{ title: 'Vaske', hoursPerWeek: 4, times: [day('09:00', '16:00')] }];
      const need = await aNeed(app.services, company.id, { tasks });
      const facts = { available: [day('12:00', '16:00')] };
      const person = await aProfile(app.services, specialist.id, { facts });
      const given = { specialist, company, need, person };
      const asked = await anAskedProposal(app.services, { state: 'meeting' }, given, isChosen);
      await aGivenConsent(app.services, asked, 'show-card');
      const { id: userId, name } = asked.specialist;
      const actor = { kind: 'specialist', userId, name, office: 'Moss' } as const;
      const drafted = await draftAgreement(app.services, actor, asked.proposal.id, 'trial');
      const agreementId = drafted.ok ? drafted.value.agreementId : '';
      const agreement = await findAgreement(app.services.store.read, agreementId);
      const opened = agreement && (await openAgreement(app.services, agreement));
      return opened?.terms.times;
    };
    expect(await timesIn(() => true)).toEqual([day('12:00', '16:00')]);
    expect(await timesIn((source) => source !== 'available')).toEqual([day('09:00', '13:00')]);
  });

  test('cannot be drafted before a meeting, nor by another specialist', async () => {
    const asked = await anAskedProposal(app.services);
    const own = await visitorAs(app, asked.specialist.id);
    const draft = { intent: 'draft', proposalId: asked.proposal.id, kind: 'trial' };
    expect((await own.post(`/agreements/new?proposal=${asked.proposal.id}`, draft)).status).toBe(
      409,
    );
    const other = await visitorAs(app, (await aSpecialist(app.services)).id);
    expect((await other.post('/agreements/new', draft)).status).toBe(404);
    const ready = await aReadyAgreement(app.services);
    for (const path of [pageOf(ready), `${pageOf(ready)}/print`]) {
      expect((await other.get(path)).status).toBe(404);
    }
    for (const intent of ['send', 'accept']) {
      expect((await other.post(pageOf(ready), { intent })).status).toBe(404);
    }
  });

  test('with a fault keeps what was typed and names the field', async () => {
    const ready = await aReadyAgreement(app.services);
    const specialist = await visitorAs(app, ready.specialist.id);
    const typed = { ...formOfTerms(soundTrial), intent: 'save', 'times.mon': 'åtte til tolv' };
    const response = await specialist.post(pageOf(ready), typed);
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(html).toContain('value="åtte til tolv"');
    expect(html).toContain('<a href="#times.mon">Skriv tida på mandag som 08.00–13.00.</a>');
  });

  test('saved from an old page is refused, with what was typed kept', async () => {
    const ready = await aReadyAgreement(app.services);
    const specialist = await visitorAs(app, ready.specialist.id);
    const old = { ...formOfTerms(soundTrial), purpose: 'Noe helt annet', intent: 'save' };
    const response = await specialist.post(pageOf(ready), { ...old, seenAt: 'long ago' });
    expect(response.status).toBe(409);
    expect(await response.text()).toContain('Noe helt annet');
  });

  test('counts its dates anew over the weeks', async () => {
    const ready = await aReadyAgreement(app.services);
    const specialist = await visitorAs(app, ready.specialist.id);
    const html = await (await specialist.get(pageOf(ready))).text();
    const form = { ...formOfTerms(soundTrial), intent: 'lay-out', weeks: '12' };
    await specialist.post(pageOf(ready), { ...form, seenAt: fieldIn(html, 'seenAt') });
    const agreement = await findAgreement(app.services.store.read, ready.agreementId);
    expect(agreement?.endOn).toBe('2027-02-21');
  });

  test('with a gap that stops is not sent', async () => {
    const ready = await aReadyAgreement(app.services, { terms: { insurance: '' } });
    const specialist = await visitorAs(app, ready.specialist.id);
    const response = await specialist.post(pageOf(ready), { intent: 'send' });
    expect(response.status).toBe(409);
    expect(await response.text()).toContain('Avtalen mangler noe.');
    expect(await findCurrentVersion(app.services.store.read, ready.agreementId)).toBeUndefined();
  });

  test('is sent once however often the button is pressed', async () => {
    const ready = await aReadyAgreement(app.services);
    const specialist = await visitorAs(app, ready.specialist.id);
    await Promise.all(
      Array.from({ length: 20 }, () => specialist.post(pageOf(ready), { intent: 'send' })),
    );
    expect((await specialist.post(pageOf(ready), { intent: 'send' })).status).toBe(303);
    const agreement = await findAgreement(app.services.store.read, ready.agreementId);
    expect(agreement?.version).toBe(1);
    const letters = await lettersAbout(app.services, ready.person.key);
    expect(letters.filter(({ kind }) => kind === 'agreement-to-accept')).toHaveLength(2);
  });
});

describe('the name', () => {
  test('stands in the agreement only with her consent to be named', async () => {
    const unnamed = await aSentAgreement(app.services, { isNamed: false });
    const page = await (await asParty(unnamed.tokens.employer).get('/accept')).text();
    expect(page).toContain('Kandidaten');
    expect(page).not.toContain('Siri Lunde');
    const named = await aSentAgreement(app.services);
    expect(await (await asParty(named.tokens.employer).get('/accept')).text()).toContain(
      'Siri Lunde',
    );
  });

  test('she types when accepting does not reach the company', async () => {
    const sent = await aSentAgreement(app.services, { isNamed: false });
    await asParty(sent.tokens.jobseeker).post('/accept', accept(sent, 'Siri KANARI Lunde'));
    const employer = await visitorAs(app, sent.employer.id);
    const pages = [
      await (await asParty(sent.tokens.employer).get('/accept')).text(),
      await (await employer.get(`/company/agreements/${sent.agreementId}`)).text(),
      await (await employer.get(`/company/agreements/${sent.agreementId}.data`)).text(),
    ];
    expect(pages.join()).not.toMatch(/KANARI|Siri/);
    expect(pages[1]).toContain('Kandidaten');
  });

  test('and the agreement are nothing to another company', async () => {
    const sent = await aSentAgreement(app.services);
    const other = await anEmployer(app.services, (await aCompany(app.services)).id);
    const visitor = await visitorAs(app, other.id);
    const path = `/company/agreements/${sent.agreementId}`;
    expect((await visitor.get(path)).status).toBe(404);
    expect((await visitor.get(`${path}.data`)).status).toBe(404);
    expect((await visitor.get('/company/agreements/none')).status).toBe(404);
    const ready = await aReadyAgreement(app.services);
    const own = await visitorAs(app, ready.employer.id);
    expect((await own.get(`/company/agreements/${ready.agreementId}`)).status).toBe(404);
  });
});

describe('withdrawal before the agreement is in force', () => {
  test('takes links, letters and the company’s page in one press', async () => {
    const sent = await aSentAgreement(app.services);
    const employer = await visitorAs(app, sent.employer.id);
    const path = `/company/agreements/${sent.agreementId}`;
    expect((await employer.get(path)).status).toBe(200);
    const person = await aPersonLink(app.services, sent.person.profile.id);
    const withdraw = `/me/proposals/${sent.proposal.id}/withdraw`;
    await visitorTo(app, { person }).post(withdraw, { intent: 'withdraw' });
    expect(await stateOf(sent)).toEqual({ isInForce: false, proposal: 'withdrawn' });
    expect((await employer.get(path)).status).toBe(404);
    expect((await employer.get(`${path}.data`)).status).toBe(404);
    for (const token of Object.values(sent.tokens)) {
      expect((await visitorTo(app).get(`/a/${token}`)).status).toBe(401);
      expect((await asParty(token).post('/accept', accept(sent, 'Kari'))).status).toBe(401);
    }
    const letters = await lettersAbout(app.services, sent.person.key);
    expect(letters.map(({ kind }) => kind)).toEqual(['consent-withdrawn']);
    const again = await sendAgreement(app.services, sent.actor, sent.agreementId);
    expect(again).toMatchObject({ ok: false, code: 'no-consent' });
  });
});

describe('her own page', () => {
  test('asks her to read the agreement until she has answered, and says what she said', async () => {
    const sent = await aSentAgreement(app.services);
    const person = await aPersonLink(app.services, sent.person.profile.id);
    const me = visitorTo(app, { person });
    const textOf = async (path: string) => (await me.get(path)).text();
    expect(await textOf('/me')).toContain('Du har en avtale å lese');
    expect(await textOf('/me/everything')).toContain('Vi venter på svar fra deg.');
    await asParty(sent.tokens.jobseeker).post('/accept', accept(sent, 'Siri Lunde'));
    expect(await textOf('/me')).not.toContain('Du har en avtale å lese');
    expect(await textOf('/me/everything')).toContain('Du har sagt ja. Vi venter på de andre.');
    await me.post(`/me/proposals/${sent.proposal.id}/withdraw`, { intent: 'withdraw' });
    expect(await textOf('/me')).not.toContain('Du har en avtale å lese');
    expect(await textOf('/me/everything')).toContain('Den er stoppet.');
  });
});

test('what the specialist opens is seen by the jobseeker, once a sitting', async () => {
  const ready = await aReadyAgreement(app.services);
  const specialist = await visitorAs(app, ready.specialist.id);
  await specialist.get(pageOf(ready));
  await specialist.get(pageOf(ready));
  const looks = await listAccess(app.services.store.read, ready.person.profile.id);
  expect(looks.map(({ what }) => what)).toEqual(['agreement']);
});

test('no word of an agreement lies open in the database', async () => {
  const rows = await app.services.store.read.select().from(agreements);
  const bytes = rows.map(({ terms }) => Buffer.from(terms).toString('latin1')).join();
  expect(bytes).not.toMatch(/Siri|Vaske|KANARI/);
  expect(app.services.logged.join('\n')).not.toMatch(/Siri|KANARI/);
});
