import { setImmediate } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { soundTrial } from '~/app/domain/agreements/sound-terms.fixture';
import { formatDate } from '~/app/domain/calendar/format-date';
import { addDays, daysBetween } from '~/app/domain/calendar/plain-date';
import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import { recordDecision } from '~/app/usecases/agreements/record-decision';
import { wishToStop } from '~/app/usecases/agreements/wish-to-stop';
import { listAccess } from '~/db/repositories/access-log';
import { listAudit } from '~/db/repositories/audit';
import { findAgreement } from '~/db/repositories/agreements';
import { insertNeedClaim } from '~/db/repositories/need-claims';
import { listStopWishes } from '~/db/repositories/stop-wishes';
import { companies, profiles } from '~/db/schema/index';
import { startTestApp, type TestApp } from '../support/app';
import { anAgreementInForce } from '../support/fixtures/agreement-in-force';
import { lettersAbout } from '../support/fixtures/letters';
import { aPersonLink } from '../support/fixtures/person-link';
import type { SentAgreementFixture } from '../support/fixtures/sent-agreement';
import { aSpecialist } from '../support/fixtures/user';
import { visitorAs, visitorTo, type Visitor } from '../support/visitor';

let app: TestApp;
let inForce: SentAgreementFixture;
let specialist: Visitor;
let employer: Visitor;
let jobseeker: Visitor;
let page: string;

beforeEach(async () => {
  app = await startTestApp();
  inForce = await anAgreementInForce(app.services);
  page = `/agreements/${inForce.agreementId}`;
  await enter();
});
afterEach(() => app.close());

/** Everyone comes in anew: what lets them in does not last for weeks. */
async function enter() {
  specialist = await visitorAs(app, inForce.specialist.id);
  employer = await visitorAs(app, inForce.employer.id);
  const person = await aPersonLink(app.services, inForce.person.profile.id);
  jobseeker = visitorTo(app, { person });
}

const today = () => osloDateOf(app.services.clock.now());
const read = async (who: Visitor, path: string) => (await who.get(path)).text();

async function moveTo(day: string) {
  app.services.clock.advance({ days: daysBetween(today(), day) });
  await enter();
}

async function lettersOf(kind: string) {
  const letters = await lettersAbout(app.services, inForce.person.key);
  return letters.filter((letter) => letter.kind === kind);
}

const pastEnd = addDays(soundTrial.endOn ?? '', 12);
/** How the company's page says that an agreement is in force. */
const saidToHold = 'Avtalen gjelder<';
const due = formatDate(soundTrial.decisionOn ?? '');

test('a trial that goes on is said to be in force to her and to the company', async () => {
  await moveTo(addDays(soundTrial.startOn ?? '', 1));
  expect(await read(jobseeker, `/me${page}`)).toContain('Den gjelder.');
  expect(await read(employer, `/company${page}`)).toContain('Avtalen gjelder<');
});

