import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SpecialistActor } from '~/app/auth/actor';
import type { WeekTime } from '~/app/domain/calendar/week-times';
import type { ProposalState } from '~/app/domain/proposals/proposal-state';
import type { Services } from '~/app/services';
import { requirementsOf } from '~/app/usecases/needs/requirements-of';
import { askJobseeker } from '~/app/usecases/proposals/ask-jobseeker';
import { consentNow } from '~/app/usecases/proposals/consent-now';
import { shownHashOf } from '~/app/usecases/proposals/kept-card';
import { pauseProposal } from '~/app/usecases/proposals/pause-proposal';
import { saveCard } from '~/app/usecases/proposals/save-card';
import { solveNoes } from '~/app/usecases/proposals/solve-noes';
import { findProposalOfSpecialist, openProposalCard } from '~/db/repositories/proposals';
import { readTickSheet, saveTicks } from '~/db/repositories/requirement-ticks';
import { everythingIn } from '../support/everything-in';
import { anAskedProposal } from '../support/fixtures/asked-proposal';
import { aGivenConsent } from '../support/fixtures/given-consent';
import { aCompany } from '../support/fixtures/company';
import { aNeed } from '../support/fixtures/need';
import { lettersIn } from '../support/letters';
import { meanwhile } from '../support/meanwhile';
import { openTestServices, type TestServices } from '../support/services';

let services: TestServices;
beforeEach(() => void (services = openTestServices()));
afterEach(() => services.dispose());

const days: WeekTime['day'][] = ['mon', 'tue', 'wed'];
const times = days.map((day) => ({ day, from: '09:00', to: '12:00' }));
const before = ['Mandag–onsdag kl. 08.00–15.00'];
const twoDays = 'Mandag og tirsdag.';

/** She can work Monday to Wednesday, and has said no to the times of the whole job. */
async function aNoToTheTimes(state: ProposalState) {
  const company = await aCompany(services);
  const need = await aNeed(services, company.id, {
    tasks: [{ title: 'Pakke brød i poser', hoursPerWeek: 9, times }],
  });
  const asked = await anAskedProposal(services, { state }, { company, need });
  await aGivenConsent(services, asked, 'show-card');
  const { proposal, person, specialist } = asked;
  const { items } = await requirementsOf(services.store.read, need.need.id);
  const text = items.find(({ source }) => source === 'time')?.text ?? '';
  const at = services.clock.now().toISOString();
  const sheet = { ticks: [{ text, answer: 'no', at, how: 'together' }], left: [] } as const;
  const row = { id: services.newId(), needId: need.need.id, sheet, at };
  await services.store.transaction((tx) => saveTicks(tx, person.key, row));
  const { id: userId, name } = specialist;
  const actor: SpecialistActor = { kind: 'specialist', userId, name, office: 'Moss' };

  const { read } = services.store;
  const proposalNow = async () => {
    const found = await findProposalOfSpecialist(read, userId, proposal.id);
    if (!found) throw new Error('no proposal');
    return found;
  };
  const cardNow = async () => openProposalCard(person.key, await proposalNow());
  return {
    ...{ actor, asked, proposalNow, cardNow },
    solve: (how: string, through: Services = services) =>
      solveNoes(through, actor, proposal.id, [{ text, how }]),
    async solutionNow() {
      const { ticks } = await readTickSheet(read, person.key, need.need.id);
      return ticks[0]?.solution;
    },
  };
}

const kindsOfLetters = async () => (await lettersIn(services)).map(({ kind }) => kind);

