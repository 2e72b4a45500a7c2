import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formOfTerms } from '~/app/domain/agreements/form-of-terms';
import { soundTrial, soundWhole } from '~/app/domain/agreements/sound-terms.fixture';
import { openTerms, findAgreement } from '~/db/repositories/agreements';
import { startTestApp, type TestApp } from '~/tests/support/app';
import { aPersonLink } from '~/tests/support/fixtures/person-link';
import {
  aReadyAgreement,
  aSentAgreement,
  type AgreementFixture,
} from '~/tests/support/fixtures/sent-agreement';
import { anAgreementInForce } from '~/tests/support/fixtures/agreement-in-force';
import { linesOfSheet, readPdf, squeezed } from '~/tests/support/read-pdf';
import { visitorAs, visitorTo } from '~/tests/support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

/** All that may be left out, as the document says it. */
const said = [
  'Etter 8 uker: 12 timer i uka. Ta imot varer.',
  'Vaske brett. Læres av Nora Dahl innen fredag 11. desember 2026.',
  'Pakke rundstykker.',
  'Skjærebord i riktig høyde. Nora Dahl skaffer det. Hjelpemiddelsentralen betaler. Det tar én uke å få det. Klart mandag 30. november 2026.',
  'Helseattest for arbeid med mat. Ordnes av Ingrid Vik innen fredag 27. november 2026.',
  'Tillitsvalgt eller verneombud fikk vite om dette torsdag 19. november 2026.',
  'Vi snakker sammen med tolk. Ingrid Vik bestiller.',
  'Vi kan også møte kandidaten utenom jobben.',
  'Det blir mye lyd: Gå ut i ti minutter, og si fra til Nora.',
  'Pause: Inntil to uker, etter avtale med alle.',
  'Tilbake: Vi møtes den første dagen, og begynner med kortere dager.',
  'Flere timer og flere oppgaver.',
  'Kommunen betaler oppfølgingen til og med mandag 24. januar 2028.',
  'Deretter tar Lise Moe over.',
];

describe('what an agreement may say besides', () => {
  test('stands in the same words on every page and in the file', async () => {
    const { agreementId, tokens, person, employer, specialist } = await aSentAgreement(
      app.services,
      { terms: soundWhole },
    );
    const link = await aPersonLink(app.services, person.profile.id);
    const pages = [
      await visitorTo(app, { party: tokens.jobseeker }).get('/accept'),
      await visitorTo(app, { party: tokens.employer }).get('/accept'),
      await visitorTo(app, { person: link }).get(`/me/agreements/${agreementId}`),
      await (await visitorAs(app, employer.id)).get(`/company/agreements/${agreementId}`),
      await (await visitorAs(app, specialist.id)).get(`/agreements/${agreementId}/print`),
    ];
    for (const page of pages) {
      const lines = linesOfSheet(await page.text());
      for (const line of said) expect(lines).toContain(line);
    }
    const file = await visitorTo(app, { party: tokens.employer }).get('/accept/pdf');
    const { text } = await readPdf(new Uint8Array(await file.arrayBuffer()));
    for (const line of said) expect(text).toContain(squeezed(line));
  });

  test('is left out, with its heading, where nothing is said', async () => {
    const { tokens } = await aSentAgreement(app.services);
    const page = await visitorTo(app, { party: tokens.jobseeker }).get('/accept');
    const lines = linesOfSheet(await page.text()).join('\n');
    expect(lines).toContain('Oppfølging fra oss');
    expect(lines).not.toMatch(
      /Opplæring\n|Utstyr|Papirer|Tillitsvalgt|tolk|Utenom|vanskelig|Pause|Oppfølging etterpå/,
    );
  });

  test('stands in her short version where it is about her', async () => {
    const { tokens } = await aSentAgreement(app.services, { terms: soundWhole });
    const html = await (await visitorTo(app, { party: tokens.jobseeker }).get('/accept')).text();
    const short = /<dl class="short-answers">.*?<\/dl>/s.exec(html)?.[0] ?? '';
    for (const line of [
      'Hva skal jeg lære?',
      'Vi bruker tolk når vi snakker sammen.',
      'kan møte deg når du ikke er på jobb.',
      'Hva om noe blir vanskelig?',
      'Gå ut i ti minutter',
      'Du får hjelp i jobben til mandag 24. januar 2028.',
    ])
      expect(short).toContain(line);
    expect(short).not.toMatch(/Skjærebord|Helseattest|Kommunen|Tillitsvalgt/);
  });

  test('gives the calendar the last day of follow-up', async () => {
    const { agreementId, specialist } = await anAgreementInForce(app.services, {
      terms: soundWhole,
    });
    const mine = await visitorAs(app, specialist.id);
    const text = await (await mine.get(`/agreements/${agreementId}/calendar`)).text();
    expect(text).toContain('DTSTART;VALUE=DATE:20280124');
    expect(text.replaceAll('\r\n ', '')).toContain('siste dag med avtalt oppfølging');
  });
});

