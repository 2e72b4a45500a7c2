import { afterAll, beforeAll, expect, test } from 'vitest';
import { soundTrial } from '~/app/domain/agreements/sound-terms.fixture';
import { startTestApp, type TestApp } from '../support/app';
import { aPersonLink } from '../support/fixtures/person-link';
import { aSentAgreement, type SentAgreementFixture } from '../support/fixtures/sent-agreement';
import { aCompany } from '../support/fixtures/company';
import { anEmployer, aSpecialist } from '../support/fixtures/user';
import { visitorAs, visitorTo, type Visitor } from '../support/visitor';

let app: TestApp;
let sent: SentAgreementFixture;
let readers: Record<string, { visitor: Visitor; path: string }>;

beforeAll(async () => {
  app = await startTestApp();
  const { services } = app;
  sent = await aSentAgreement(services);
  const { agreementId: id } = sent;
  const person = await aPersonLink(services, sent.person.profile.id);
  readers = {
    employer: {
      visitor: await visitorAs(app, sent.employer.id),
      path: `/company/agreements/${id}/calendar`,
    },
    jobseeker: { visitor: visitorTo(app, { person }), path: `/me/agreements/${id}/calendar` },
    specialist: {
      visitor: await visitorAs(app, sent.specialist.id),
      path: `/agreements/${id}/calendar`,
    },
  };
});
afterAll(() => app.close());

const read = async ({ visitor, path }: { visitor: Visitor; path: string }) => {
  const response = await visitor.get(path);
  return { status: response.status, response, text: await response.text() };
};
const linesOf = (text: string, name: string) =>
  text
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter((line) => line.startsWith(`${name}`));

async function accept() {
  const { contentHash, tokens } = sent;
  const yes = (name: string) => ({ intent: 'accept', contentHash, name });
  await visitorTo(app, { party: tokens.jobseeker }).post('/accept', yes('Siri Lunde'));
  await visitorTo(app, { party: tokens.employer }).post('/accept', yes('Kari Solheim'));
  await readers['specialist']!.visitor.post(`/agreements/${sent.agreementId}`, yes(''));
}

test('an agreement that is not in force gives nobody its days', async () => {
  for (const reader of Object.values(readers)) expect((await read(reader)).status).toBe(404);
});

test('in force, it gives every party the same days, each with the way to her own page', async () => {
  await accept();
  const texts: string[] = [];
  for (const [who, reader] of Object.entries(readers)) {
    const { status, response, text } = await read(reader);
    expect(status, who).toBe(200);
    expect(response.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8');
    expect(response.headers.get('Cache-Control')).toContain('no-store');
    const page = reader.path.replace('/calendar', '');
    expect(linesOf(text, 'URL:')).toEqual(Array(6).fill(`URL:${app.services.baseUrl}${page}`));
    texts.push(text);
  }
  const days = texts.map((text) => [...linesOf(text, 'UID:'), ...linesOf(text, 'DTSTART')]);
  expect(new Set(days.map((each) => each.join())).size).toBe(1);
  const { startOn, evaluationOn, midwayOn, payTalkOn, decisionOn, endOn } = soundTrial;
  const dates = [startOn, evaluationOn, midwayOn, payTalkOn, decisionOn, endOn];
  expect(linesOf(texts[0]!, 'DTSTART')).toEqual(
    dates.map((on) => `DTSTART;VALUE=DATE:${on?.replaceAll('-', '')}`),
  );
});

test('the entries say neither who nor what about', async () => {
  for (const reader of Object.values(readers)) {
    const { text } = await read(reader);
    expect(linesOf(text, 'BEGIN:VEVENT')).toHaveLength(6);
    for (const word of ['Siri', 'Kari', sent.company.name, sent.person.profile.code, 'Vaske']) {
      expect(text).not.toContain(word);
    }
  }
});

test('each entry says where it comes from, what the day is and where to read more', async () => {
  const { text } = await read(readers['employer']!);
  const page = `${app.services.baseUrl}/company/agreements/${sent.agreementId}`;
  expect(linesOf(text, 'SUMMARY')).toHaveLength(6);
  expect(linesOf(text, 'DESCRIPTION')).toHaveLength(6);
  expect(linesOf(text, 'SUMMARY')[1]).toBe('SUMMARY:Oppgavetorget: evaluering');
  for (const line of linesOf(text, 'SUMMARY')) expect(line).toMatch(/^SUMMARY:Oppgavetorget: /);
  for (const line of linesOf(text, 'DESCRIPTION')) expect(line).toContain(page);
});

test('nobody else gets them', async () => {
  const { services } = app;
  const other = await aCompany(services, { name: 'Vaskeriet ved elva' });
  const strangers = {
    employer: await visitorAs(app, (await anEmployer(services, other.id)).id),
    specialist: await visitorAs(app, (await aSpecialist(services)).id),
  };
  for (const [who, visitor] of Object.entries(strangers)) {
    const { path } = readers[who]!;
    expect((await readers[who]!.visitor.get(path)).status, who).toBe(200);
    expect((await visitor.get(path)).status, who).toBe(404);
  }
});

test('is led to from each party’s page', async () => {
  for (const { visitor, path } of Object.values(readers)) {
    const page = await (await visitor.get(path.replace('/calendar', ''))).text();
    expect(page).toContain(`href="${path}"`);
  }
});
