import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findCurrentVersion } from '~/db/repositories/agreement-versions';
import { findAgreement } from '~/db/repositories/agreements';
import { listAudit } from '~/db/repositories/audit';
import { startTestApp, type TestApp } from '~/tests/support/app';
import { anAgreementInForce } from '~/tests/support/fixtures/agreement-in-force';
import { lettersAbout } from '~/tests/support/fixtures/letters';
import { aPersonLink } from '~/tests/support/fixtures/person-link';
import {
  aReadyAgreement,
  aSentAgreement,
  whatWasSent,
  type AgreementFixture,
} from '~/tests/support/fixtures/sent-agreement';
import { aSpecialist } from '~/tests/support/fixtures/user';
import { visitorAs, visitorTo } from '~/tests/support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const asParty = (token: string) => visitorTo(app, { party: token });
const pageOf = ({ agreementId }: AgreementFixture) => `/agreements/${agreementId}`;
const callBack = { intent: 'call-back' };

/** Whether it is with the parties or in force, and what was told of it to the log and by letter. */
async function standingOf({ agreementId, person }: AgreementFixture) {
  const { read } = app.services.store;
  const events = await listAudit(read, { subject: `agreement:${agreementId}`, limit: 50 });
  const told = (action: string) => events.filter((event) => event.action === action).length;
  const letters = await lettersAbout(app.services, person.key);
  const sent = (kind: string) => letters.filter((letter) => letter.kind === kind);
  return {
    isInForce: (await findAgreement(read, agreementId))?.inForceAt !== null,
    isWithParties: (await findCurrentVersion(read, agreementId)) !== undefined,
    calledBack: told('agreement.called-back'),
    cameIntoForce: told('agreement.came-into-force'),
    letters: sent('agreement-called-back'),
    lettersInForce: sent('agreement-in-force').length,
  };
}

describe('an agreement that is sent', () => {
  test('is called back once: a draft again, with dead links, and each who was asked is told', async () => {
    const sent = await aSentAgreement(app.services);
    const specialist = await visitorAs(app, sent.specialist.id);
    const { contentHash } = sent;
    const yes = { intent: 'accept', contentHash, name: 'Siri Lunde' };
    await asParty(sent.tokens.jobseeker).post('/accept', yes);
    const before = await (await specialist.get(pageOf(sent))).text();
    expect(before).toContain('Kall tilbake avtalen');
    expect(before).toContain('Avtalen blir et utkast igjen.');

    const presses = [1, 2, 3].map(() => specialist.post(pageOf(sent), callBack));
    expect((await Promise.all(presses)).map(({ status }) => status)).toEqual([303, 303, 303]);
    expect((await specialist.post(pageOf(sent), callBack)).status).toBe(303);

    const { letters, ...standing } = await standingOf(sent);
    expect(standing).toMatchObject({ isInForce: false, isWithParties: false, calledBack: 1 });
    expect(letters.map(({ to }) => to).sort()).toEqual(
      [sent.person.identity.email, sent.employer.email].sort(),
    );
    for (const { text } of letters) {
      expect(text).toContain('Avtalen blir skrevet om. Du trenger ikke gjøre noe nå.');
      expect(text).toContain(`Ring ${sent.specialist.name}: `);
      expect(text).not.toContain('Siri');
    }
    const after = await (await specialist.get(pageOf(sent))).text();
    expect(after).toContain('Utkast');
    expect(after).toContain('Send til alle');
    expect(after).not.toContain('Kall tilbake avtalen');

    const old = [
      await visitorTo(app).get(`/a/${sent.tokens.employer}`),
      await asParty(sent.tokens.jobseeker).get('/accept'),
      await asParty(sent.tokens.employer).post('/accept', { ...yes, name: 'Kari Solheim' }),
    ];
    expect(old.map(({ status }) => status)).toEqual([410, 410, 410]);
    for (const page of old) expect(await page.text()).toContain('Avtalen blir endret');
    const person = await aPersonLink(app.services, sent.person.profile.id);
    const own = await (await visitorTo(app, { person }).get('/me')).text();
    expect(own).toContain('Vi skriver den om.');
  });

  test('can be sent again, and the yes given before does not count', async () => {
    const sent = await aSentAgreement(app.services);
    const specialist = await visitorAs(app, sent.specialist.id);
    const yes = { intent: 'accept', contentHash: sent.contentHash, name: 'Siri Lunde' };
    await asParty(sent.tokens.jobseeker).post('/accept', yes);
    await specialist.post(pageOf(sent), callBack);
    app.services.clock.advance({ minutes: 1 });
    expect((await specialist.post(pageOf(sent), { intent: 'send' })).status).toBe(303);
    const { tokens } = await whatWasSent(app.services, sent);
    expect(tokens.jobseeker).not.toBe(sent.tokens.jobseeker);
    const again = await asParty(tokens.jobseeker).get('/accept');
    expect(await again.text()).toContain('Jeg godtar');
  });

  test('is told about to nobody who has said no to it', async () => {
    const sent = await aSentAgreement(app.services);
    const no = { intent: 'no', contentHash: sent.contentHash };
    expect((await asParty(sent.tokens.employer).post('/accept', no)).status).toBe(303);
    const specialist = await visitorAs(app, sent.specialist.id);
    expect((await specialist.post(pageOf(sent), callBack)).status).toBe(303);
    const { letters } = await standingOf(sent);
    expect(letters.map(({ to }) => to)).toEqual([sent.person.identity.email]);
  });

  test("is nobody else's to call back", async () => {
    const sent = await aSentAgreement(app.services);
    const other = await visitorAs(app, (await aSpecialist(app.services)).id);
    expect((await other.post(pageOf(sent), callBack)).status).toBe(404);
    expect(await standingOf(sent)).toMatchObject({ isWithParties: true, calledBack: 0 });
  });
});

