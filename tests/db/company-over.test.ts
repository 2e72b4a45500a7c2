import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EmployerActor, SpecialistActor } from '~/app/auth/actor';
import { overStatuses } from '~/app/domain/companies/company-record';
import type { Services } from '~/app/services';
import { makeNeedOfCarvedJob } from '~/app/usecases/carving/make-need-of-carved-job';
import { startCarvedJob } from '~/app/usecases/carving/start-carved-job';
import { openCarvedJob } from '~/app/usecases/carving/open-carved-job';
import { makeNeedOfChores } from '~/app/usecases/chores/make-need-of-chores';
import { copyNeed } from '~/app/usecases/needs/copy-need';
import { moveNeed } from '~/app/usecases/needs/move-need';
import { moveNeedForCompany } from '~/app/usecases/needs/move-need-for-company';
import { openNeed } from '~/app/usecases/needs/open-need';
import { startNeed } from '~/app/usecases/needs/start-need';
import { submitNeed } from '~/app/usecases/needs/submit-need';
import { writeDownNeed } from '~/app/usecases/needs/write-down-need';
import { askJobseeker } from '~/app/usecases/proposals/ask-jobseeker';
import { draftProposal } from '~/app/usecases/proposals/draft-proposal';
import { showProposal } from '~/app/usecases/proposals/show-proposal';
import { takeBackAnswer } from '~/app/usecases/proposals/take-back-answer';
import { takeBackNo } from '~/app/usecases/proposals/take-back-no';
import { insertChore, findLatestChoreList } from '~/db/repositories/chores';
import type { Company } from '~/db/repositories/companies';
import type { Need } from '~/db/repositories/needs';
import type { Proposal } from '~/db/repositories/proposals';
import type { User } from '~/db/repositories/users';
import { companies } from '~/db/schema/index';
import { everythingIn } from '../support/everything-in';
import { aTickedList } from '../support/fixtures/analysis';
import { anAskedProposal } from '../support/fixtures/asked-proposal';
import { aCarvedJob } from '../support/fixtures/carved-job';
import { aChoreList } from '../support/fixtures/chore-list';
import { aCompany } from '../support/fixtures/company';
import { aFoundJob } from '../support/fixtures/found-job';
import { aGivenConsent } from '../support/fixtures/given-consent';
import { aNeed } from '../support/fixtures/need';
import { aProfile } from '../support/fixtures/profile';
import { anEmployer, aSpecialist } from '../support/fixtures/user';
import { meanwhile } from '../support/meanwhile';
import { openTestServices, type TestServices } from '../support/services';

/**
 * Every door by which a need or a proposal begins or begins again. Where the cooperation is over
 * nobody is looked for (domain §2.16): nothing at all is written, also when it ends in the moment
 * between what is read and what is written.
 */
let services: TestServices;
let company: Company;
let specialist: User;
let actor: SpecialistActor;
let employer: EmployerActor;
beforeEach(async () => {
  services = openTestServices();
  specialist = await aSpecialist(services);
  company = await aCompany(services, { specialistId: specialist.id });
  actor = { kind: 'specialist', userId: specialist.id, name: specialist.name, office: 'Moss' };
  const { id: userId, name } = await anEmployer(services, company.id);
  employer = { kind: 'employer', userId, name, companyId: company.id, companyRole: 'owner' };
});
afterEach(() => services.dispose());

const needId = 'n'.repeat(24);
const taskId = 't'.repeat(24);
const task = { title: 'Vaske brett', details: {} };
const now = () => services.clock.now().toISOString();
const aNeedThat = async (need: Partial<Need>) => (await aNeed(services, company.id, { need })).need;
const aProposalThat = (proposal: Partial<Proposal>) =>
  anAskedProposal(services, proposal, { specialist, company });
const told = {
  ...{ needId, tasks: [task], municipality: 'Moss' },
  ...{ address: null, contactName: null, contactPhone: null },
};

type Door = (through: Services) => Promise<{ readonly ok: boolean }>;