describe('the form of it', () => {
  const groupIn = (html: string, title: string) =>
    new RegExp(`<details class="stack"( open="")?><summary>${title}</summary>`).exec(html)?.[1];
  const pageOf = ({ agreementId }: AgreementFixture) => `/agreements/${agreementId}`;
  const seenIn = (html: string) => /name="seenAt" value="([^"]*)"/.exec(html)?.[1] ?? '';

  async function termsOf({ agreementId, person }: AgreementFixture) {
    const agreement = await findAgreement(app.services.store.read, agreementId);
    return openTerms(person.key, agreement!);
  }

  test('lies folded where nothing is said, and open where something is, or is missing', async () => {
    const papers = [{ what: 'Politiattest', by: '', on: null }];
    const ready = await aReadyAgreement(app.services, { terms: { papers, pause: 'En uke.' } });
    const specialist = await visitorAs(app, ready.specialist.id);
    const html = await (await specialist.get(pageOf(ready))).text();
    expect(groupIn(html, 'Papirer og prøver som mangler')).toBe(' open=""');
    expect(groupIn(html, 'Pause og tilbake')).toBe(' open=""');
    for (const folded of ['Opplæring: hva skal læres\\?', 'Tolk', 'Oppfølging etterpå']) {
      expect(html).toMatch(new RegExp(`<summary>${folded}</summary>`));
      expect(groupIn(html, folded), folded).toBeUndefined();
    }
    expect(html).toContain('<a href="#papers[0].by">Et papir eller en prøve har ingen som ordner');
    expect(html).toContain('name="papers[1].what"');
    expect(html).not.toContain('name="papers[2].what"');
  });

  test('is saved as it is sent, and opens where a row says not what it is', async () => {
    const ready = await aReadyAgreement(app.services);
    const specialist = await visitorAs(app, ready.specialist.id);
    const seenAt = seenIn(await (await specialist.get(pageOf(ready))).text());
    const before = await termsOf(ready);
    const fields = { ...formOfTerms({ ...before, ...onlyBesides }), intent: 'save', seenAt };
    const faulty = { ...fields, 'aids[1].paidBy': 'NAV' };
    const asked = await specialist.post(pageOf(ready), faulty);
    expect(asked.status).toBe(422);
    const html = await asked.text();
    expect(html).toContain('Skriv hva det gjelder.');
    expect(groupIn(html, 'Utstyr og hjelpemidler')).toBe(' open=""');
    expect((await specialist.post(pageOf(ready), fields)).status).toBe(303);
    expect(await termsOf(ready)).toEqual({ ...before, ...onlyBesides });
  });

  test.each([
    ['papers[0].what', 'Legeerklæring om diabetes'],
    ['hard[0].when', 'Når angsten kommer'],
    ['training[0].what', 'Medisinering'],
    ['pause', 'Ved sykdom, inntil en uke'],
    ['followUp.goals', 'Mindre depresjon'],
  ])('takes no word about her health: %s', async (field, words) => {
    const ready = await aReadyAgreement(app.services);
    const specialist = await visitorAs(app, ready.specialist.id);
    const seenAt = seenIn(await (await specialist.get(pageOf(ready))).text());
    const fields = { ...formOfTerms(await termsOf(ready)), intent: 'save', seenAt };
    const refused = await specialist.post(pageOf(ready), { ...fields, [field]: words });
    expect(refused.status).toBe(422);
    expect((await termsOf(ready)).papers).toBeUndefined();
  });
});

const onlyBesides = Object.fromEntries(
  Object.entries(soundWhole).filter(([name]) => !Object.hasOwn(soundTrial, name)),
);