describe('a trial past its end', () => {
  beforeEach(() => moveTo(pastEnd));

  test('is said to lack its decision to everyone, and to be in force to nobody', async () => {
    const hers = [
      await read(jobseeker, '/me'),
      await read(jobseeker, `/me${page}`),
      await read(jobseeker, '/me/everything'),
    ];
    for (const html of hers) expect(html).not.toMatch(/Den gjelder\.|Avtalen gjelder</);
    for (const html of hers.slice(0, 2)) {
      expect(html).toContain(`Utprøvingen i avtalen er over. Dere skulle ha bestemt ${due}.`);
      expect(html).toContain('href="tel:');
    }
    const theirs = await read(employer, `/company${page}`);
    expect(theirs).toContain(`Dere skulle ha bestemt ${due}`);
    expect(theirs).not.toContain(saidToHold);
    const overview = await read(employer, '/company');
    expect(overview).toMatch(/tag--attention(?:(?!<\/span>).)*Beslutning mangler/s);
    expect(await read(specialist, page)).toMatch(
      /tag--attention(?:(?!<\/span>).)*Beslutning mangler/s,
    );
    expect(await read(specialist, '/desk')).toContain('Før inn beslutningen.');
  });

  test('is decided once, and everyone is told', async () => {
    const decision = {
      intent: 'decide',
      outcome: 'stops',
      stopReason: 'no-room',
      decidedOn: today(),
      decidedWith: 'jobseeker',
      note: 'Vi leter videre fra mandag.',
    };
    expect(await read(specialist, '/desk')).toContain(page);
    expect(await read(specialist, page)).toContain('name="outcome"');
    expect(await read(specialist, page)).toContain('plass eller penger');
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => specialist.post(page, decision)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([303, ...Array(9).fill(409)]);

    const letters = await lettersOf('agreement-decided');
    expect(letters.map(({ to }) => to).sort()).toEqual(
      [inForce.employer.email, inForce.person.identity.email].sort(),
    );
    for (const { text } of letters) expect(text).not.toMatch(/plass eller penger|leter videre/);
    const toCompany = letters.filter(({ to }) => to === inForce.employer.email);
    expect(toCompany.map(({ text }) => text).join()).not.toContain('Siri');
    const asked = { action: 'agreement.decided', limit: 5 };
    expect(await listAudit(app.services.store.read, asked)).toHaveLength(1);

    const hers = await read(jobseeker, `/me${page}`);
    for (const words of ['Avtalen slutter.', 'Bedriften har ikke plass', 'Vi leter videre']) {
      expect(hers).toContain(words);
    }
    expect(await read(jobseeker, '/me/everything')).toContain('Vi leter videre fra mandag.');
    const theirs = await read(employer, `/company${page}`);
    expect(theirs).toContain('Avtalen er avsluttet.');
    expect(theirs).not.toMatch(/plass eller penger|leter videre/);
    expect(await read(employer, '/company')).toContain('Avsluttet');
    expect(await read(specialist, '/desk')).not.toContain(page);
    expect(await read(specialist, page)).not.toContain('name="outcome"');
  });

  test('leads to one new agreement', async () => {
    const start = `/agreements/new?proposal=${inForce.proposal.id}`;
    expect((await specialist.get(start)).headers.get('Location')).toBe(page);
    const decision = { intent: 'decide', outcome: 'new-agreement', decidedOn: today() };
    expect((await specialist.post(page, decision)).status).toBe(303);
    expect(await read(specialist, page)).toContain(`href="${start}"`);
    const draft = { intent: 'draft', proposalId: inForce.proposal.id, kind: 'employment' };
    const made = await Promise.all(
      Array.from({ length: 5 }, () => specialist.post('/agreements/new', draft)),
    );
    const pages = new Set(made.map((response) => response.headers.get('Location')));
    expect(pages.size).toBe(1);
    expect([...pages][0]).not.toBe(page);
    expect(await read(specialist, page)).not.toContain(`href="${start}"`);
  });

  test('asks whether the need is met when she is hired, and names her for it no more', async () => {
    const { needId } = inForce.proposal;
    const { id, code } = inForce.person.profile;
    const question = `${code} er ansatt her. Er behovet dekket?`;
    expect(await read(specialist, `/needs/${needId}/matches`)).toContain(`/matches/${id}`);
    expect(await read(specialist, `/needs/${needId}`)).not.toContain(question);
    const decision = { intent: 'decide', outcome: 'hired', decidedOn: today() };
    expect((await specialist.post(page, decision)).status).toBe(303);

    const need = await read(specialist, `/needs/${needId}`);
    expect(need).toContain(question);
    expect(need).not.toContain(`/matches/${id}`);
    expect(await read(specialist, `/needs/${needId}/matches`)).not.toContain(`/matches/${id}`);
    const other = await visitorAs(app, (await aSpecialist(app.services)).id);
    expect(await read(other, `/needs/${needId}`)).not.toContain(code);
    expect(await read(specialist, '/desk')).toContain(`${code} er ansatt hos`);
    const way = /href="([^"]*\/move\?[^"]*)"/.exec(need)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const form = await read(specialist, way);
    expect(form).toMatch(/<input(?=[^>]*value="close")(?=[^>]*checked)/);
    expect(form).toMatch(/<option(?=[^>]*value="hired-through-you")(?=[^>]*selected)/);

    const closing = {
      ...{ intent: 'move', move: 'close', reason: 'hired-through-you' },
      ...{ askedBy: 'Kari Solheim', askedHow: 'phone', askedOn: today() },
    };
    expect((await specialist.post(`/needs/${needId}/move`, closing)).status).toBe(303);
    expect(await read(specialist, `/needs/${needId}`)).not.toContain(question);
    expect(await read(specialist, '/desk')).not.toContain(`${code} er ansatt hos`);
  });

  test.each([['has the company'], ['has taken the need']])(
    'asks the colleague who %s too, without saying who, until one of them has closed it',
    async (how) => {
      const { needId, companyId } = inForce.proposal;
      const { code, id } = inForce.person.profile;
      const colleague = await aSpecialist(app.services);
      const her = await visitorAs(app, colleague.id);
      const asked = 'En jobbsøker er ansatt hos';
      if (how === 'has the company') {
        await app.services.store.transaction((tx) =>
          tx
            .update(companies)
            .set({ specialistId: colleague.id })
            .where(eq(companies.id, companyId)),
        );
      } else {
        const claim = {
          needId,
          specialistId: colleague.id,
          at: app.services.clock.now().toISOString(),
        };
        await app.services.store.transaction((tx) => insertNeedClaim(tx, claim));
      }
      expect(await read(her, '/desk')).not.toContain(asked);
      const decision = { intent: 'decide', outcome: 'hired', decidedOn: today() };
      expect((await specialist.post(page, decision)).status).toBe(303);
      for (const path of ['/desk', `/needs/${needId}`]) {
        const html = await read(her, path);
        expect(html).toContain('En jobbsøker er ansatt h');
        expect(html).not.toContain(code);
      }
      await app.services.store.transaction((tx) =>
        tx.update(profiles).set({ isProtected: true }).where(eq(profiles.id, id)),
      );
      expect(await read(her, '/desk')).not.toContain(asked);
      await app.services.store.transaction((tx) =>
        tx.update(profiles).set({ isProtected: false }).where(eq(profiles.id, id)),
      );

      const closing = {
        ...{ intent: 'move', move: 'close', reason: 'hired-through-you' },
        ...{ askedBy: 'Kari Solheim', askedHow: 'phone', askedOn: today() },
      };
      expect((await her.post(`/needs/${needId}/move`, closing)).status).toBe(303);
      expect(await read(her, '/desk')).not.toContain(asked);
      expect(await read(specialist, '/desk')).not.toContain(`${code} er ansatt hos`);
    },
  );

  test('asks about the need for thirty days on the desk, and on its own page as long as it stands', async () => {
    const { code } = inForce.person.profile;
    const decision = { intent: 'decide', outcome: 'hired', decidedOn: today() };
    expect((await specialist.post(page, decision)).status).toBe(303);
    expect(await read(specialist, '/desk')).toContain(`${code} er ansatt hos`);
    await moveTo(addDays(today(), 31));
    expect(await read(specialist, '/desk')).not.toContain(`${code} er ansatt hos`);
    expect(await read(specialist, `/needs/${inForce.proposal.needId}`)).toContain('er ansatt her');
  });

  test('asks for what is missing at its field, and keeps health out of the note', async () => {
    const wrong = async (fields: Record<string, string>) => {
      const sent = { intent: 'decide', decidedOn: today(), ...fields };
      const answer = await specialist.post(page, sent);
      expect(answer.status).toBe(422);
      return answer.text();
    };
    expect(await wrong({})).toContain('href="#outcome"');
    expect(await wrong({ outcome: 'stops' })).toContain('href="#stopReason"');
    expect(await wrong({ outcome: 'hired', decidedOn: addDays(today(), 1) })).toContain(
      'href="#decidedOn"',
    );
    expect(await wrong({ outcome: 'hired', note: 'Hun har diabetes.' })).toContain('href="#note"');
    const agreement = await findAgreement(app.services.store.read, inForce.agreementId);
    expect(agreement).toMatchObject({ decidedAt: null, endedAt: null, outcome: null });
  });
});

