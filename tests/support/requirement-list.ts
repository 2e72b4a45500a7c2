import { requirementsOf } from '~/app/usecases/needs/requirements-of';
import { editRequirements } from '~/app/usecases/needs/edit-requirements';
import { findProposalOfPerson } from '~/db/repositories/proposals';
import type { TestApp } from './app';
import type { ProposalFixture } from './fixtures/asked-proposal';
import { aPersonLink } from './fixtures/person-link';
import { visitorAs, visitorTo } from './visitor';

/** Where a requirement list is answered: by herself, and with her specialist. */
export const ownPageOf = ({ proposal }: ProposalFixture) => `/me/proposals/${proposal.id}`;
export const togetherPage = ({ need, person }: ProposalFixture) =>
  `/needs/${need.need.id}/requirements/${person.profile.id}`;

/** Those who answer it, and how the proposal stands: all in one running app. */
export function listIn(app: () => TestApp) {
  return {
    herBrowser: async ({ person }: ProposalFixture) =>
      visitorTo(app(), { person: await aPersonLink(app().services, person.profile.id) }),
    specialistOf: ({ specialist }: ProposalFixture) => visitorAs(app(), specialist.id),

    async stateOf({ proposal }: ProposalFixture) {
      const { read } = app().services.store;
      return (await findProposalOfPerson(read, proposal.profileId, proposal.id))?.state;
    },

    /**
     * The fields of a sent list: all items with an answer, but for those whose words are left out.
     */
    async ticksFor({ need }: ProposalFixture, answer: string, but: readonly string[] = []) {
      const { items } = await requirementsOf(app().services.store.read, need.need.id);
      return Object.fromEntries(
        items.flatMap(({ text }, index) => [
          [`ticks[${index}].text`, text],
          ...(but.includes(text) ? [] : [[`ticks[${index}].answer`, answer]]),
        ]),
      ) as Record<string, string>;
    },

    /** Another item on the list. False when it was not taken. */
    async addToList({ need, specialist }: ProposalFixture, text: string): Promise<boolean> {
      const { id: userId, name } = specialist;
      const actor = { kind: 'specialist', userId, name, office: 'Moss' } as const;
      const edit = { kind: 'add', text } as const;
      const id = app().services.newId();
      return (await editRequirements(app().services, actor, need.need.id, { id, edit })).ok;
    },
  };
}
