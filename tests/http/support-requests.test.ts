import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { soundTrial } from '~/app/domain/agreements/sound-terms.fixture';
import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import { daysBetween } from '~/app/domain/calendar/plain-date';
import { recordDecision } from '~/app/usecases/agreements/record-decision';
import { listAudit } from '~/db/repositories/audit';
import { listSupportRequests } from '~/db/repositories/support-requests';
import { supportRequests } from '~/db/schema/index';
import { startTestApp, type TestApp } from '../support/app';
import { anAgreementInForce } from '../support/fixtures/agreement-in-force';
import { lettersAbout } from '../support/fixtures/letters';
import { aPersonLink } from '../support/fixtures/person-link';
import { aSentAgreement, type SentAgreementFixture } from '../support/fixtures/sent-agreement';
import { aCompany } from '../support/fixtures/company';
import { anEmployer } from '../support/fixtures/user';
import { visitorAs, visitorTo, type Visitor } from '../support/visitor';

let app: TestApp;
let inForce: SentAgreementFixture;
let specialist: Visitor;
let employer: Visitor;
let jobseeker: Visitor;
let agreement: string;
let followUp: string;
beforeEach(async () => {
  app = await startTestApp();
  inForce = await anAgreementInForce(app.services);
  agreement = `/agreements/${inForce.agreementId}`;
  followUp = `${agreement}/follow-up`;
  await enter();
});
afterEach(() => app.close());

const read = async (who: Visitor, path: string) => (await who.get(path)).text();
const requests = () =>
  listSupportRequests(app.services.store.read, inForce.person.key, inForce.agreementId);
const letters = async () =>
  (await lettersAbout(app.services, inForce.person.key)).filter(
    ({ kind }) => kind === 'support-asked',
  );
const ask = (supportWords = '') => ({ intent: 'support', supportWords });

/** Everyone comes in anew: what lets them in does not last for hours. */
async function enter() {
  specialist = await visitorAs(app, inForce.specialist.id);
  employer = await visitorAs(app, inForce.employer.id);
  const person = await aPersonLink(app.services, inForce.person.profile.id);
  jobseeker = visitorTo(app, { person });
}

/** Moves on by so many minutes; the clock stands at nine on a Monday in the tests. */
async function wait(minutes: number) {
  app.services.clock.advance({ minutes });
  await enter();
}

describe.each([
  ['the company', () => employer, () => `/company${agreement}`, 'rang-employer', 'Bedriften ber'],
  ['she', () => jobseeker, () => `/me${agreement}`, 'rang-jobseeker', 'Jobbsøkeren ber'],
] as const)('when %s asks for support', (_who, asking, pageOf, contact, said) => {
  test('the specialist has a letter and a line at once, and it is one request however often', async () => {
    const page = pageOf();
    const sent = await Promise.all(
      Array.from({ length: 10 }, () => asking().post(page, ask('Kanarispørsmål om hylla'))),
    );
    expect(sent.map(({ status }) => status)).toEqual(Array(10).fill(303));
    expect(await requests()).toHaveLength(1);
    const [letter, ...more] = await letters();
    expect(more).toEqual([]);
    expect(letter?.to).toBe(inForce.specialist.email);
    expect(letter?.text).toContain(followUp);
    expect(letter?.text).not.toMatch(/Kanari|Siri|Kari/);
    const asked = { action: 'support.asked', limit: 5 };
    const told = await listAudit(app.services.store.read, asked);
    expect(told).toHaveLength(1);
    expect(JSON.stringify(told)).not.toContain('Kanari');
    const [row] = await app.services.store.read.select().from(supportRequests);
    expect(Buffer.from(row?.words ?? []).toString('latin1')).not.toContain('Kanari');

    const desk = await read(specialist, '/desk');
    expect(desk).toContain(`${said} om støtte.`);
    expect(desk).toContain(`href="${followUp}"`);
  });

  test('whoever asked sees when it was seen and answered, after how long, and whom to ring', async () => {
    const page = pageOf();
    await asking().post(page, ask());
    let own = await read(asking(), page);
    expect(own).toMatch(/har ikke lest det ennå|Den er ikke lest ennå/);
    expect(own).toContain('href="tel:');
    expect(own).not.toContain('value="support"');
    await wait(60);
    expect(await read(specialist, followUp)).toContain(`${said} om støtte`);
    own = await read(asking(), page);
    expect(own).toMatch(/Ingrid Vik (så|leste) det/);
    await wait(120);
    await specialist.post(followUp, { intent: contact, formId: app.services.newId() });
    own = await read(asking(), page);
    expect(own).toContain('etter 3 timer');
    expect(own).toContain('value="support"');
    expect(await read(specialist, '/desk')).not.toContain(`${said} om støtte.`);
    expect(await read(specialist, followUp)).toContain('besvart etter 3 timer');
  });

  test('it is answered by a mark, and not by a contact with the other', async () => {
    const page = pageOf();
    await asking().post(page, ask());
    const other = contact === 'rang-employer' ? 'rang-jobseeker' : 'rang-employer';
    await specialist.post(followUp, { intent: other, formId: app.services.newId() });
    const [open] = await requests();
    expect(open?.answeredAt).toBeNull();
    const mark = { intent: 'answered', requestId: open?.id ?? '' };
    expect((await specialist.post(followUp, mark)).status).toBe(303);
    await wait(30);
    expect((await specialist.post(followUp, mark)).status).toBe(303);
    const [answered] = await requests();
    expect(answered).toMatchObject({ answeredBy: 'mark', answeredAt: open?.askedAt });
    // The next one is a request of its own.
    await asking().post(page, ask());
    expect(await requests()).toHaveLength(2);
  });
});

