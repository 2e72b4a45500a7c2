import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { soundTrial } from '~/app/domain/agreements/sound-terms.fixture';
import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import { addDays, daysBetween } from '~/app/domain/calendar/plain-date';
import { recordDecision } from '~/app/usecases/agreements/record-decision';
import { listAudit } from '~/db/repositories/audit';
import { listFollowUps } from '~/db/repositories/follow-ups';
import { followUps, personKeys } from '~/db/schema/index';
import { eq } from 'drizzle-orm';
import { startTestApp, type TestApp } from '../support/app';
import { anAgreementInForce } from '../support/fixtures/agreement-in-force';
import { aPersonLink } from '../support/fixtures/person-link';
import { aSentAgreement, type SentAgreementFixture } from '../support/fixtures/sent-agreement';
import { aSpecialist } from '../support/fixtures/user';
import { visitorAs, visitorTo, type Visitor } from '../support/visitor';

let app: TestApp;
let inForce: SentAgreementFixture;
let specialist: Visitor;
let page: string;
beforeEach(async () => {
  app = await startTestApp();
  inForce = await anAgreementInForce(app.services);
  page = `/agreements/${inForce.agreementId}/follow-up`;
  specialist = await visitorAs(app, inForce.specialist.id);
});

afterEach(() => app.close());

const today = () => osloDateOf(app.services.clock.now());
const read = async (who: Visitor, path: string) => (await who.get(path)).text();
const entries = () =>
  listFollowUps(app.services.store.read, inForce.person.key, inForce.agreementId);

const said = (more: Record<string, string | string[]> = {}) => ({
  intent: 'save',
  formId: app.services.newId(),
  on: today(),
  activity: 'teach-tasks',
  channel: 'visit',
  place: 'on-site',
  withWhom: ['jobseeker', 'buddy'],
  hours: '1,5',
  situation: 'Kanarisituasjon ved brettene',
  challenge: 'Kanariknute med rekkefølgen',
  howMet: 'Kanarigrep med bilder på veggen',
  goldenMoment: 'Kanariglede da alt satt',
  nextOn: addDays(today(), 4),
  ...more,
});

describe('the log of an agreement in force', () => {
  test('keeps a whole contact, sealed, and shows it again', async () => {
    expect((await specialist.post(page, said())).status).toBe(303);
    const html = await read(specialist, page);
    for (const words of [
      'Lære oppgaver',
      'Besøk · På arbeidsplassen · 1,5 t',
      'Med: Jobbsøker · Fadder',
      'Kanarisituasjon ved brettene',
      'Det som var utfordrende: Kanariknute',
      'Gyllent øyeblikk: Kanariglede',
    ]) {
      expect(html).toContain(words);
    }
    const [row] = await app.services.store.read
      .select()
      .from(followUps)
      .where(eq(followUps.agreementId, inForce.agreementId));
    expect(Buffer.from(row?.words ?? []).toString('latin1')).not.toContain('Kanari');
    expect(row?.minutes).toBe(90);
  });

  test('a form sent ten times is one entry, told once to the log', async () => {
    const form = said();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => specialist.post(page, form)),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(303));
    expect(await entries()).toHaveLength(1);
    const asked = { action: 'follow-up.logged', limit: 100 };
    const told = (await listAudit(app.services.store.read, asked)).filter(
      ({ subject }) => subject === `agreement:${inForce.agreementId}`,
    );
    expect(told).toHaveLength(1);
    expect(JSON.stringify(told)).not.toContain('Kanari');
  });

  test.each([
    ['dropped-in', 'Var innom, alt bra', { channel: 'visit', isOnSite: true }],
    ['rang-jobseeker', 'Ringte jobbsøkeren, alt bra', { channel: 'phone', isOnSite: false }],
    ['rang-employer', 'Ringte bedriften, alt bra', { channel: 'phone', isOnSite: false }],
  ])('one press is enough: %s', async (intent, label, kept) => {
    expect(await read(specialist, page)).toContain(label);
    const formId = app.services.newId();
    for (const _twice of [1, 2]) {
      expect((await specialist.post(page, { intent, formId })).status).toBe(303);
    }
    const [entry, ...more] = await entries();
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ ...kept, on: today(), words: { situation: 'Alt bra.' } });
  });

  test.each([
    ['on', { on: 'i går' }],
    ['on', { on: '2199-01-01' }],
    ['on', { on: '2020-01-01' }],
    ['channel', { channel: 'kanari' }],
    ['place', { place: '' }],
    ['activity', { activity: '' }],
    ['withWhom', { withWhom: [] }],
    ['hours', { hours: '25' }],
    ['nextOn', { nextOn: '2020-01-01' }],
    ['challenge', { challenge: 'a'.repeat(601) }],
  ])('what is wrong with %s is said, and nothing typed is lost', async (field, fault) => {
    const answer = await specialist.post(page, said({ howMet: 'Står her ennå', ...fault }));
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain(`href="#${field}"`);
    expect(html).toContain('Står her ennå');
    expect(await entries()).toEqual([]);
  });

  test('words that may point at a person are asked about once, and her own name may stand', async () => {
    const form = said({ situation: 'Siri ringte fra 911 22 333.' });
    const answer = await specialist.post(page, form);
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain('«911 22 333» i «Situasjonen» ser ut som');
    expect(html).not.toContain('«Siri');
    expect(await entries()).toEqual([]);
  });

  test('what is written and not saved stands there again, until it is saved', async () => {
    const draft = { intent: 'keep', place: page, howMet: 'Skrevet i heisen' };
    expect((await specialist.post('/drafts', draft)).status).toBe(204);
    expect(await read(specialist, page)).toContain('Skrevet i heisen');
    await specialist.post(page, said());
    expect(await read(specialist, page)).not.toContain('Skrevet i heisen');
  });

  test('is put right by who wrote it, as it was read', async () => {
    await specialist.post(page, said());
    const [entry] = await entries();
    const form = `${page}?entry=${entry?.id}`;
    expect(await read(specialist, form)).toContain('Kanariknute med rekkefølgen');
    const right = said({ intent: 'correct', formId: entry?.id ?? '', challenge: 'Rettet knute' });
    expect((await specialist.post(form, { ...right, seenAt: '' })).status).toBe(303);
    const again = await specialist.post(form, { ...right, challenge: 'For sent', seenAt: '' });
    expect(again.status).toBe(409);
    const [after, ...more] = await entries();
    expect(more).toEqual([]);
    expect(after?.words.challenge).toBe('Rettet knute');
    expect(await read(specialist, page)).toContain('Rettet ');
  });
});

