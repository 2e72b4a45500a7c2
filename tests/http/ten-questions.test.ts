import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '~/tests/support/app';
import { anAssessment, aTickedList } from '~/tests/support/fixtures/analysis';
import { anAskedProposal, type ProposalFixture } from '~/tests/support/fixtures/asked-proposal';
import { listIn } from '~/tests/support/requirement-list';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const { specialistOf } = listIn(() => app);

describe('the ten questions', () => {
  const matchPage = ({ need, person }: ProposalFixture) =>
    `/needs/${need.need.id}/matches/${person.profile.id}`;

  test('stand beside what is computed, and say where the two differ', async () => {
    const asked = await anAskedProposal(app.services);
    const specialist = await specialistOf(asked);
    const page = matchPage(asked);
    const fields = {
      intent: 'assess',
      seenAt: '',
      'answers.transport.answer': 'no',
      'answers.transport.note': 'Bussen går for sent',
    };
    expect((await specialist.post(page, fields)).status).toBe(303);
    const html = await (await specialist.get(page)).text();
    expect(html).toContain('1 av 10 besvart');
    expect(html).toContain('Bussen går for sent');
    expect(html).toContain('Ulikt: du sier «nei», det som er regnet ut, sier «ja».');
  });

  test('are not written over by an older page', async () => {
    const asked = await anAskedProposal(app.services);
    await anAssessment(app.services, asked, 'Først');
    const specialist = await specialistOf(asked);
    const late = { intent: 'assess', seenAt: '', 'answers.wish.note': 'Sist' };
    const answer = await specialist.post(matchPage(asked), late);
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('Sist');
  });

  test('take of money only that it is accepted, and when', async () => {
    const asked = await anAskedProposal(app.services);
    const specialist = await specialistOf(asked);
    const page = matchPage(asked);
    const yes = { intent: 'assess', seenAt: '', 'answers.money.answer': 'yes' };
    const answer = await specialist.post(page, yes);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Skriv datoen da det ble godtatt.');
    const note = { 'answers.money.note': '12 000 kroner', moneyAcceptedOn: '2026-11-20' };
    expect((await specialist.post(page, { ...yes, ...note })).status).toBe(303);
    expect(await (await specialist.get(page)).text()).not.toContain('12 000 kroner');
  });

  test('lie sealed in the file, as her answers do', async () => {
    const asked = await anAskedProposal(app.services);
    await anAssessment(app.services, asked, 'ForseglaNotat');
    const extra = { text: 'ForseglaKryss', answer: 'no', at: '2026-11-23', how: 'link' } as const;
    await aTickedList(app.services, asked, extra);
    const file = Buffer.concat(
      ['test.db', 'test.db-wal'].map((name) => readFileSync(join(app.services.folder, name))),
    );
    expect(file.includes('ForseglaNotat')).toBe(false);
    expect(file.includes('ForseglaKryss')).toBe(false);
  });
});
