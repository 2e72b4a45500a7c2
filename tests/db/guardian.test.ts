import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { askForMeeting } from '~/app/usecases/proposals/ask-for-meeting';
import { askJobseeker } from '~/app/usecases/proposals/ask-jobseeker';
import { showProposal } from '~/app/usecases/proposals/show-proposal';
import { saveIdentity } from '~/db/repositories/identities';
import type { Proposal } from '~/db/repositories/proposals';
import { aTickedList } from '../support/fixtures/analysis';
import { anAskedProposal } from '../support/fixtures/asked-proposal';
import { aGivenConsent } from '../support/fixtures/given-consent';
import { aProfile } from '../support/fixtures/profile';
import { aSpecialist } from '../support/fixtures/user';
import { lettersIn } from '../support/letters';
import { openTestServices, type TestServices } from '../support/services';

// Monday 23 November 2026.
let services: TestServices;
beforeEach(() => void (services = openTestServices()));
afterEach(() => services.dispose());

const steps = {
  'be asked': { state: 'drafted', act: askJobseeker },
  'be shown': { state: 'consented', act: showProposal },
  'be asked for her name': { state: 'interested', act: askForMeeting },
} as const;

describe('somebody under 18', () => {
  test.each(Object.keys(steps) as (keyof typeof steps)[])(
    'cannot %s before the day a guardian agreed, by name',
    async (step) => {
      const { state, act } = steps[step];
      const specialist = await aSpecialist(services);
      const person = await aProfile(services, specialist.id, { profile: { isUnder18: true } });
      const overrides: Partial<Proposal> = { state, consentedAt: '2026-11-23T08:00:00.000Z' };
      const made = await anAskedProposal(services, overrides, { specialist, person });
      await aGivenConsent(services, made, 'show-card');
      await aTickedList(services, made);
      const { id: userId, name } = specialist;
      const actor = { kind: 'specialist', userId, name, office: 'Moss' } as const;
      const { id, cardHash } = made.proposal;
      const tried = async () => {
        const result = await act(services, actor, id, cardHash);
        return result.ok || result.code;
      };

      const mother = { name: 'Mor Lunde', agreedOn: '2026-11-24' };
      for (const guardian of [undefined, { name: 'Mor Lunde' }, mother]) {
        await services.store.transaction((tx) =>
          saveIdentity(tx, person.key, { ...person.identity, guardian }, made.proposal.createdAt),
        );
        expect(await tried()).toBe('guardian-missing');
      }
      expect(await lettersIn(services)).toEqual([]);
      // The day she agrees.
      services.clock.set('2026-11-24T08:00:00.000Z');
      expect(await tried()).toBe(true);
    },
  );
});