describe('the plan of the agreement', () => {
  const places = () => [page, '/desk', `/profiles/${inForce.person.profile.id}`];
  const waiting = /Venter på deg[\s\S]*?<\/ul>/;

  test('says what is next, and that nothing was done, where the specialist looks', async () => {
    await specialist.post(page, { intent: 'dropped-in', formId: app.services.newId() });
    for (const path of places()) {
      const html = await read(specialist, path);
      expect(html).toMatch(/(Besøk|Ring) arbeidsplassen innen/);
      expect(html).not.toContain('Over tida');
    }
    app.services.clock.advance({ days: daysBetween(today(), soundTrial.startOn ?? '') + 14 });
    specialist = await visitorAs(app, inForce.specialist.id);
    for (const path of places()) {
      const html = await read(specialist, path);
      expect(html).toContain('Ingen kontakt er ført de to første ukene.');
    }
    const desk = waiting.exec(await read(specialist, '/desk'))?.[0];
    expect(desk).toContain(`href="${page}"`);

    await specialist.post(page, { intent: 'dropped-in', formId: app.services.newId() });
    for (const path of places()) {
      expect(await read(specialist, path)).not.toContain('Ingen kontakt er ført');
    }
    expect(await read(specialist, page)).toMatch(/1 av \d/);
  });

  const decided = async (outcome: 'hired' | 'stops') => {
    const { actor, agreementId } = inForce;
    const made = await recordDecision(app.services, actor, agreementId, {
      ...{ outcome, stopReason: outcome === 'stops' ? 'tasks' : null },
      ...{ decidedOn: today(), decidedWith: [], note: '' },
    });
    expect(made.ok).toBe(true);
  };

  test('goes on past the last day for whoever is hired', async () => {
    app.services.clock.advance({ days: daysBetween(today(), soundTrial.startOn ?? '') });
    await decided('hired');
    app.services.clock.advance({ days: 120 });
    specialist = await visitorAs(app, inForce.specialist.id);
    expect(await read(specialist, '/desk')).toContain(`href="${page}"`);
  });

  test('ends with an agreement that stops, whose log can still be written', async () => {
    await decided('stops');
    expect(await read(specialist, '/desk')).not.toContain(page);
    expect(await read(specialist, page)).toContain('Du kan fortsatt føre kontakter.');
    await specialist.post(page, { intent: 'rang-jobseeker', formId: app.services.newId() });
    expect(await entries()).toHaveLength(1);
  });
});

describe('who reads the log', () => {
  test('the jobseeker reads all of it, and that it was read; nobody without her key', async () => {
    await specialist.post(page, said());
    const person = await aPersonLink(app.services, inForce.person.profile.id);
    const html = await read(visitorTo(app, { person }), '/me/everything');
    for (const words of [
      'Oppfølgingen av deg',
      'Kanarisituasjon',
      'Kanariknute',
      'Kanarigrep',
      'Kanariglede',
      'oppfølgingen av deg',
      'Det tok 90 minutter.',
    ]) {
      expect(html).toContain(words);
    }
    await app.services.store.transaction((tx) =>
      tx.delete(personKeys).where(eq(personKeys.profileId, inForce.person.profile.id)),
    );
    expect((await specialist.get(page)).status).toBe(404);
  });

  test('neither the company nor a colleague reads or writes it', async () => {
    await specialist.post(page, said());
    const employer = await visitorAs(app, inForce.employer.id);
    for (const path of ['/company', `/company/agreements/${inForce.agreementId}`]) {
      expect(await read(employer, path)).not.toContain('Kanari');
    }
    expect((await employer.get(page)).status).toBe(403);
    const colleague = await visitorAs(app, (await aSpecialist(app.services)).id);
    expect((await colleague.get(page)).status).toBe(404);
    expect((await colleague.post(page, said())).status).toBe(404);
    expect(await entries()).toHaveLength(1);
  });

  test('there is none before all have accepted', async () => {
    const sent = await aSentAgreement(app.services);
    const visitor = await visitorAs(app, sent.specialist.id);
    const early = `/agreements/${sent.agreementId}/follow-up`;
    expect((await visitor.get(early)).status).toBe(404);
    expect((await visitor.post(early, said())).status).toBe(404);
    expect(await read(visitor, `/agreements/${sent.agreementId}`)).not.toContain(early);
    expect(await read(specialist, `/agreements/${inForce.agreementId}`)).toContain(page);
  });
});
