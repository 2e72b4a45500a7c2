import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '~/tests/support/app';
import { anAskedProposal } from '~/tests/support/fixtures/asked-proposal';
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
    expect(steps).toContain('Har ikke fått noe forslag ennå.');
  });

  test('a question comes before a call, a call before a draft, and the oldest first of each', async () => {
    const specialist = await aSpecialist(app.services);
    const days = ['2026-11-10', '2026-11-02', '2026-11-20', '2026-11-12', '2026-11-11'];
    const states = ['drafted', 'shown', 'question', 'question', 'consented'] as const;
    const ids: string[] = [];
    for (const [index, state] of states.entries()) {
      const updatedAt = at(days[index] ?? '');
      const { proposal } = await aShownProposal(app.services, { state, updatedAt }, { specialist });
      ids.push(proposal.id);
    }
    const waiting = under(await deskOf(specialist), 'Venter på deg');
    const order = [...waiting.matchAll(/\/proposals\/([^"]+)"/g)].map(([, id]) =>
      ids.indexOf(id ?? ''),
    );
    expect(order).toEqual([3, 2, 1, 0, 4]);
  });
});
