import { afterAll, beforeAll, expect, test } from 'vitest';
import { requirementsOf } from '~/app/usecases/needs/requirements-of';
import { startTestApp, type TestApp } from '../support/app';
import { anAskedProposal } from '../support/fixtures/asked-proposal';
import { anAgreementInForce } from '../support/fixtures/agreement-in-force';
import { aTickedList } from '../support/fixtures/analysis';
import { togetherPage } from '../support/requirement-list';
import { visitorAs } from '../support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

/** The titles under «Hva som har skjedd», in their order. */
const happened = (html: string) => {
  const list = html.split('Hva som har skjedd</h2>')[1]?.split('</ol>')[0] ?? '';
  return [...list.matchAll(/timeline__title.*?<\/span>([^<]+)<\/p>/g)].map(([, title]) => title);
};

test('what has happened stands on the page of a proposal, the oldest first', async () => {
  const { specialist, proposal } = await anAgreementInForce(app.services);
  const visitor = await visitorAs(app, specialist.id);
  const html = await (await visitor.get(`/proposals/${proposal.id}`)).text();
  expect(happened(html)).toEqual([
    'Utkast laget',
    'Jobbsøkeren spurt',
    'Vist til bedriften',
    'Jobbsøkeren sa ja til at navnet sies',
    'Utkast til avtale laget',
    'Avtalen sendt',
    'Alle har godtatt. Avtalen gjelder',
  ]);
});

test('what she can do with training stands in its own row, and her no where it is solved', async () => {
  const asked = await anAskedProposal(app.services);
  await aTickedList(app.services, asked);
  const visitor = await visitorAs(app, asked.specialist.id);
  const { items } = await requirementsOf(app.services.store.read, asked.need.need.id);
  const [learns = '', no = ''] = items.filter(({ isWish }) => !isWish).map(({ text }) => text);
  await visitor.post(togetherPage(asked), {
    intent: 'tick',
    ...{ 'ticks[0].text': learns, 'ticks[0].answer': 'can-learn' },
    ...{ 'ticks[1].text': no, 'ticks[1].answer': 'no' },
  });
  const html = await (await visitor.get(`/proposals/${asked.proposal.id}`)).text();
  const [rows = '', form = ''] = html.split('Dette må løses</h3>');
  expect(rows).toContain(learns);
  expect(rows.split('<dl').at(-1)).not.toContain(no);
  expect(form).toContain(`value="${no}"`);
});