describe('a solution with other days than she said no to', () => {
  test.each(['drafted', 'asked', 'consented', 'queued'] as const)(
    'changes the card of a proposal that is %s, which is then a draft',
    async (state) => {
      const { asked, cardNow, proposalNow, solve, solutionNow } = await aNoToTheTimes(state);
      expect(asked.card.card.hours).toContain(before[0]);
      expect(await solve(twoDays)).toEqual({ ok: true, value: null });

      expect(await solutionNow()).toMatchObject({ kind: 'solved', how: twoDays });
      const card = await cardNow();
      const told = asked.card.card.hours.filter((line) => !before.includes(line));
      expect(card.card).toEqual({
        ...asked.card.card,
        hours: [...told, 'Mandag og tirsdag kl. 08.00–15.00'],
      });
      // What she is asked about next is drawn from the same days.
      const drawn = card.draft.items.filter(({ source }) => source === 'available');
      expect(drawn.map(({ text }) => text)).toEqual(['Mandag og tirsdag kl. 08.00–15.00']);
      const proposal = await proposalNow();
      expect(proposal.state).toBe('drafted');
      expect(proposal.cardHash).toBe(shownHashOf(card));
      // Her yes was to the days before.
      expect(await consentNow(services, proposal, 'show-card')).toBeUndefined();
      const log = JSON.stringify(everythingIn(services).audit_events);
      expect(log).toContain('proposal.card-changed');
      expect(log).toContain('requirements.solved');
    },
  );

  test('lets her be asked anew, and does not tell her that the days pass by themselves', async () => {
    const { actor, asked, proposalNow, solve } = await aNoToTheTimes('consented');
    await solve(twoDays);
    expect(await kindsOfLetters()).toEqual(['something-new']);
    const { cardHash } = await proposalNow();
    const again = await askJobseeker(services, actor, asked.proposal.id, cardHash);
    expect(again).toEqual({ ok: true, value: { isMailed: true } });
    expect((await proposalNow()).state).toBe('asked');
  });

  test('keeps the first line the specialist wrote herself', async () => {
    const { actor, asked, cardNow, proposalNow, solve } = await aNoToTheTimes('drafted');
    const lead = 'Kjenner brød fra før';
    const { cardHash } = asked.proposal;
    const chosen = { cardHash, lead, chosenIds: asked.card.chosenIds };
    expect((await saveCard(services, actor, asked.proposal.id, chosen)).ok).toBe(true);
    await solve(twoDays);
    expect((await cardNow()).card).toMatchObject({ lead });
    expect((await proposalNow()).cardHash).not.toBe(cardHash);
  });

  test.each(['shown', 'answered', 'meeting'] as const)(
    'leaves the card of a proposal that is %s as the company has read it',
    async (state) => {
      const { asked, proposalNow, solve, solutionNow } = await aNoToTheTimes(state);
      expect((await solve(twoDays)).ok).toBe(true);
      expect(await solutionNow()).toMatchObject({ how: twoDays });
      expect(await proposalNow()).toEqual(asked.proposal);
    },
  );

  test.each(['changed card', 'pause'])(
    'is not kept, and nothing with it, when the proposal has moved by a %s meanwhile',
    async (moved) => {
      const { actor, asked, proposalNow, solve, solutionNow } = await aNoToTheTimes('consented');
      const { id, cardHash } = asked.proposal;
      let written: unknown;
      const later = meanwhile(services, async () => {
        if (moved === 'pause') await pauseProposal(services, actor, id, 'jobseeker');
        else await saveCard(services, actor, id, { cardHash, lead: 'Baker', chosenIds: [] });
        written = everythingIn(services);
      });
      expect(await solve(twoDays, later)).toMatchObject({
        ok: false,
        code: 'not-now',
      });
      expect(everythingIn(services)).toEqual(written);
      expect(await solutionNow()).toBeUndefined();
      expect((await proposalNow()).updatedAt).toBe(asked.proposal.updatedAt);
    },
  );
});

test('a solution that changes no days leaves her yes as it is', async () => {
  const { asked, proposalNow, solve } = await aNoToTheTimes('consented');
  expect((await solve('Hun får hjelp av en kollega.')).ok).toBe(true);
  expect(await proposalNow()).toEqual(asked.proposal);
  expect(await kindsOfLetters()).toEqual(['solutions-written']);
});

test('a card edited from what was read before the days changed is not kept', async () => {
  const { actor, asked, proposalNow, solve } = await aNoToTheTimes('drafted');
  await solve(twoDays);
  const changed = await proposalNow();
  const { chosenIds } = asked.card;
  const stale = { cardHash: asked.proposal.cardHash, lead: 'Baker', chosenIds };
  expect(await saveCard(services, actor, changed.id, stale)).toMatchObject({ code: 'not-now' });
  expect(await proposalNow()).toEqual(changed);
});
