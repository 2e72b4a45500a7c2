import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendAgreement } from '~/app/usecases/agreements/send-agreement';
import { suspendUser } from '~/app/usecases/users/suspend-user';
import { findAgreementForSpecialist } from '~/db/repositories/agreements';
import { startTestApp, type TestApp } from '../support/app';
import { aPersonLink } from '../support/fixtures/person-link';
import { aSentAgreement, type SentAgreementFixture } from '../support/fixtures/sent-agreement';
import { anAdministrator, aSpecialist } from '../support/fixtures/user';
import { lettersIn } from '../support/letters';
import { visitorAs, visitorTo, type Visitor } from '../support/visitor';

let app: TestApp;
let sent: SentAgreementFixture;
let employer: Visitor;
let specialist: Visitor;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

async function anotherAgreement() {
  sent = await aSentAgreement(app.services);
  employer = await visitorAs(app, sent.employer.id);
  specialist = await visitorAs(app, sent.specialist.id);
}

/** All that the company's pages and their data hold, one after another. */
async function everythingTheEmployerSees(): Promise<string> {
  const { proposal, agreementId } = sent;
  const paths = [
    '/company',
    `/company/needs/${proposal.needId}`,
    `/company/proposals/${proposal.id}`,
    `/company/agreements/${agreementId}`,
  ];
  const answers = await Promise.all(
    paths.flatMap((path) => [employer.get(path), employer.get(`${path}.data`)]),
  );
  return (await Promise.all(answers.map((answer) => answer.text()))).join('\n');
}

const traces = () => [sent.person.identity.name, sent.agreementId, sent.card.card.lead];

async function expectNothingLeft() {
  const seen = await everythingTheEmployerSees();
  expect(traces().filter((trace) => seen.includes(trace))).toEqual([]);
  for (const token of Object.values(sent.tokens)) {
    expect((await visitorTo(app).get(`/a/${token}`)).status).toBe(401);
    const fields = { intent: 'accept', contentHash: sent.contentHash, name: 'Kari' };
    const answer = await visitorTo(app, { party: token }).post('/accept', fields);
    expect(answer.status).toBe(401);
  }
  const toEmployer = (await lettersIn(app.services)).filter(({ to }) => to === sent.employer.email);
  // Where she took it back the company is told so, without a word of her (domain §2.1).
  expect(toEmployer.filter(({ kind }) => kind !== 'proposal-withdrawn')).toEqual([]);
  const told = toEmployer.map(({ subject, text }) => subject + text).join('\n');
  expect(traces().filter((trace) => told.includes(trace))).toEqual([]);
  expect((await sendAgreement(app.services, sent.actor, sent.agreementId)).ok).toBe(false);
}

describe('an agreement not yet in force', () => {
  it('is there for the company while the yes holds', async () => {
    await anotherAgreement();
    const seen = await everythingTheEmployerSees();
    expect(traces().filter((trace) => seen.includes(trace))).toContain(sent.person.identity.name);
    const overview = await (await employer.get('/company.data')).text();
    expect(overview.includes(sent.agreementId)).toBe(true);
  });

  it('leaves no trace with the company when she takes her yes back', async () => {
    await anotherAgreement();
    const person = await aPersonLink(app.services, sent.person.profile.id);
    const path = `/me/proposals/${sent.proposal.id}/withdraw`;
    await visitorTo(app, { person }).post(path, { intent: 'withdraw' });
    await expectNothingLeft();
  });

  it('leaves no trace with the company when the specialist ends the proposal', async () => {
    await anotherAgreement();
    const fields = { intent: 'end', reason: 'company-filled' };
    expect((await specialist.post(`/proposals/${sent.proposal.id}`, fields)).status).toBe(303);
    await expectNothingLeft();
  });
});

describe('somebody shut out on the way', () => {
  it('cannot accept on the link she holds', async () => {
    await anotherAgreement();
    const administrator = await anAdministrator(app.services);
    const { id: userId, name } = administrator;
    const link = visitorTo(app, { party: sent.tokens.employer });
    expect((await link.get('/accept')).status).toBe(200);
    const actor = { kind: 'administrator', userId, name } as const;
    await suspendUser(app.services, actor, sent.employer.id);

    expect((await link.get('/accept')).status).toBe(401);
    const fields = { intent: 'accept', contentHash: sent.contentHash, name: 'Kari' };
    expect((await link.post('/accept', fields)).status).toBe(401);
    expect((await visitorTo(app).get(`/a/${sent.tokens.employer}`)).status).toBe(401);
    expect((await visitorTo(app).get(`/a/${sent.tokens.jobseeker}`)).status).toBe(303);
  });

  it('is out between showing a form and sending it, and changes nothing', async () => {
    await anotherAgreement();
    const { read } = app.services.store;
    const before = await findAgreementForSpecialist(read, sent.specialist.id, sent.agreementId);
    expect((await specialist.get(`/agreements/${sent.agreementId}`)).status).toBe(200);
    const { id: userId, name } = await anAdministrator(app.services);
    const actor = { kind: 'administrator', userId, name } as const;
    const { id: successorId } = await aSpecialist(app.services);
    const out = await suspendUser(app.services, actor, sent.specialist.id, successorId);
    expect(out.ok).toBe(true);
    const fields = { intent: 'end', reason: 'company-filled' };
    expect((await specialist.post(`/proposals/${sent.proposal.id}`, fields)).status).toBe(401);
    const after = await findAgreementForSpecialist(read, sent.specialist.id, sent.agreementId);
    expect(after).toEqual(before);
  });
});