test('her words are hers, and the company’s are hers to read too', async () => {
  await jobseeker.post(`/me${agreement}`, ask('Kanariord fra henne, ring 911 22 333'));
  const phone = await employer.post(`/company${agreement}`, ask('Ring meg på 911 22 333'));
  expect(phone.status).toBe(422);
  expect(await phone.text()).toContain('«911 22 333»');
  await employer.post(`/company${agreement}`, ask('Kanariord fra bedriften'));
  expect(await read(employer, `/company${agreement}`)).not.toContain('fra henne');
  const everything = await read(jobseeker, '/me/everything');
  expect(everything).toContain('Kanariord fra henne');
  expect(everything).toContain('Kanariord fra bedriften');
});

test('nobody asks in another’s agreement, nor in one that is not in force or is over', async () => {
  const company = await aCompany(app.services);
  const stranger = await visitorAs(app, (await anEmployer(app.services, company.id)).id);
  expect((await stranger.post(`/company${agreement}`, ask())).status).toBe(404);

  const sent = await aSentAgreement(app.services);
  const early = await visitorAs(app, sent.employer.id);
  const theirs = `/company/agreements/${sent.agreementId}`;
  expect(await read(early, theirs)).not.toContain('value="support"');
  expect((await early.post(theirs, ask())).status).toBe(409);

  const on = osloDateOf(app.services.clock.now());
  await recordDecision(app.services, inForce.actor, inForce.agreementId, {
    ...{ outcome: 'stops', stopReason: 'tasks', decidedOn: on, decidedWith: [], note: '' },
  });
  expect((await employer.post(`/company${agreement}`, ask())).status).toBe(409);
  expect(await requests()).toEqual([]);
  expect(await letters()).toEqual([]);
});

test('whoever is hired may ask after the last day of the trial', async () => {
  app.services.clock.advance({
    days: daysBetween(osloDateOf(app.services.clock.now()), soundTrial.startOn ?? ''),
  });
  await recordDecision(app.services, inForce.actor, inForce.agreementId, {
    ...{ outcome: 'hired', stopReason: null, decidedWith: [], note: '' },
    decidedOn: osloDateOf(app.services.clock.now()),
  });
  app.services.clock.advance({ days: 100 });
  const later = await visitorAs(app, inForce.employer.id);
  expect((await later.post(`/company${agreement}`, ask())).status).toBe(303);
  expect(await requests()).toHaveLength(1);
});