test('an agreement in force is not called back', async () => {
  const inForce = await anAgreementInForce(app.services);
  const specialist = await visitorAs(app, inForce.specialist.id);
  expect(await (await specialist.get(pageOf(inForce))).text()).not.toContain('Kall tilbake');
  const answer = await specialist.post(pageOf(inForce), callBack);
  expect(answer.status).toBe(409);
  expect(await answer.text()).toContain('Avtalen gjelder allerede. Den kan ikke kalles tilbake.');
  expect(await standingOf(inForce)).toMatchObject({ isInForce: true, calledBack: 0, letters: [] });
});

test('a draft that was never sent has nothing to call back', async () => {
  const ready = await aReadyAgreement(app.services);
  const specialist = await visitorAs(app, ready.specialist.id);
  expect(await (await specialist.get(pageOf(ready))).text()).not.toContain('Kall tilbake');
  expect((await specialist.post(pageOf(ready), callBack)).status).toBe(303);
  expect(await standingOf(ready)).toMatchObject({ calledBack: 0, letters: [] });
});

describe('the last acceptance and calling back', () => {
  /** All have accepted but the specialist, who is about to press one or the other. */
  async function aLastAnswer() {
    const sent = await aSentAgreement(app.services);
    const { contentHash, tokens } = sent;
    const yes = { intent: 'accept', contentHash };
    await asParty(tokens.jobseeker).post('/accept', { ...yes, name: 'Siri Lunde' });
    await asParty(tokens.employer).post('/accept', { ...yes, name: 'Kari Solheim' });
    const specialist = await visitorAs(app, sent.specialist.id);
    const press = async (form: Record<string, string>) =>
      (await specialist.post(pageOf(sent), form)).status;
    return { sent, yes, press };
  }

  async function isInForceOrCalledBack(sent: AgreementFixture): Promise<boolean> {
    const { letters, ...standing } = await standingOf(sent);
    const { isInForce } = standing;
    expect({ ...standing, letters: letters.length }).toEqual({
      isInForce,
      isWithParties: isInForce,
      calledBack: isInForce ? 0 : 1,
      cameIntoForce: isInForce ? 1 : 0,
      letters: isInForce ? 0 : 2,
      lettersInForce: isInForce ? 3 : 0,
    });
    return isInForce;
  }

  test('put it in force when it is accepted first', async () => {
    const { sent, yes, press } = await aLastAnswer();
    expect([await press(yes), await press(callBack)]).toEqual([303, 409]);
    expect(await isInForceOrCalledBack(sent)).toBe(true);
  });

  test('make it a draft when it is called back first', async () => {
    const { sent, yes, press } = await aLastAnswer();
    expect([await press(callBack), await press(yes)]).toEqual([303, 409]);
    expect(await isInForceOrCalledBack(sent)).toBe(false);
  });

  test.each([
    ['in force', [303, 409], true],
    ['a draft', [409, 303], false],
  ] as const)('leave it %s when both had read it before either wrote', async (...given) => {
    const [, statuses, isInForce] = given;
    const { sent, yes, press } = await aLastAnswer();
    const wait = () => new Promise((done) => setTimeout(done, 400));
    let pressed: Promise<number>[] = [];
    // Nobody writes until both presses stand in line for it, in this order.
    await app.services.store.transaction(async () => {
      const first = press(isInForce ? yes : callBack);
      await wait();
      const second = press(isInForce ? callBack : yes);
      await wait();
      pressed = isInForce ? [first, second] : [second, first];
    });
    expect(await Promise.all(pressed)).toEqual(statuses);
    expect(await isInForceOrCalledBack(sent)).toBe(isInForce);
  });

  test('pressed at once do one of the two, never both', async () => {
    for (let round = 0; round < 8; round += 1) {
      const { sent, yes, press } = await aLastAnswer();
      const both = round % 2 === 0 ? [yes, callBack] : [callBack, yes];
      expect((await Promise.all(both.map(press))).sort()).toEqual([303, 409]);
      await isInForceOrCalledBack(sent);
    }
  });
});
