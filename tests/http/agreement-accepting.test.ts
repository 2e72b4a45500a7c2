import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formOfTerms } from '~/app/domain/agreements/form-of-terms';
import { soundTrial } from '~/app/domain/agreements/sound-terms.fixture';
import { agreementParties } from '~/db/schema/index';
import { startTestApp, type TestApp } from '~/tests/support/app';
import { aPersonLink } from '~/tests/support/fixtures/person-link';
import {
  aSentAgreement,
  whatWasSent,
  type AgreementFixture,
  type SentAgreementFixture,
} from '~/tests/support/fixtures/sent-agreement';
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

function fieldIn(html: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
}

describe('a link to accept', () => {
  test('opened a hundred times and answered a hundred times at once counts once', async () => {
    const sent = await aSentAgreement(app.services);
    const party = asParty(sent.tokens.employer);
    for (const _ of [1, 2, 3]) {
      expect((await visitorTo(app).get(`/a/${sent.tokens.employer}`)).status).toBe(303);
      expect((await party.get('/accept')).status).toBe(200);
    }
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, n) =>
        party.post('/accept', accept(sent, `Kari ${n} Solheim`)),
      ),
    );
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(99);
  });

  test('has one purpose: it opens no personal page, and hers no agreement', async () => {
    const sent = await aSentAgreement(app.services);
    const hers = await aPersonLink(app.services, sent.person.profile.id);
    const { jobseeker } = sent.tokens;
    expect((await visitorTo(app).get(`/p/${jobseeker}`)).status).toBe(401);
    expect((await visitorTo(app).get(`/a/${hers}`)).status).toBe(401);
    expect((await visitorTo(app, { person: jobseeker }).get('/me')).status).toBe(401);
    expect((await visitorTo(app, { party: hers }).get('/accept')).status).toBe(401);
    const stranger = visitorTo(app, { party: hers });
    expect((await stranger.post('/accept', accept(sent, 'Siri'))).status).toBe(401);
  });

  test('of another agreement accepts nothing here', async () => {
    const mine = await aSentAgreement(app.services);
    const theirs = await aSentAgreement(app.services, { terms: { purpose: 'Et annet formål.' } });
    const answer = await asParty(theirs.tokens.employer).post(
      '/accept',
      accept(mine, 'Kari Solheim'),
    );
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('Svaret kom ikke med');
    const accepted = await app.services.store.read.select().from(agreementParties);
    const inThese = accepted.filter(({ agreementId }) =>
      [mine.agreementId, theirs.agreementId].includes(agreementId),
    );
    expect(inThese.filter(({ acceptedAt }) => acceptedAt !== null)).toEqual([]);
  });

  test('takes no answer from the form of another party, left open in another tab', async () => {
    const sent = await aSentAgreement(app.services);
    const browser = asParty(sent.tokens.jobseeker);
    const hers = await (await browser.get('/accept')).text();
    expect(hers).toContain('name="party" value="jobseeker"');
    const { contentHash } = sent;
    const forms: readonly Record<string, string>[] = [
      { intent: 'change', party: 'employer', contentHash, note: 'Vi vil begynne senere.' },
      { intent: 'no', party: 'employer', contentHash },
      { intent: 'accept', party: 'employer', contentHash, name: sent.person.identity.name },
    ];
    for (const form of forms) {
      const refused = await browser.post('/accept', form);
      expect([form.intent, refused.status]).toEqual([form.intent, 409]);
      expect(await refused.text()).toContain('Åpne lenken i brevet ditt på nytt.');
    }
    const own = {
      intent: 'change',
      party: 'jobseeker',
      contentHash,
      note: 'Kan vi begynne senere?',
    };
    expect((await browser.post('/accept', own)).status).toBe(303);
  });

  test('looks the same when wrong or run out', async () => {
    const late = await startTestApp();
    const old = await aSentAgreement(late.services);
    late.services.clock.advance({ days: 15 });
    const answers = [
      await visitorTo(app).get('/a/wrong'),
      await visitorTo(late).get(`/a/${old.tokens.employer}`),
    ];
    const pages = await Promise.all(answers.map((answer) => answer.text()));
    await late.close();
    expect(answers.map(({ status }) => status)).toEqual([401, 401]);
    const same = pages.map((page) =>
      page
        .replace(/nonce="[^"]*"/g, '')
        .replace(/\/a\/[\w-]+/g, '')
        .replace(/"[\w-]{43}"/g, ''),
    );
    expect(new Set(same).size).toBe(1);
  });

  test('without a name, or with too long a wish, says so and keeps what was typed', async () => {
    const sent = await aSentAgreement(app.services);
    const party = asParty(sent.tokens.employer);
    const nameless = await party.post('/accept', accept(sent, ' '));
    expect(nameless.status).toBe(422);
    expect(await nameless.text()).toContain('<a href="#name">Skriv navnet ditt for å godta.</a>');
    const note = 'x'.repeat(1001);
    const { contentHash } = sent;
    const long = await party.post('/accept', { intent: 'change', contentHash, note });
    expect(long.status).toBe(422);
    expect(await long.text()).toContain(note);
  });

  test('in another name than the party’s is refused, and the name stays to be mended', async () => {
    const sent = await aSentAgreement(app.services);
    const other = await asParty(sent.tokens.jobseeker).post('/accept', accept(sent, 'Kari Berg'));
    expect(other.status).toBe(422);
    const page = await other.text();
    expect(page).toContain('<a href="#name">Skriv hele navnet: Siri Lunde.');
    expect(page).toContain('value="Kari Berg"');
    expect(page).toContain('Skriv «Siri Lunde».');
    const right = await asParty(sent.tokens.jobseeker).post('/accept', accept(sent, 'siri lunde'));
    expect(right.status).toBe(303);
  });

  test('keeps the name that was typed when a change is asked for without words', async () => {
    const sent = await aSentAgreement(app.services);
    const party = asParty(sent.tokens.employer);
    const page = await (await party.get('/accept')).text();
    // One form holds the name, the change and all three answers.
    const [, form = ''] = /(<form[^>]*>(?:(?!<\/form>).)*name="name".*?)<\/form>/s.exec(page) ?? [];
    for (const part of ['name="note"', 'value="accept"', 'value="change"', 'value="no"']) {
      expect(form).toContain(part);
    }
    const asked = { ...accept(sent, 'Kari Sol'), intent: 'change', note: '' };
    const refused = await party.post('/accept', asked);
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('value="Kari Sol"');
  });

  test('can ask for a change: nobody accepts until a new text is sent', async () => {
    const sent = await aSentAgreement(app.services);
    const { contentHash, tokens } = sent;
    const told = { intent: 'change', contentHash, note: 'Siri er mye syk, så vi vil vente.' };
    const refused = await asParty(tokens.employer).post('/accept', told);
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Under «Hva vil du endre?» står det noe om');
    const wish = { intent: 'change', contentHash, note: 'Vi vil starte en uke senere.' };
    const asked = await asParty(tokens.employer).post('/accept', wish);
    expect(asked.status).toBe(303);
    const her = await asParty(tokens.jobseeker).post('/accept', accept(sent, 'Siri Lunde'));
    expect(her.status).toBe(409);
    const specialist = await visitorAs(app, sent.specialist.id);
    const html = await (await specialist.get(pageOf(sent))).text();
    expect(html).toContain('Vi vil starte en uke senere.');
    expect(html).toContain('Ønske om endring');

    const change = { ...formOfTerms(soundTrial), purpose: 'Et nytt formål.', intent: 'save' };
    await specialist.post(pageOf(sent), { ...change, seenAt: fieldIn(html, 'seenAt') });
    await specialist.post(pageOf(sent), { intent: 'send' });
    const anew = await whatWasSent(app.services, sent);
    expect(anew.contentHash).not.toBe(contentHash);
    expect((await visitorTo(app).get(`/a/${tokens.jobseeker}`)).status).toBe(410);
    const yes = await asParty(anew.tokens.jobseeker).post(
      '/accept',
      accept({ ...sent, ...anew }, 'Siri Lunde'),
    );
    expect(yes.status).toBe(303);
  });
});

describe('a yes said in a meeting', () => {
  test('is written down with reason and witness, for one without e-mail', async () => {
    const sent = await aSentAgreement(app.services);
    const specialist = await visitorAs(app, sent.specialist.id);
    const { contentHash } = sent;
    const given = {
      intent: 'accept-in-meeting',
      contentHash,
      role: 'jobseeker',
      name: 'Siri Lunde',
    };
    expect((await specialist.post(pageOf(sent), given)).status).toBe(422);
    const full = { ...given, reason: 'no-email', witness: 'Nina Moen' };
    const employer = { ...full, role: 'employer' };
    expect((await specialist.post(pageOf(sent), employer)).status).toBe(422);
    const written = await specialist.post(pageOf(sent), full);
    expect(written.status).toBe(303);
    const html = await (await specialist.follow(written)).text();
    expect(html).toContain('Vitne: Nina Moen.');
    expect(
      (await asParty(sent.tokens.jobseeker).post('/accept', accept(sent, 'Siri Lunde'))).status,
    ).toBe(409);
  });
});
