import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { acceptAgreement } from '~/app/usecases/agreements/accept-agreement';
import { prepareInForce } from '~/app/usecases/agreements/bring-into-force';
import { saveAgreement } from '~/app/usecases/agreements/save-agreement';
import { sendAgreement } from '~/app/usecases/agreements/send-agreement';
import { listParties } from '~/db/repositories/agreement-parties';
import { findCurrentVersion, openVersion } from '~/db/repositories/agreement-versions';
import { findAgreement } from '~/db/repositories/agreements';
import { withdrawConsents } from '~/db/repositories/consents';
import { openPersonKey } from '~/db/repositories/person-keys';
import { nowOf } from '~/app/services';
import { startTestApp, type TestApp } from '../support/app';
import { aPersonLink } from '../support/fixtures/person-link';
import { aSentFollowUp } from '../support/fixtures/sent-follow-up';
import { lettersTo } from '../support/letters';
import { visitorAs, visitorTo, type Visitor } from '../support/visitor';

let app: TestApp;
let sent: Awaited<ReturnType<typeof aSentFollowUp>>;
let employer: Visitor;
let me: Visitor;

beforeEach(async () => {
  app = await startTestApp();
  sent = await aSentFollowUp(app.services);
  employer = await visitorAs(app, sent.employer.id);
  me = visitorTo(app, { person: await aPersonLink(app.services, sent.person.profile.id) });
});
afterEach(() => app.close());

const asParty = (token: string) => visitorTo(app, { party: token });
const takeBack = () =>
  me.post(`/me/proposals/${sent.proposal.id}/withdraw`, { intent: 'withdraw' });
const companyPage = (id: string) => employer.get(`/company/agreements/${id}`);
const toldCompany = async () => {
  const letters = await lettersTo(app.services, sent.employer.email);
  return letters.filter(({ kind }) => kind === 'proposal-withdrawn').length;
};

describe('an agreement that follows another, not yet in force', () => {
  test('ends for the company when she takes her yes back, and the one in force does not', async () => {
    const yes = { intent: 'accept', contentHash: sent.contentHash };
    expect((await visitorTo(app).get(`/a/${sent.tokens.employer}`)).status).toBe(303);
    expect((await companyPage(sent.agreementId)).status).toBe(200);
    const hers = await asParty(sent.tokens.jobseeker).post('/accept', {
      ...yes,
      name: sent.person.identity.name,
    });
    expect(hers.status).toBe(303);
    expect((await takeBack()).status).toBe(303);

    expect((await visitorTo(app).get(`/a/${sent.tokens.employer}`)).status).toBe(401);
    const theirs = { ...yes, name: sent.employer.name };
    expect((await asParty(sent.tokens.employer).post('/accept', theirs)).status).toBe(401);
    expect((await companyPage(sent.agreementId)).status).toBe(404);
    expect(await (await employer.get('/company.data')).text()).not.toContain(sent.agreementId);
    expect(await (await me.get('/me.data')).text()).not.toContain(sent.agreementId);
    expect(await toldCompany()).toBe(1);
    const receipt = await (await me.get(`/me/proposals/${sent.proposal.id}`)).text();
    expect(receipt).toContain('Bedriften kan ikke lese om deg mer');
    expect(receipt).toContain('Avtalen gjelder fortsatt.');

    expect((await companyPage(sent.earlierId)).status).toBe(200);
    expect(await (await employer.get('/company.data')).text()).toContain(sent.earlierId);
    const again = await sendAgreement(app.services, sent.actor, sent.agreementId);
    expect(again).toMatchObject({ ok: false, code: 'no-consent' });
  });

  test('is not on its way to the company when its text was taken back before her yes was', async () => {
    const { agreementId, actor } = sent;
    const { updatedAt = '' } = (await findAgreement(app.services.store.read, agreementId)) ?? {};
    const seen = { agreementId, seenAt: updatedAt };
    const edit = await saveAgreement(app.services, actor, seen, (terms) => ({
      ...terms,
      purpose: 'Et nytt formål.',
    }));
    expect(edit.ok).toBe(true);
    expect((await visitorTo(app).get(`/a/${sent.tokens.employer}`)).status).toBe(410);
    await takeBack();
    expect((await visitorTo(app).get(`/a/${sent.tokens.employer}`)).status).toBe(401);
    expect((await asParty(sent.tokens.employer).get('/accept')).status).toBe(401);
    expect(await toldCompany()).toBe(0);
  });

  test('cannot be accepted by anybody without her consent, whatever text is out', async () => {
    const { agreementId, contentHash } = sent;
    const { services } = app;
    const own = { profileId: sent.person.profile.id, proposalId: sent.proposal.id };
    await services.store.transaction((tx) => withdrawConsents(tx, own, nowOf(services)));
    const version = await findCurrentVersion(services.store.read, agreementId);
    const parties = await listParties(services.store.read, version?.id ?? '');
    const party = parties.find((each) => each.party === 'employer');
    const yes = { partyId: party?.id ?? '', contentHash, as: { name: sent.employer.name } };
    const by = `party:${yes.partyId}` as const;
    const refused = await acceptAgreement(services, { ...yes, by });
    expect(refused).toMatchObject({ ok: false, code: 'not-open' });
    const link = asParty(sent.tokens.employer);
    const theirs = { intent: 'accept', contentHash, name: sent.employer.name };
    expect((await link.post('/accept', theirs)).status).toBe(409);
    const after = await listParties(services.store.read, version?.id ?? '');
    expect(after.filter(({ acceptedAt }) => acceptedAt !== null)).toEqual([]);

    const agreement = await findAgreement(services.store.read, agreementId);
    const key = await openPersonKey(services.store.read, services.keyRing, own.profileId);
    if (!agreement || !version || !key) throw new Error('it was sent');
    const terms = openVersion(key, version);
    const { bring } = await prepareInForce(services, key, agreement, terms);
    expect(await services.store.transaction(bring)).toBe(false);
    expect((await findAgreement(services.store.read, agreementId))?.inForceAt).toBeNull();
  });
});
