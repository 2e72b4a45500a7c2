import { purposeSentences } from '~/app/domain/agreements/draft-terms-wording';
import { formatShortDate } from '~/app/domain/calendar/format-date';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AgreementTerms } from '~/app/domain/agreements/agreement-terms';
import { nowOf } from '~/app/services';
import { callBackAgreement } from '~/app/usecases/agreements/call-back-agreement';
import { saveAgreement } from '~/app/usecases/agreements/save-agreement';
import { sendAgreement } from '~/app/usecases/agreements/send-agreement';
import { and, eq } from 'drizzle-orm';
import { soundPaidTrial, soundTrial } from '~/app/domain/agreements/sound-terms.fixture';
import { agreements, consents } from '~/db/schema/index';
import { findAgreement } from '~/db/repositories/agreements';
import { startTestApp, type TestApp } from '~/tests/support/app';
import { lettersAbout } from '~/tests/support/fixtures/letters';
import { aPersonLink } from '~/tests/support/fixtures/person-link';
import {
  aSentAgreement,
  whatWasSent,
  type AgreementFixture,
} from '~/tests/support/fixtures/sent-agreement';
import { anAdministrator, aSpecialist } from '~/tests/support/fixtures/user';
import { visitorAs, visitorTo } from '~/tests/support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const asParty = (token: string) => visitorTo(app, { party: token });

async function rewrite(agreement: AgreementFixture, terms: Partial<AgreementTerms>) {
  const { agreementId, actor } = agreement;
  const before = await findAgreement(app.services.store.read, agreementId);
  const seen = { agreementId, seenAt: before?.updatedAt ?? '' };
  const saved = await saveAgreement(app.services, actor, seen, (text) => ({ ...text, ...terms }));
  expect(saved.ok).toBe(true);
}

async function sendAnew(agreement: AgreementFixture, terms: Partial<AgreementTerms>) {
  await rewrite(agreement, terms);
  app.services.clock.advance({ minutes: 1 });
  expect((await sendAgreement(app.services, agreement.actor, agreement.agreementId)).ok).toBe(true);
  return whatWasSent(app.services, agreement);
}

/** She no longer lets the company know her name, and nothing else is changed. */
async function takeNameBack({ proposal }: AgreementFixture) {
  await app.services.store.transaction(async (tx) => {
    await tx
      .update(consents)
      .set({ withdrawnAt: nowOf(app.services), disclosed: null })
      .where(and(eq(consents.proposalId, proposal.id), eq(consents.purpose, 'disclose-name')));
  });
}