const doors: readonly (readonly [what: string, prepare: () => Promise<Door>])[] = [
  [
    'an employer begins a need',
    async () => (through) =>
      startNeed(through, employer, {
        needId,
        taskId,
        tasks: [{ ...task, id: taskId, isSuggested: false }],
      }),
  ],
  [
    'an employer begins a need of chores',
    async () => {
      await aChoreList(services, company.id, employer.userId);
      const list = await findLatestChoreList(services.store.read, company.id);
      const chore = { id: 'c'.repeat(24), listId: list?.id ?? '', text: 'Vaske brett' };
      const often = { place: null, minutes: 30, rhythm: 'daily', state: 'kept' } as const;
      const row = { ...chore, ...often, concept: null, needId: null, createdAt: now() };
      await services.store.transaction((tx) => insertChore(tx, row));
      return (through) => makeNeedOfChores(through, employer, { needId, choreIds: [chore.id] });
    },
  ],
  [
    'an employer begins a need like an earlier one',
    async () => {
      const { id } = await aNeedThat({ state: 'closed' });
      return (through) => copyNeed(through, employer, id, needId);
    },
  ],
  [
    'an employer sends a need in',
    async () => {
      const { id } = await aNeedThat({ state: 'draft' });
      return (through) => submitNeed(through, employer, id);
    },
  ],
  [
    'an employer lets a paused need go on',
    async () => {
      const { id } = await aNeedThat({ state: 'paused', resumesAt: 'open' });
      return (through) => moveNeed(through, employer, id, { move: 'resume' });
    },
  ],
  [
    'an employer opens a closed need again',
    async () => {
      const { id } = await aNeedThat({ state: 'closed' });
      return (through) => moveNeed(through, employer, id, { move: 'reopen' });
    },
  ],
  [
    'an employer takes back a «not now»',
    async () => {
      const answered = { state: 'not-now', shownAt: now(), answeredAt: now() } as const;
      const asked = await aProposalThat({ ...answered, consentedAt: now() });
      await aGivenConsent(services, asked, 'show-card');
      return (through) => takeBackAnswer(through, employer, asked.proposal.id);
    },
  ],
  [
    'a jobseeker takes back her no',
    async () => {
      const { proposal } = await aProposalThat({ state: 'declined' });
      const own = { profileId: proposal.profileId, proposalId: proposal.id };
      return (through) => takeBackNo(through, own);
    },
  ],
  [
    'a specialist writes a need down',
    async () => (through) => writeDownNeed(through, actor, company.id, told),
  ],
  [
    'a specialist writes down what a jobseeker found',
    async () => {
      const person = await aProfile(services, specialist.id);
      const found = { profileId: person.profile.id, foundJobId: await aFoundJob(services, person) };
      return (through) => writeDownNeed(through, actor, company.id, told, found);
    },
  ],
  [
    'a specialist opens a need',
    async () => {
      const { id } = await aNeedThat({ state: 'submitted' });
      return (through) => openNeed(through, actor, id);
    },
  ],
  [
    'a specialist lets a paused need go on',
    async () => {
      const { id } = await aNeedThat({ state: 'paused', resumesAt: 'open' });
      const asked = { askedBy: 'Kari', askedHow: 'phone', askedOn: '2026-11-23' } as const;
      return (through) => moveNeedForCompany(through, actor, id, { move: 'resume' }, asked);
    },
  ],
  [
    'a specialist makes a need of a carved job',
    async () => {
      const person = await aProfile(services, specialist.id);
      const { tasks } = await aNeed(services, company.id);
      const begun = {
        jobId: 'j'.repeat(24),
        companyId: company.id,
        taskIds: tasks.map(({ id }) => id),
      };
      await startCarvedJob(services, actor, person.profile.id, begun);
      const of = { profileId: person.profile.id, jobId: begun.jobId };
      const opened = await openCarvedJob(services, actor, of);
      const reasons = opened?.warnings.map(({ key }) => [key, 'Avtalt med bedriften.']) ?? [];
      const answers = Object.fromEntries(reasons) as Record<string, string>;
      const plan = { ...opened?.job.plan, answers };
      const jobId = await aCarvedJob(services, { person, company, specialist }, plan);
      const job = { ...of, jobId, version: 1, needId };
      return (through) => makeNeedOfCarvedJob(through, actor, job);
    },
  ],
  [
    'a specialist drafts a proposal',
    async () => {
      const { id } = await aNeedThat({ state: 'open' });
      const { profile } = await aProfile(services, specialist.id);
      const wanted = { needId: id, profileId: profile.id, supportLevel: 2 } as const;
      return (through) => draftProposal(through, actor, wanted);
    },
  ],
];

/** What is looked at before anything is written: a company that ends later ends these itself. */
const doorsToOpenProposals: typeof doors = [
  [
    'a specialist begins a carved job',
    async () => {
      const { profile } = await aProfile(services, specialist.id);
      const job = { jobId: 'j'.repeat(24), companyId: company.id, taskIds: [] };
      return (through) => startCarvedJob(through, actor, profile.id, job);
    },
  ],
  [
    'a specialist asks a jobseeker',
    async () => {
      const { proposal } = await aProposalThat({ state: 'drafted' });
      return (through) => askJobseeker(through, actor, proposal.id, proposal.cardHash);
    },
  ],
  [
    'a specialist shows a card',
    async () => {
      const asked = await aProposalThat({ state: 'consented' });
      await aGivenConsent(services, asked, 'show-card');
      await aTickedList(services, asked);
      return (through) => showProposal(through, actor, asked.proposal.id);
    },
  ],
];

const becomes = (status: Company['status']) =>
  services.store.transaction(
    async (tx) =>
      void (await tx.update(companies).set({ status }).where(eq(companies.id, company.id))),
  );

describe.each([...doors, ...doorsToOpenProposals])('%s', (_what, prepare) => {
  test('at a partner', async () => {
    const walk = await prepare();
    expect(await walk(services)).toMatchObject({ ok: true });
  });

  test.each(overStatuses)('not where the company is %s', async (status) => {
    const walk = await prepare();
    await becomes(status);
    const before = everythingIn(services);
    expect((await walk(services)).ok).toBe(false);
    expect(everythingIn(services)).toEqual(before);
  });
});

test.each(doors)('%s: not where the company is stopped in that moment', async (_what, prepare) => {
  const walk = await prepare();
  let before: unknown;
  const later = meanwhile(services, async () => {
    await becomes('stopped');
    before = everythingIn(services);
  });
  expect((await walk(later)).ok).toBe(false);
  expect(everythingIn(services)).toEqual(before);
});
