import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '~/tests/support/app';
import { anAskedProposal } from '~/tests/support/fixtures/asked-proposal';
import { aGivenConsent } from '~/tests/support/fixtures/given-consent';
import { insertProposalMessage } from '~/db/repositories/proposal-messages';
import { insertObjection } from '~/db/repositories/objections';
import { aCompany } from '~/tests/support/fixtures/company';
import { aNeed } from '~/tests/support/fixtures/need';
import { aProfile } from '~/tests/support/fixtures/profile';
import { aShownProposal } from '~/tests/support/fixtures/shown-proposal';
import { aSpecialist } from '~/tests/support/fixtures/user';
import { visitorAs } from '~/tests/support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const at = (day: string) => `${day}T08:00:00.000Z`;
beforeEach(() => app.services.clock.set(at('2026-11-23')));

const deskOf = async (specialist: { id: string }) =>
  (await (await visitorAs(app, specialist.id)).get('/desk')).text();
/** What stands under a heading, up to the next one. */
const under = (page: string, heading: string) =>
  page.split(`<h2>${heading}</h2>`)[1]?.split('<h2>')[0] ?? '';

describe('on the desk', () => {
  test.each([
    ['declined', 'Sa nei takk til forslaget.'],
    ['withdrawn', 'Trakk samtykket.'],
    ['ended', 'Forslaget er avsluttet.'],
  ] as const)('whose only proposal is %s needs a next step the same day', async (state, why) => {
    const { specialist, person } = await anAskedProposal(app.services, { state });
    const steps = under(await deskOf(specialist), 'Trenger et neste steg');
    expect(steps).toContain(person.profile.code);
    expect(steps).toContain(why);
    expect(steps).toContain('Siden 23.');
  });

  test('what waits for others is folded to how much there is, and what is hers is not', async () => {
    const first = await aShownProposal(app.services);
    const { specialist } = first;
    const folds = async () => [
      ...(await deskOf(specialist)).matchAll(
        /<details class="fold"([^>]*)>(.*?)<\/summary>(.*?)<\/details>/gs,
      ),
    ];
    const [fold, ...more] = await folds();
    expect(more).toEqual([]);
    expect(fold?.[1]).not.toContain('open');
    expect(fold?.[2]).toContain('Venter på andre');
    expect(fold?.[2]).toContain('Én sak');
    expect(fold?.[3]).toContain(first.person.profile.code);

    await anAskedProposal(app.services, {}, { specialist });
    const draft = await anAskedProposal(app.services, { state: 'drafted' }, { specialist });
    const folded = (await folds()).map(([html]) => html).join('');
    expect(folded).toContain('2 saker');
    expect(folded).not.toContain(draft.person.profile.code);
    expect(await deskOf(specialist)).toContain(draft.person.profile.code);
  });

  test('whom a meeting waits for is said, with the questions nobody has answered', async () => {
    const met = await anAskedProposal(app.services, { state: 'meeting' });
    await aGivenConsent(app.services, met, 'show-card');
    const desk = await deskOf(met.specialist);
    expect(desk).toContain('Vi venter på at jobbsøkeren sier om navnet kan sies.');
    expect(desk).not.toContain('Avtal tid og sted.');

    await app.services.store.transaction((tx) =>
      insertProposalMessage(tx, met.person.key, {
        id: app.services.newId(),
        proposalId: met.proposal.id,
        author: 'employer',
        text: 'Kan hun begynne klokka åtte?',
        at: at('2026-11-23'),
      }),
    );
    const asked = await deskOf(met.specialist);
    expect(asked).toContain('Bedriften har også spurt om noe som ikke er besvart.');

    await aGivenConsent(app.services, met, 'disclose-name');
    expect(await deskOf(met.specialist)).toContain('Avtal tid og sted.');
  });

  test('who has something else under way is not among them', async () => {
    const ended = await anAskedProposal(app.services, { state: 'ended' });
    const { specialist, person } = ended;
    expect(await deskOf(specialist)).toContain('Trenger et neste steg');
    await aShownProposal(app.services, {}, { specialist, person });
    expect(await deskOf(specialist)).not.toContain('Trenger et neste steg');
  });

  test('nor is who is new, before thirty days', async () => {
    const specialist = await aSpecialist(app.services);
    const { profile } = await aProfile(app.services, specialist.id);
    expect(await deskOf(specialist)).not.toContain('Trenger et neste steg');
    app.services.clock.set(at('2026-12-23'));
    const steps = under(await deskOf(specialist), 'Trenger et neste steg');
    expect(steps).toContain(profile.code);
    expect(steps).toContain('Har ikke hatt et forslag ennå, etter 30 dager.');
    expect(steps).toContain('30 dager</span>');
    app.services.clock.set(at('2027-01-01'));
    expect(under(await deskOf(specialist), 'Trenger et neste steg')).toContain('39 dager</span>');
  });

  test('who had a proposal thirty days ago and none since is among them, with the way on', async () => {
    const { specialist, person } = await aShownProposal(app.services);
    app.services.clock.set(at('2026-12-22'));
    expect(await deskOf(specialist)).not.toContain('Trenger et neste steg');
    app.services.clock.set(at('2026-12-23'));
    const steps = under(await deskOf(specialist), 'Trenger et neste steg');
    expect(steps).toContain('Har ikke hatt et forslag på 30 dager.');
    expect(steps).toContain(`href="/profiles/${person.profile.id}/matches"`);
  });

  test('who is first in a need’s list is first everywhere, with what to ask where too little is known', async () => {
    const specialist = await aSpecialist(app.services);
    const company = await aCompany(app.services);
    const { need } = await aNeed(app.services, company.id, { need: { state: 'submitted' } });
    await aProfile(app.services, specialist.id, { facts: { wish: 'Passe hunder', wanted: [] } });
    const untold = { hoursPerWeek: undefined, available: undefined, travel: undefined };
    const fresh = await aProfile(app.services, specialist.id, { facts: untold });
    const visitor = await visitorAs(app, specialist.id);
    const read = async (path: string) => (await visitor.get(path)).text();
    const people = (html: string) =>
      [...html.matchAll(/href="\/needs\/[^/"]+\/matches\/([^/"]+)"/g)].map(([, id]) => id);
    const list = people(await read(`/needs/${need.id}/matches`));
    expect(list).toHaveLength(2);
    expect(list[0]).toBe(fresh.profile.id);
    for (const html of [under(await read('/desk'), 'Nye behov'), await read(`/needs/${need.id}`)]) {
      expect(people(html)).toEqual(list);
      expect(html).toContain('Avklar: ');
    }
  });

  test('who waits comes with a mark, the one who has waited longest first, and drafts by themselves', async () => {
    const specialist = await aSpecialist(app.services);
    const days = ['2026-11-10', '2026-11-02', '2026-11-20', '2026-11-12', '2026-11-11'];
    const states = ['drafted', 'shown', 'question', 'question', 'consented'] as const;
    const ids: string[] = [];
    for (const [index, state] of states.entries()) {
      const updatedAt = at(days[index] ?? '');
      const { proposal } = await aShownProposal(app.services, { state, updatedAt }, { specialist });
      ids.push(proposal.id);
    }
    const orderUnder = async (heading: string) => {
      const lines = under(await deskOf(specialist), heading);
      return [...lines.matchAll(/\/proposals\/([^"]+)"/g)].map(([, id]) => ids.indexOf(id ?? ''));
    };
    expect(await orderUnder('Venter på deg')).toEqual([1, 4, 3, 2]);
    expect(await orderUnder('Ditt neste')).toEqual([0]);
    const waiting = under(await deskOf(specialist), 'Venter på deg');
    expect(waiting.match(/line-item--urgent/g)).toHaveLength(4);
    for (const mark of ['Ring bedriften', 'Jobbsøkeren sa ja', 'Bedriften spør']) {
      expect(waiting).toMatch(new RegExp(`tag--attention(?:(?!</span>).)*${mark}`, 's'));
    }
    expect(under(await deskOf(specialist), 'Ditt neste')).not.toContain('line-item--urgent');
  });

  test('what she has said herself stands among the others by how long it has waited', async () => {
    const specialist = await aSpecialist(app.services);
    const question = { state: 'question', updatedAt: at('2026-11-12') } as const;
    const { proposal, person } = await aShownProposal(app.services, question, { specialist });
    const told = { profileId: person.profile.id, raisedAt: at('2026-11-10'), settledAt: null };
    await app.services.store.transaction((tx) =>
      insertObjection(tx, person.key, {
        id: app.services.newId(),
        block: 'wish',
        text: 'Nei',
        ...told,
      }),
    );
    const waiting = under(await deskOf(specialist), 'Venter på deg');
    const first = waiting.indexOf('sier at noe ikke stemmer');
    expect(first).toBeGreaterThan(0);
    expect(waiting.indexOf(proposal.id)).toBeGreaterThan(first);
    expect(waiting).toContain('Siden 10.');
  });
});