/** What a page says, its tags left out. */
const wordsOf = async (response: Response) =>
  (await response.text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('a new version of an agreement', () => {
  test('says to each party that it is changed, and what, before and now', async () => {
    const sent = await aSentAgreement(app.services);
    const first = await wordsOf(await asParty(sent.tokens.employer).get('/accept'));
    expect(first).not.toContain('Dette er endret');
    const { contentHash } = sent;
    const yes = { intent: 'accept', contentHash, name: 'Siri Lunde' };
    expect((await asParty(sent.tokens.jobseeker).post('/accept', yes)).status).toBe(303);
    const { tokens } = await sendAnew(sent, {
      place: 'Kirkegata 4, Moss',
      times: [{ day: 'mon', from: '09:00', to: '14:00' }],
      payTalkOn: '2027-01-13',
    });

    const letters = await lettersAbout(app.services, sent.person.key);
    const asked = letters.filter(({ kind }) => kind === 'agreement-to-accept');
    const isChanged = asked.map(({ text }) =>
      text.includes('Avtalen er endret. Du må svare på nytt.'),
    );
    expect(isChanged.sort()).toEqual([false, false, true, true]);

    const person = await aPersonLink(app.services, sent.person.profile.id);
    const employer = await visitorAs(app, sent.employer.id);
    const pages = [
      await asParty(tokens.jobseeker).get('/accept'),
      await asParty(tokens.employer).get('/accept'),
      await visitorTo(app, { person }).get(`/me/agreements/${sent.agreementId}`),
      await employer.get(`/company/agreements/${sent.agreementId}`),
    ];
    for (const page of pages) {
      const words = await wordsOf(page);
      expect(words).toContain('Dette er endret');
      expect(words).toContain('Avtalen er endret. Du må svare på nytt.');
      expect(words).toMatch(/Sted Før: Storgata 1, Moss Nå: Kirkegata 4, Moss/);
      expect(words).toMatch(
        /Arbeidstid Før: Mandag og tirsdag kl\. 08\.00–13\.00 Nå: Mandag kl\. 09\.00–14\.00/,
      );
      expect(words).toMatch(/Samtale om lønn og jobb Før: .* Nå: onsdag 13\. januar 2027/);
      expect(words).toContain('Har ikke svart på versjon 2 ennå');
      expect(words.match(/Før:/g)).toHaveLength(3);
    }

    const { contentHash: anew } = await whatWasSent(app.services, sent);
    const yesAgain = { intent: 'accept', contentHash: anew, name: 'Siri Lunde' };
    expect((await asParty(tokens.jobseeker).post('/accept', yesAgain)).status).toBe(303);
    const answered = [
      await asParty(tokens.jobseeker).get('/accept'),
      await visitorTo(app, { person }).get(`/me/agreements/${sent.agreementId}`),
    ];
    for (const page of answered) {
      const words = await wordsOf(page);
      expect(words).toContain('Kirkegata 4, Moss');
      expect(words).not.toContain('Du må svare på nytt.');
    }
  });

  test('names another party of it, and leaves the jobseeker as she is', async () => {
    const sent = await aSentAgreement(app.services);
    const { tokens } = await sendAnew(sent, {
      parties: [
        { role: 'jobseeker', name: 'En annen' },
        { role: 'employer', name: 'Kari Solheim' },
        { role: 'specialist', name: 'Ny Navnesen' },
      ],
    });
    const words = await wordsOf(await asParty(tokens.employer).get('/accept'));
    expect(words).toMatch(/Partene Før: .*Nå: Oppfølging: Ny Navnesen/);
    expect(words).not.toMatch(/Kandidat: /);
  });

  test('does not tell again, as a change, a name she has taken back', async () => {
    const sent = await aSentAgreement(app.services);
    const { name } = sent.person.identity;
    const first = await asParty(sent.tokens.employer).get('/accept');
    expect(await first.text()).toContain(name);
    await takeNameBack(sent);
    const { tokens } = await sendAnew(sent, { place: 'Kirkegata 4, Moss' });
    const employer = await visitorAs(app, sent.employer.id);
    const pages = [
      await asParty(tokens.employer).get('/accept'),
      await employer.get(`/company/agreements/${sent.agreementId}`),
    ];
    for (const page of pages) {
      const html = await page.text();
      expect(html).toContain('Før:');
      expect(html).toContain('Kirkegata 4, Moss');
      expect(html).not.toContain(name);
      expect(html).toContain('<dt>Partene</dt>');
      expect(html).toContain('sto med navn');
    }
  });

  test('says that her name is taken out when nothing else is changed', async () => {
    const sent = await aSentAgreement(app.services);
    await takeNameBack(sent);
    const { actor, agreementId } = sent;
    expect((await callBackAgreement(app.services, actor, agreementId)).ok).toBe(true);
    app.services.clock.advance({ minutes: 1 });
    expect((await sendAgreement(app.services, actor, agreementId)).ok).toBe(true);
    const { tokens } = await whatWasSent(app.services, sent);
    for (const [party, token] of Object.entries(tokens)) {
      const html = await (await asParty(token).get('/accept')).text();
      expect(html).toContain('Dette er endret');
      expect(html.match(/<dt>Partene<\/dt>/g)).toHaveLength(1);
      const words = html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
      expect(words).toContain('Før: Kandidat: sto med navn Nå: Kandidat: Kandidaten');
      // On her own page it stands once, where she is told to type it.
      const times = html.split(sent.person.identity.name).length - 1;
      expect([party, times]).toEqual([party, party === 'employer' ? 0 : 1]);
    }
  });

  test('taken back is said to be written anew, with whom to call, and nothing to open', async () => {
    const sent = await aSentAgreement(app.services);
    const { actor, agreementId } = sent;
    const person = await aPersonLink(app.services, sent.person.profile.id);
    const herself = visitorTo(app, { person });
    const wish = { intent: 'change', contentHash: sent.contentHash, note: 'Jeg vil slutte før.' };
    expect((await asParty(sent.tokens.jobseeker).post('/accept', wish)).status).toBe(303);
    await sendAnew(sent, { place: 'Kirkegata 4, Moss' });
    const sentAgain = await wordsOf(await herself.get(`/me/agreements/${agreementId}`));
    expect(sentAgain).toContain('Se hva som er endret nå.');

    expect((await callBackAgreement(app.services, actor, agreementId)).ok).toBe(true);
    const own = await wordsOf(await herself.get('/me'));
    expect(own).toContain('Vi skriver den om.');
    expect(own).not.toContain('Se hva som er endret nå.');
    const opened = [
      await herself.get(`/me/agreements/${agreementId}`),
      await herself.post(`/me/agreements/${agreementId}`, { intent: 'answer' }),
    ];
    for (const page of opened) {
      expect(page.status).toBe(410);
      const words = await wordsOf(page);
      expect(words).toContain('Avtalen skrives om');
      expect(words).toContain(sent.specialist.name);
    }
    const other = await aSentAgreement(app.services);
    const stranger = await aPersonLink(app.services, other.person.profile.id);
    const theirs = await visitorTo(app, { person: stranger }).get(`/me/agreements/${agreementId}`);
    expect(theirs.status).toBe(404);
  });

  test('is on its way when the link to the old text is opened or answered', async () => {
    const sent = await aSentAgreement(app.services);
    await rewrite(sent, { purpose: 'Et nytt formål.' });
    const { contentHash } = sent;
    const answers = [
      await visitorTo(app).get(`/a/${sent.tokens.employer}`),
      await asParty(sent.tokens.employer).get('/accept'),
      await asParty(sent.tokens.jobseeker).post('/accept', { intent: 'no', contentHash }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([410, 410, 410]);
    for (const answer of answers) expect(await answer.text()).toContain('Avtalen blir endret');
  });
});

describe('a wish for a change', () => {
  test('stays with the specialist and with who wrote it until a text is accepted by all', async () => {
    const sent = await aSentAgreement(app.services);
    const { contentHash, agreementId } = sent;
    const ask = (token: string, note: string) =>
      asParty(token).post('/accept', { intent: 'change', contentHash, note });
    for (const answer of [
      await ask(sent.tokens.employer, 'Vi vil starte en uke senere'),
      await ask(sent.tokens.jobseeker, 'Jeg vil ha fri fredag'),
    ])
      expect(answer.status).toBe(303);
    await rewrite(sent, { purpose: 'Et nytt formål.' });

    const specialist = await visitorAs(app, sent.specialist.id);
    const employer = await visitorAs(app, sent.employer.id);
    const me = visitorTo(app, { person: await aPersonLink(app.services, sent.person.profile.id) });
    const taken = 'Bedriften ba om: «Vi vil starte en uke senere». Har du tatt det med?';
    const herPage = await wordsOf(await specialist.get(`/agreements/${agreementId}`));
    expect(herPage).toContain('Verdt å tenke gjennom');
    expect(herPage).toContain(taken);
    expect(herPage).toContain('Jobbsøkeren ba om: «Jeg vil ha fri fredag». Har du tatt det med?');
    const theirs = 'Dette ba du om å endre: «Vi vil starte en uke senere».';
    const hers = 'Dette ba du om å endre: «Jeg vil ha fri fredag».';
    expect(await wordsOf(await employer.get('/company'))).toContain(`${theirs} Vi skriver om.`);
    const own = await wordsOf(await me.get('/me'));
    expect(own).toContain(`${hers} Vi skriver om.`);
    expect(own).toContain('Vi skriver den om.');
    expect(own).not.toContain('en uke senere');

    const { tokens, ...anew } = await sendAnew(sent, { place: 'Kirkegata 4, Moss' });
    const after = await wordsOf(await specialist.get(`/agreements/${agreementId}`));
    expect(after).not.toContain(taken);
    expect(after).toContain('Bedriften ba om: «Vi vil starte en uke senere».');
    expect(await wordsOf(await asParty(tokens.employer).get('/accept'))).toContain(theirs);
    expect(await wordsOf(await me.get(`/me/agreements/${agreementId}`))).toContain(hers);

    const yes = { intent: 'accept', contentHash: anew.contentHash };
    await asParty(tokens.jobseeker).post('/accept', { ...yes, name: 'Siri Lunde' });
    await asParty(tokens.employer).post('/accept', { ...yes, name: 'Kari Solheim' });
    await specialist.post(`/agreements/${agreementId}`, yes);
    const pages = [
      await specialist.get(`/agreements/${agreementId}`),
      await employer.get('/company'),
      await me.get(`/me/agreements/${agreementId}`),
    ];
    for (const page of pages) expect(await wordsOf(page)).not.toMatch(/ba om: |ba du om/);
  });

  test('is nothing to the company once her consent is taken back', async () => {
    const sent = await aSentAgreement(app.services);
    const wish = { intent: 'change', contentHash: sent.contentHash, note: 'Senere start' };
    await asParty(sent.tokens.employer).post('/accept', wish);
    await rewrite(sent, { purpose: 'Et nytt formål.' });
    const employer = await visitorAs(app, sent.employer.id);
    expect(await wordsOf(await employer.get('/company'))).toContain('Senere start');
    expect((await visitorTo(app).get(`/a/${sent.tokens.employer}`)).status).toBe(410);
    const person = await aPersonLink(app.services, sent.person.profile.id);
    const withdraw = `/me/proposals/${sent.proposal.id}/withdraw`;
    const taken = await visitorTo(app, { person }).post(withdraw, { intent: 'withdraw' });
    expect(taken.status).toBe(303);
    expect(await wordsOf(await employer.get('/company'))).not.toContain('Senere start');
    expect((await visitorTo(app).get(`/a/${sent.tokens.employer}`)).status).toBe(401);
  });
});

test('after a change of specialist the short version names the one to ring now, the text the old', async () => {
  const sent = await aSentAgreement(app.services);
  const next = await aSpecialist(app.services, { name: 'Oda Nyvik' });
  await app.services.store.transaction(async (tx) => {
    await tx
      .update(agreements)
      .set({ specialistId: next.id })
      .where(eq(agreements.id, sent.agreementId));
  });
  const person = await aPersonLink(app.services, sent.person.profile.id);
  const me = visitorTo(app, { person });
  const words = await wordsOf(await me.get(`/me/agreements/${sent.agreementId}`));
  expect(words).toContain('Oda Nyvik følger deg opp.');
  expect(words).toContain('Si fra til Oda Nyvik.');
  expect(words).not.toContain(`${sent.specialist.name} følger deg opp.`);
  expect(words).toContain(`Oppfølging ${sent.specialist.name}`);
});

test('an agreement on paid work speaks of a job and not of a trial', async () => {
  const trial = await aSentAgreement(app.services);
  const unpaid = await wordsOf(await asParty(trial.tokens.jobseeker).get('/accept'));
  for (const ofTrial of ['Utprøvingen slutter', 'Mulighet for jobb']) {
    expect(unpaid).toContain(ofTrial);
  }
  const { pay, hasEqualTerms } = soundPaidTrial;
  const { purpose } = soundPaidTrial;
  const terms = { purpose, pay, hasEqualTerms, chanceOfContract: 'yes' as const };
  const sent = await aSentAgreement(app.services, { terms });
  const words = await wordsOf(await asParty(sent.tokens.jobseeker).get('/accept'));
  expect(words).toContain('Dette er en vanlig jobb med lønn fra første dag.');
  expect(words).toContain('Avtale om ansettelse med utprøving hos');
  expect(words).toContain('Prøvetid til og med');
  expect(words).not.toMatch(/Utprøvingen slutter|Mulighet for jobb/);
  // What a trial is for, and what is decided at its end, is not said of a job.
  expect(words).toContain(purposeSentences.paidTrial);
  expect(words).toContain('Prøvetida slutter');
  expect(words).toContain('Jobben er fast.');
  expect(words).not.toMatch(/Finne ut om arbeidet passer|Beslutning|bestemmer sammen|skal til:/);

  for (const { tokens, contentHash } of [trial, sent]) {
    const yes = { intent: 'accept', contentHash, name: 'Kari Solheim' };
    expect((await asParty(tokens.employer).post('/accept', yes)).status).toBe(303);
  }
  const ofBoth = [trial, sent].map(({ employer }) => visitorAs(app, employer.id));
  const lists = await Promise.all(
    ofBoth.map(async (employer) => wordsOf(await (await employer).get('/company'))),
  );
  expect(lists[0]).toMatch(/ Utprøving /);
  expect(lists[0]).not.toContain('Ansettelse');
  expect(lists[1]).toContain('Ansettelse med utprøving');
  const specialist = await visitorAs(app, sent.specialist.id);
  const form = await wordsOf(await specialist.get(`/agreements/${sent.agreementId}`));
  expect(form).toContain('Ansettelse med utprøving');
  expect(await wordsOf(await specialist.get('/desk'))).toContain('Ansettelse med utprøving');
  const administrator = await visitorAs(app, (await anAdministrator(app.services)).id);
  const listed = await (await administrator.get('/admin/agreements')).text();
  expect(listed.match(/>Ansettelse med utprøving</g)).toHaveLength(1);
  // The last day of the trial is not that of the job.
  const lastDay = formatShortDate(soundTrial.endOn ?? '');
  expect(listed).toContain(lastDay);
  const [, rest = ''] = listed.split('>Ansettelse med utprøving<');
  expect(rest.split('</tr>')[0]).not.toContain(lastDay);
});
