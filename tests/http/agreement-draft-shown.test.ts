import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { soundTrial, soundWhole } from '~/app/domain/agreements/sound-terms.fixture';
import { saveAgreement } from '~/app/usecases/agreements/save-agreement';
import { nowOf } from '~/app/services';
import { listPreviews } from '~/db/repositories/agreement-previews';
import { findAgreement } from '~/db/repositories/agreements';
import { findCurrentVersion } from '~/db/repositories/agreement-versions';
import { listAudit } from '~/db/repositories/audit';
import { consents } from '~/db/schema/index';
import { startTestApp, type TestApp } from '~/tests/support/app';
import { aCompany } from '~/tests/support/fixtures/company';
import { lettersAbout } from '~/tests/support/fixtures/letters';
import { aPersonLink } from '~/tests/support/fixtures/person-link';
import {
  aReadyAgreement,
  aSentAgreement,
  type AgreementFixture,
} from '~/tests/support/fixtures/sent-agreement';
import { anEmployer, aSpecialist } from '~/tests/support/fixtures/user';
import { visitorAs, visitorTo } from '~/tests/support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const draftPage = ({ agreementId }: AgreementFixture) => `/company/agreements/${agreementId}/draft`;
const workPage = ({ agreementId }: AgreementFixture) => `/agreements/${agreementId}`;
const wordsOf = (html: string) =>
  html
    .replaceAll('<!-- -->', '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

async function press(fixture: AgreementFixture, intent: string) {
  const specialist = await visitorAs(app, fixture.specialist.id);
  return specialist.post(workPage(fixture), { intent });
}
async function read(userId: string, path: string) {
  const response = await (await visitorAs(app, userId)).get(path);
  return { status: response.status, words: wordsOf(await response.text()) };
}
const readDraft = (fixture: AgreementFixture) => read(fixture.employer.id, draftPage(fixture));
async function comment(fixture: AgreementFixture, fields: Record<string, string>) {
  const employer = await visitorAs(app, fixture.employer.id);
  return employer.post(draftPage(fixture), { intent: 'comment', ...fields });
}
async function lettersOf({ person }: AgreementFixture, kind: string) {
  return (await lettersAbout(app.services, person.key)).filter((letter) => letter.kind === kind);
}
async function rewrite(
  fixture: AgreementFixture,
  change: Parameters<typeof saveAgreement>[3],
): Promise<void> {
  app.services.clock.advance({ minutes: 1 });
  const { agreementId, actor } = fixture;
  const before = await findAgreement(app.services.store.read, agreementId);
  const seen = { agreementId, seenAt: before?.updatedAt ?? '' };
  expect((await saveAgreement(app.services, actor, seen, change)).ok).toBe(true);
}

test('a company reads the draft, says what it would have otherwise, and accepts nothing', async () => {
  const ready = await aReadyAgreement(app.services);
  expect((await readDraft(ready)).status).toBe(404);
  expect((await press(ready, 'show-draft')).status).toBe(303);
  const [letter] = await lettersOf(ready, 'agreement-draft-shown');
  expect(letter?.to).toBe(ready.employer.email);
  expect(letter?.text).not.toMatch(/Siri|Vaske/);

  const overview = await (await visitorAs(app, ready.employer.id)).get('/company');
  expect(await overview.text()).toContain(`href="${draftPage(ready)}"`);
  const { status, words } = await readDraft(ready);
  expect(status).toBe(200);
  expect(words).toContain('Dere godtar ingenting her.');
  expect(words).toContain('Kandidat: Siri Lunde');
  expect(words).toContain('Arbeidstid Mandag og tirsdag kl. 08.00–13.00');
  expect(words).toContain('Sted Storgata 1, Moss');
  expect(words).not.toMatch(/Jeg godtar|Godta/);

  const said = {
    'about-times': 'Vi åpner klokka sju.',
    'about-firstDay-metBy': 'Det blir Nora Dahl.',
  };
  expect((await comment(ready, said)).status).toBe(303);
  const after = await readDraft(ready);
  expect(after.words).toContain('Takk, vi har fått svaret');
  expect(await lettersOf(ready, 'agreement-draft-commented')).toHaveLength(1);
  const hers = await read(ready.specialist.id, workPage(ready));
  expect(hers.words).toContain('Arbeidstid: «Vi åpner klokka sju.»');
  expect(hers.words).toContain('Hvem tar imot den første dagen: «Det blir Nora Dahl.»');
  const version = await findCurrentVersion(app.services.store.read, ready.agreementId);
  expect(version).toBeUndefined();
  const events = await listAudit(app.services.store.read, {
    subject: `agreement:${ready.agreementId}`,
    limit: 50,
  });
  const told = events.map(({ action }) => action);
  expect(told).toContain('agreement.draft-shown');
  expect(told).toContain('agreement.draft-commented');

  const person = await aPersonLink(app.services, ready.person.profile.id);
  const everything = await (await visitorTo(app, { person }).get('/me/everything')).text();
  expect(wordsOf(everything)).toContain('Om arbeidstid: «Vi åpner klokka sju.»');
});

test('what is written about her waits until she has read it', async () => {
  const ready = await aReadyAgreement(app.services, {
    terms: { ...soundWhole, limits: [...soundTrial.limits, 'Ny linje hun ikke har lest.'] },
  });
  await press(ready, 'show-draft');
  const { words } = await readDraft(ready);
  expect(words).toContain('Storgata 1, Moss');
  expect(words).not.toMatch(/ikke har lest|Skjærebord|Helseattest|mye lyd|tolk|to uker|Kommunen/);
  expect(words).not.toContain(soundWhole.toldToColleagues.text);
  const [preview] = await listPreviews(
    app.services.store.read,
    ready.person.key,
    ready.agreementId,
  );
  expect(JSON.stringify(preview?.lines)).not.toMatch(/ikke har lest|mye lyd|Siri/);
});

test('without her yes to be named it is without her name, also once she takes it back', async () => {
  const unnamed = await aReadyAgreement(app.services, { isNamed: false });
  await press(unnamed, 'show-draft');
  const first = await readDraft(unnamed);
  expect(first.words).toContain('Kandidat: Kandidaten');
  expect(first.words).not.toContain('Siri');

  const named = await aReadyAgreement(app.services, {
    terms: { firstDay: { ...soundTrial.firstDay, practical: 'Siri får egne sko.' } },
  });
  await press(named, 'show-draft');
  expect((await readDraft(named)).words).toContain('Siri får egne sko.');
  await app.services.store.transaction(async (tx) => {
    await tx
      .update(consents)
      .set({ withdrawnAt: nowOf(app.services), disclosed: null })
      .where(
        and(eq(consents.proposalId, named.proposal.id), eq(consents.purpose, 'disclose-name')),
      );
  });
  expect((await readDraft(named)).status).toBe(404);
  const refused = await press(named, 'show-draft');
  expect(refused.status).toBe(409);
  expect(await refused.text()).toContain('Teksten sier hvem jobbsøkeren er');
});

test('it is gone at once when her consent is', async () => {
  const ready = await aReadyAgreement(app.services);
  await press(ready, 'show-draft');
  const person = await aPersonLink(app.services, ready.person.profile.id);
  const withdraw = `/me/proposals/${ready.proposal.id}/withdraw`;
  await visitorTo(app, { person }).post(withdraw, { intent: 'withdraw' });
  expect((await readDraft(ready)).status).toBe(404);
  expect((await comment(ready, { 'about-place': 'Feil dør.' })).status).toBe(404);
  expect((await read(ready.employer.id, '/company')).words).not.toContain('Utkast å lese');
  expect((await press(ready, 'show-draft')).status).toBe(409);
});

test.each([
  ['about-place', 'Er hun syk, må vi vite det.', 'Under «Sted» står det noe om kandidatens helse.'],
  ['about-tasks', 'Ring 90 91 92 93.', 'telefonnummer'],
])('a comment is looked over as a question is: %s', async (field, text, says) => {
  const ready = await aReadyAgreement(app.services);
  await press(ready, 'show-draft');
  const answer = await comment(ready, { [field]: text, 'about-times': 'Helst fra sju.' });
  expect(answer.status).toBe(422);
  const words = wordsOf(await answer.text());
  expect(words).toContain(says);
  expect(words).toContain('Helst fra sju.');
  expect(await lettersOf(ready, 'agreement-draft-commented')).toHaveLength(0);
});

test('the company reads what it was shown until it is shown anew, taken back or sent', async () => {
  const ready = await aReadyAgreement(app.services);
  await press(ready, 'show-draft');
  await rewrite(ready, (terms) => ({ ...terms, place: 'Kirkegata 4, Moss' }));
  expect((await readDraft(ready)).words).toContain('Storgata 1, Moss');
  const page = await read(ready.specialist.id, workPage(ready));
  expect(page.words).toContain('Du har endret avtalen etter det.');
  expect((await press(ready, 'show-draft')).status).toBe(303);
  expect((await readDraft(ready)).words).toContain('Kirkegata 4, Moss');
  expect((await press(ready, 'hide-draft')).status).toBe(303);
  expect((await readDraft(ready)).status).toBe(404);
  expect((await press(ready, 'hide-draft')).status).toBe(303);
  expect((await press(ready, 'show-draft')).status).toBe(303);
  expect((await press(ready, 'send')).status).toBe(303);
  expect((await readDraft(ready)).status).toBe(404);
  expect((await press(ready, 'show-draft')).status).toBe(409);
});

test('a draft a company has read is not thrown away', async () => {
  const ready = await aReadyAgreement(app.services);
  await press(ready, 'show-draft');
  await press(ready, 'hide-draft');
  const answer = await press(ready, 'throw-away');
  expect(answer.status).toBe(409);
  expect(await answer.text()).toContain('Bedriften har lest utkastet.');
  expect((await read(ready.specialist.id, workPage(ready))).status).toBe(200);
});

test("a draft is neither another company's to read nor another specialist's to show", async () => {
  const ready = await aReadyAgreement(app.services);
  const other = await visitorAs(app, (await aSpecialist(app.services)).id);
  expect((await other.post(workPage(ready), { intent: 'show-draft' })).status).toBe(404);
  await press(ready, 'show-draft');
  const company = await aCompany(app.services);
  const stranger = await anEmployer(app.services, company.id);
  expect((await read(stranger.id, draftPage(ready))).status).toBe(404);
  const sent = await aSentAgreement(app.services);
  expect((await readDraft(sent)).status).toBe(404);
});
