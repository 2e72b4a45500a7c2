import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nowOf } from '~/app/services';
import { insertProposalMessage } from '~/db/repositories/proposal-messages';
import { startTestApp, type TestApp } from '~/tests/support/app';
import { anAskedProposal } from '~/tests/support/fixtures/asked-proposal';
import { anEmployer } from '~/tests/support/fixtures/user';
import { aPersonLink } from '~/tests/support/fixtures/person-link';
import { aShownProposal } from '~/tests/support/fixtures/shown-proposal';
import { lettersTo } from '~/tests/support/letters';
import { visitorAs, visitorTo } from '~/tests/support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

describe('what a company is answered about her', () => {
  test('she reads what was asked and answered about her, and can say that it is not right', async () => {
    const { services } = app;
    const asked = await anAskedProposal(services, { state: 'question' });
    const { specialist, proposal, person } = asked;
    const message = { id: services.newId(), proposalId: proposal.id, at: proposal.createdAt };
    const question = 'Kan kandidaten jobbe lørdager?';
    await services.store.transaction((tx) =>
      insertProposalMessage(tx, person.key, { ...message, author: 'employer', text: question }),
    );
    const visitor = await visitorAs(app, specialist.id);
    const hint = 'Jobbsøkeren leser svaret på sin egen side.';
    expect(await (await visitor.get(`/proposals/${proposal.id}`)).text()).toContain(hint);
    const text = 'Ja, klokka ni på lørdager går fint.';
    await visitor.post(`/proposals/${proposal.id}`, { intent: 'answer', text });

    const her = visitorTo(app, { person: await aPersonLink(services, person.profile.id) });
    const page = `/me/proposals/${proposal.id}`;
    const read = await (await her.get(page)).text();
    expect(read).toContain(`«${question}»`);
    expect(read).toContain(`«${text}»`);
    const messageId = /name="messageId" value="([^"]+)"/.exec(read)?.[1] ?? '';
    // Only what was said for her, and not the company's own words.
    const wrong = (id: string) => her.post(page, { intent: 'dispute-answer', messageId: id });
    expect((await wrong(message.id)).status).toBe(409);
    expect((await wrong(messageId)).status).toBe(303);
    expect((await wrong(messageId)).status).toBe(409);
    expect(await (await her.get(page)).text()).toContain('Du har sagt at dette ikke stemmer.');
    const all = await (await her.get('/me/everything')).text();
    const [, objected = ''] = all.split(' id="objections"');
    const filed = objected.slice(0, objected.indexOf('</dl>'));
    for (const words of ['Et svar til', `De spurte: «${question}»`, `Vi svarte: «${text}»`]) {
      expect(filed).toContain(words);
    }
    expect(filed).not.toContain('Det du kan og vil prøve');
    const told = await (await visitor.get('/desk')).text();
    expect(told).toContain(`${person.profile.code} sier at noe ikke stemmer i et svar til`);
    expect(told).toContain(`Bedriften spurte: «${question}»`);
    const own = `/proposals/${proposal.id}`;
    const disputed = await (await visitor.get(own)).text();
    expect(disputed).toContain(`Bedriften spurte: «${question}»`);
    expect(disputed).toContain(`Svaret var: «${text}»`);
    // It is about the answer, and not about a part of her profile.
    const profile = await (await visitor.get(`/profiles/${person.profile.id}`)).text();
    expect(profile).not.toContain('ikke stemmer');
    const settle = { intent: 'settle-dispute', answerId: messageId };
    expect((await visitor.post(own, settle)).status).toBe(303);
    expect(await (await visitor.get(own)).text()).not.toContain('Svaret var:');
    const talked = await (await her.get(page)).text();
    expect(talked).toMatch(/Ingrid Vik snakket med deg om det \w+dag \d/);
    expect(talked).not.toContain('snakker med deg');
    expect(await (await visitor.get('/desk')).text()).not.toContain('ikke stemmer');
    const letters = await lettersTo(services, specialist.email);
    expect(letters.filter(({ kind }) => kind === 'jobseeker-objected')).toHaveLength(1);
  });

  test('she and her specialist read each answer right after its own question', async () => {
    const { services } = app;
    const asked = await anAskedProposal(services, { state: 'question' });
    const { specialist, proposal, person } = asked;
    const questions = ['Når passer det?', 'Hvem lærer opp?'];
    const kept = questions.map((text, index) => ({
      ...{ id: services.newId(), proposalId: proposal.id, author: 'employer' as const, text },
      at: `2026-11-23T0${index}:00:00.000Z`,
    }));
    for (const message of kept) {
      await services.store.transaction((tx) => insertProposalMessage(tx, person.key, message));
    }
    const visitor = await visitorAs(app, specialist.id);
    const own = `/proposals/${proposal.id}`;
    await visitor.post(own, {
      intent: 'answer',
      questionId: kept[0]?.id ?? '',
      text: 'Klokka ni.',
    });
    const her = visitorTo(app, { person: await aPersonLink(services, person.profile.id) });
    const theirs = await (await visitor.get(own)).text();
    const pages = [
      theirs.slice(theirs.indexOf('Spørsmål og svar')),
      await (await her.get(`/me/proposals/${proposal.id}`)).text(),
      await (await her.get('/me/everything')).text(),
    ];
    for (const page of pages) {
      const places = ['Når passer det?', 'Klokka ni.', 'Hvem lærer opp?'].map((text) =>
        page.indexOf(text),
      );
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((one, other) => one - other));
    }
  });

  test('an answer that was not right is put right once, and both stand before everybody', async () => {
    const { services } = app;
    const shown = await aShownProposal(services, { state: 'question' });
    const { specialist, proposal, person, company } = shown;
    const employer = await anEmployer(services, company.id);
    const message = { id: services.newId(), proposalId: proposal.id, at: nowOf(services) };
    const text = 'Når kan kandidaten begynne?';
    await services.store.transaction((tx) =>
      insertProposalMessage(tx, person.key, { ...message, author: 'employer', text }),
    );
    const visitor = await visitorAs(app, specialist.id);
    const own = `/proposals/${proposal.id}`;
    expect(await (await visitor.get(own)).text()).not.toContain('Rett svaret');
    await visitor.post(own, { intent: 'answer', text: 'Klokka åtte.' });
    const page = await (await visitor.get(own)).text();
    const answerId = /name="answerId" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const correct = (correction: string) =>
      visitor.post(own, { intent: 'correct-answer', answerId, correction });
    const refused = await correct('Kandidaten har ADHD.');
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Kandidaten har ADHD.');
    expect((await correct('Klokka ni.')).status).toBe(303);
    expect((await correct('Klokka ti.')).status).toBe(409);
    const letters = await lettersTo(services, employer.email);
    expect(letters.map(({ kind }) => kind)).toEqual(['question-answered', 'question-answered']);
    expect(letters.map((letter) => letter.text).join(' ')).not.toContain('Klokka ni');
    const her = visitorTo(app, { person: await aPersonLink(services, person.profile.id) });
    const theirs = await visitorAs(app, employer.id);
    for (const read of [
      await (await visitor.get(own)).text(),
      await (await her.get(`/me/proposals/${proposal.id}`)).text(),
      await (await theirs.get(`/company/proposals/${proposal.id}`)).text(),
    ]) {
      const [before, after = ''] = read.replaceAll('<!-- -->', '').split(' · Rettet');
      expect(before).toContain('Klokka åtte.');
      expect(after).toContain('Klokka ni.');
    }
  });
});
