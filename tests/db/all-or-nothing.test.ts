import SQLite from 'better-sqlite3';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import { acceptAgreement } from '~/app/usecases/agreements/accept-agreement';
import { acceptAsSpecialist } from '~/app/usecases/agreements/accept-as-specialist';
import { askJobseeker } from '~/app/usecases/proposals/ask-jobseeker';
import { giveConsent } from '~/app/usecases/proposals/give-consent';
import { sayYes } from '~/app/usecases/proposals/say-yes';
import { askForSupport } from '~/app/usecases/follow-up/ask-for-support';
import { recordDecision } from '~/app/usecases/agreements/record-decision';
import { wishToStop } from '~/app/usecases/agreements/wish-to-stop';
import { sendAgreement } from '~/app/usecases/agreements/send-agreement';
import { showProposal } from '~/app/usecases/proposals/show-proposal';
import { submitNeed } from '~/app/usecases/needs/submit-need';
import { withdrawConsent } from '~/app/usecases/proposals/withdraw-consent';
import { findCurrentVersion } from '~/db/repositories/agreement-versions';
import { listParties } from '~/db/repositories/agreement-parties';
import { everythingIn } from '../support/everything-in';
import { aTickedList } from '../support/fixtures/analysis';
import { anAskedProposal } from '../support/fixtures/asked-proposal';
import { aCompany } from '../support/fixtures/company';
import { aGivenConsent } from '../support/fixtures/given-consent';
import { aNeed } from '../support/fixtures/need';
import { anAgreementInForce } from '../support/fixtures/agreement-in-force';
import { aReadyAgreement, aSentAgreement } from '../support/fixtures/sent-agreement';
import { aShownProposal } from '../support/fixtures/shown-proposal';
import { anEmployer, aSpecialist } from '../support/fixtures/user';
import { openTestServices, type TestServices } from '../support/services';

/**
 * A change, its log and its letter are one: when the letter cannot be written, nothing has
 * happened. Then the letter can be written, and the same act counts.
 */
let services: TestServices;
beforeEach(() => void (services = openTestServices()));
afterEach(() => services.dispose());

const specialistOf = ({ id: userId, name }: { id: string; name: string }) =>
  ({ kind: 'specialist', userId, name, office: 'Moss' }) as const;
const employerOf = ({ id: userId, name }: { id: string; name: string }, companyId: string) =>
  ({ kind: 'employer', userId, name, companyId, companyRole: 'owner' }) as const;
const onLink = { how: 'link' } as const;

type Act = () => Promise<{ readonly ok: boolean }>;

const acts: [what: string, prepare: () => Promise<Act>][] = [
  [
    'sending a need in',
    async () => {
      const specialist = await aSpecialist(services);
      const company = await aCompany(services, { specialistId: specialist.id });
      const employer = await anEmployer(services, company.id);
      const { need } = await aNeed(services, company.id, { need: { state: 'draft' } });
      return () => submitNeed(services, employerOf(employer, company.id), need.id);
    },
  ],
  [
    'asking the jobseeker',
    async () => {
      const { specialist, proposal } = await anAskedProposal(services, { state: 'drafted' });
      const actor = specialistOf(specialist);
      return () => askJobseeker(services, actor, proposal.id, proposal.cardHash);
    },
  ],
  [
    'her yes',
    async () => {
      const { proposal } = await anAskedProposal(services);
      const { profileId, id: proposalId, cardHash } = proposal;
      const yes = { cardHash, answering: onLink, isInterpreterUsed: false };
      return () => giveConsent(services, { profileId, proposalId }, yes);
    },
  ],
  [
    'showing the card',
    async () => {
      const consented = await anAskedProposal(services, { state: 'consented' });
      await anEmployer(services, consented.company.id);
      await aGivenConsent(services, consented, 'show-card');
      await aTickedList(services, consented);
      const actor = specialistOf(consented.specialist);
      return () => showProposal(services, actor, consented.proposal.id);
    },
  ],
  [
    'the company’s yes',
    async () => {
      const { company, proposal } = await aShownProposal(services);
      const employer = await anEmployer(services, company.id);
      return () => sayYes(services, employerOf(employer, company.id), proposal.id);
    },
  ],
  [
    'sending an agreement',
    async () => {
      const { actor, agreementId } = await aReadyAgreement(services);
      return () => sendAgreement(services, actor, agreementId);
    },
  ],
  [
    'the last acceptance',
    async () => {
      const { actor, agreementId, contentHash, ...sent } = await aSentAgreement(services);
      const names = { jobseeker: sent.person.identity.name, employer: sent.employer.name };
      const version = await findCurrentVersion(services.store.read, agreementId);
      const parties = await listParties(services.store.read, version?.id ?? '');
      for (const { id: partyId, party } of parties) {
        if (party !== 'jobseeker' && party !== 'employer') continue;
        const by = `user:${party}` as const;
        await acceptAgreement(services, { partyId, contentHash, as: { name: names[party] }, by });
      }
      const last = {
        agreementId,
        contentHash,
        role: 'specialist',
        as: { name: actor.name },
      } as const;
      return () => acceptAsSpecialist(services, actor, last);
    },
  ],
  [
    'recording a decision',
    async () => {
      const { actor, agreementId } = await anAgreementInForce(services);
      const decidedOn = osloDateOf(services.clock.now());
      const decision = { outcome: 'stops', stopReason: 'other-job', decidedOn } as const;
      const made = {
        ...decision,
        decidedWith: ['jobseeker'],
        note: 'Begynner på mandag.',
      } as const;
      return () => recordDecision(services, actor, agreementId, made);
    },
  ],
  [
    'asking for support',
    async () => {
      const { agreementId, person } = await anAgreementInForce(services);
      const who = { kind: 'jobseeker', profileId: person.profile.id } as const;
      return () => askForSupport(services, who, agreementId, 'Jeg står fast.');
    },
  ],
  [
    'asking to stop',
    async () => {
      const { agreementId, person } = await anAgreementInForce(services);
      const who = { kind: 'jobseeker', profileId: person.profile.id } as const;
      return () => wishToStop(services, who, agreementId, 'Det går ikke.');
    },
  ],
  [
    'taking a yes back',
    async () => {
      const { proposal } = await aShownProposal(services);
      const own = { profileId: proposal.profileId, proposalId: proposal.id };
      return () => withdrawConsent(services, own, onLink);
    },
  ],
];

it.each(acts)('%s happens with its letter or not at all', async (_what, prepare) => {
  const act = await prepare();
  const connection = new SQLite(join(services.folder, 'test.db'));
  const before = everythingIn(services);
  connection.exec(
    "create trigger full before insert on outbox begin select raise(abort, 'full'); end",
  );
  await expect(act()).rejects.toThrow('full');
  expect(everythingIn(services)).toEqual(before);

  connection.exec('drop trigger full');
  expect((await act()).ok).toBe(true);
  expect(everythingIn(services)).not.toEqual(before);
  connection.close();
});