describe('an agreement in force', () => {
  test('is only stopped before its first day, and by nobody but its own specialist', async () => {
    const html = await read(specialist, page);
    expect(html).toContain('value="stops"');
    expect(html).not.toContain('value="hired"');
    for (const path of [
      `/profiles/${inForce.person.profile.id}`,
      `/companies/${inForce.company.id}`,
      `/proposals/${inForce.proposal.id}`,
    ]) {
      expect(html).toContain(`href="${path}"`);
    }
    const stop = {
      intent: 'decide',
      outcome: 'stops',
      stopReason: 'other-job',
      decidedOn: today(),
    };
    const colleague = await visitorAs(app, (await aSpecialist(app.services)).id);
    expect((await colleague.post(page, stop)).status).toBe(404);
    expect((await specialist.post(page, { ...stop, outcome: 'hired' })).status).toBe(422);
    expect((await specialist.post(page, stop)).status).toBe(303);
    expect(await read(jobseeker, '/me')).toContain('Avtalen slutter.');
  });

  test('goes on when a party wants to stop, until the specialist has talked with them', async () => {
    for (const words of ['Jeg orker ikke mer.', 'En gang til.']) {
      expect((await jobseeker.post(`/me${page}`, { intent: 'stop', words })).status).toBe(303);
    }
    expect((await employer.post(`/company${page}`, { intent: 'stop' })).status).toBe(303);
    const letters = await lettersOf('agreement-stop-wished');
    expect(letters.map(({ to }) => to)).toEqual(Array(2).fill(inForce.specialist.email));
    for (const { text } of letters) expect(text).not.toMatch(/orker|Siri|Lunde/);

    const hers = await read(jobseeker, `/me${page}`);
    expect(hers).toContain('Du sendte melding');
    expect(hers).not.toContain('value="stop"');
    expect(hers).toContain('Den gjelder.');
    const theirs = await read(employer, `/company${page}`);
    expect(theirs).toContain('Meldingen er sendt');
    expect(theirs).toContain(saidToHold);
    expect(theirs).not.toContain('orker');
    expect(await read(specialist, '/desk')).toContain('Jobbsøkeren vil slutte. Ring i dag.');
    expect(await read(specialist, '/desk')).toContain('Bedriften vil avslutte.');
    const own = await read(specialist, page);
    expect(own).toContain('Noen vil avslutte avtalen');
    expect(own).toContain('«Jeg orker ikke mer.»');
    expect(own).not.toContain('En gang til.');
    expect(await read(jobseeker, '/me/everything')).toContain('Jeg orker ikke mer.');

    expect((await specialist.post(page, { intent: 'talked' })).status).toBe(303);
    expect(await read(specialist, page)).not.toContain('Noen vil avslutte avtalen');
    expect(await read(specialist, '/desk')).not.toMatch(/Ring i dag\.|vil avslutte/);
    expect(await read(employer, '/company')).toContain('Gjelder');
  });

  test('is not noted as read when a party only sends what stands in a form', async () => {
    expect((await employer.post(`/company${page}`, { intent: 'stop' })).status).toBe(303);
    const decision = { outcome: 'stops', stopReason: 'other-job', decidedOn: today() };
    expect((await specialist.post(page, { intent: 'decide', ...decision })).status).toBe(303);
    const readings = async () => {
      const looks = await listAccess(app.services.store.read, inForce.person.profile.id);
      return looks.filter(({ what }) => what === 'agreement');
    };
    expect(await readings()).toEqual([]);
    await read(employer, `/company${page}`);
    await read(specialist, page);
    expect(await readings()).toHaveLength(2);
  });

  test('takes no wish to stop that is written after the decision, though it was begun before', async () => {
    const { services } = app;
    const { agreementId } = inForce;
    const stop = { outcome: 'stops', stopReason: 'other-job', decidedOn: today() } as const;
    let begun: Promise<unknown[]> | undefined;
    await services.store.transaction(async () => {
      const decided = recordDecision(services, inForce.actor, agreementId, {
        ...stop,
        ...{ decidedWith: [], note: '' },
      });
      await setImmediate();
      const who = { kind: 'jobseeker', profileId: inForce.person.profile.id } as const;
      begun = Promise.all([decided, wishToStop(services, who, agreementId, '')]);
      await setImmediate();
    });
    expect(await begun).toMatchObject([{ ok: true }, { ok: false, code: 'over' }]);
    expect(await listStopWishes(services.store.read, inForce.person.key, agreementId)).toEqual([]);
    expect(await lettersOf('agreement-stop-wished')).toEqual([]);
  });
});
