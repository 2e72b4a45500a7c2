import { afterEach, beforeEach, expect, it } from 'vitest';
import { soundTrial } from '~/app/domain/agreements/sound-terms.fixture';
import { timesWithout, type WeekTime } from '~/app/domain/calendar/week-times';
import { sendAgreement } from '~/app/usecases/agreements/send-agreement';
import { openPair } from '~/app/usecases/matching/open-pair';
import { anAgreementInForce } from '../support/fixtures/agreement-in-force';
import { aCompany } from '../support/fixtures/company';
import { aNeed } from '../support/fixtures/need';
import { aReadyAgreement } from '../support/fixtures/sent-agreement';
import { anEmployer } from '../support/fixtures/user';
import { openTestServices, type TestServices } from '../support/services';

let services: TestServices;
beforeEach(() => void (services = openTestServices()));
afterEach(() => services.dispose());

/** Another agreement of the same person at another company, ready to be sent. */
async function another(
  first: Awaited<ReturnType<typeof anAgreementInForce>>,
  terms: Partial<typeof soundTrial>,
) {
  const company = await aCompany(services, { name: 'Kaféen ved torget' });
  const employer = await anEmployer(services, company.id);
  const { specialist, person } = first;
  return aReadyAgreement(services, { terms, sides: { specialist, person, company, employer } });
}

const later: Partial<typeof soundTrial> = {
  times: soundTrial.times.map(({ day }) => ({ day, from: '18:00', to: '21:30' })),
  tasks: soundTrial.tasks.map((task) => ({ ...task, when: '' })),
  firstDay: { ...soundTrial.firstDay, at: 'kl. 18' },
};

it('nobody is agreed to be at two places at once', async () => {
  const first = await anAgreementInForce(services);
  const both = await another(first, {});
  expect(await sendAgreement(services, both.actor, both.agreementId)).toMatchObject({ ok: false });
  const evening = await another(first, later);
  expect(await sendAgreement(services, evening.actor, evening.agreementId)).toMatchObject({
    ok: true,
  });
});

it('another match is made of what is left of her week', async () => {
  const first = await anAgreementInForce(services);
  const { person, actor, need } = first;
  const { need: other } = await aNeed(services, (await aCompany(services)).id);
  const weekFor = async (needId: string) => {
    const pair = { needId, profileId: person.profile.id };
    const opened = await openPair(services.store.read, services, actor, pair);
    return opened?.person.layer.facts;
  };
  const whole: readonly WeekTime[] = person.layer.facts.available ?? [];
  const held = soundTrial.hoursPerWeek ?? 0;
  expect(await weekFor(other.id)).toMatchObject({
    available: timesWithout(whole, soundTrial.times),
    hoursPerWeek: { max: (person.layer.facts.hoursPerWeek?.max ?? 0) - held },
  });
  expect((await weekFor(other.id))?.available).not.toEqual(whole);
  expect((await weekFor(need.need.id))?.available).toEqual(whole);
});
