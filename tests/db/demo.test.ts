import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNotNull } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedDemo } from '~/app/demo/seed-demo';
import { townJobseekers } from '~/app/demo/town/jobseekers';
import {
  blankWorkplace,
  knownPoints,
  workplacePoints,
} from '~/app/domain/needs/analysis/workplace-analysis';
import { knownBlocks } from '~/app/domain/profiles/known-blocks';
import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import { companyStatuses } from '~/app/domain/companies/company-record';
import { foundJobStates } from '~/app/domain/found-jobs/found-job';
import { needStates } from '~/app/domain/needs/need-state';
import { proposalStates } from '~/app/domain/proposals/proposal-state';
import { searchStates } from '~/app/domain/searches/search-state';
import { ola } from '~/app/demo/town/administrators';
import { ingrid } from '~/app/demo/town/specialists';
import { readAgreementLines } from '~/app/usecases/agreements/read-agreement-lines';
import { readBreakGlassList } from '~/app/usecases/break-glass/read-break-glass';
import { readDeskCompanies } from '~/app/usecases/companies/read-desk-companies';
import { readDesk } from '~/app/usecases/read-desk';
import { readCarvedJob } from '~/app/usecases/carving/read-carved-job';
import { readOwnSharings } from '~/app/usecases/sharings/read-own-sharings';
import { readSharedWithMe } from '~/app/usecases/sharings/read-shared-with-me';
import { exportRecords } from '~/app/usecases/exchange/export-records';
import { findCurrentAnalyses } from '~/db/repositories/analysis-versions';
import { listAgreementsOfSpecialist } from '~/db/repositories/agreements';
import { listAudit, verifyAudit } from '~/db/repositories/audit';
import { listCompanies } from '~/db/repositories/companies';
import { contactsOfAll } from '~/db/repositories/company-contacts';
import { listContactEntries } from '~/db/repositories/contact-entries';
import { listProposalsToCompany } from '~/db/repositories/employer-proposals';
import { listLocalTerms } from '~/db/repositories/local-terms';
import { listNeedsOfCompany } from '~/db/repositories/needs';
import { findDueMail } from '~/db/repositories/outbox';
import { openPersonKey } from '~/db/repositories/person-keys';
import { listOwnProfiles } from '~/db/repositories/profiles';
import { readTickSheet } from '~/db/repositories/requirement-ticks';
import { listSignedIn } from '~/db/repositories/sessions';
import { findPostedNeed, listPostedNeeds } from '~/db/repositories/specialist-needs';
import { foundJobs, needMoves, proposals, searches } from '~/db/schema/index';
import { demoPeople } from '~/app/demo/demo-people';
import { openTestServices, type TestServices } from '../support/services';

let services: TestServices;
beforeAll(async () => {
  services = openTestServices();
  await seedDemo(services);
}, 120_000);
afterAll(() => services.dispose());

async function statesMet({ store }: TestServices) {
  const made = await store.read.selectDistinct({ state: proposals.state }).from(proposals);
  return new Set(made.map(({ state }) => state));
}

describe('the demo’s town', () => {
  it('has for all that is known of its jobseekers a source and a day that has been', async () => {
    const { store, keyRing, clock } = services;
    const mine = await listOwnProfiles(store.read, keyRing, ingrid.userId);
    expect(mine.length).toBeGreaterThan(5);
    const today = osloDateOf(clock.now());
    const unsaid = mine.flatMap(({ profile, layer }) =>
      knownBlocks(layer)
        .filter((block) => {
          const { source, on } = layer.notes[block] ?? {};
          return source === undefined || on === undefined || on > today;
        })
        .map((block) => `${profile.id}: ${block}`),
    );
    expect(unsaid).toEqual([]);
  });

  it('has a proposal in every state there is', async () => {
    const met = await statesMet(services);
    expect(proposalStates.filter((state) => !met.has(state))).toEqual([]);
  });

  it('has a job put together for somebody, with something left to look over', async () => {
    const of = { profileId: 'demo-profile-vaskeri', jobId: 'demo-carved-vaskeri' };
    const job = await readCarvedJob(services, ingrid, of);
    expect(job?.plan.tasks.length).toBeGreaterThan(1);
    expect(job?.warnings.map(({ check }) => check)).toContain('union-not-told');
  });

  it('has an agreement at each turn of its life', async () => {
    const lines = await readAgreementLines(services, ingrid);
    expect(lines.map(({ status }) => status).sort()).toEqual([
      'decision-overdue',
      'draft',
      'in-force',
      'sent',
    ]);
    const all = await listAgreementsOfSpecialist(services.store.read, ingrid.userId);
    const decided = all.filter(({ outcome }) => outcome !== null);
    expect(decided.map(({ kind, outcome }) => `${kind} ${outcome}`).sort()).toEqual([
      'jobTaste stops',
      'trial hired',
    ]);
  });

  it('has an emergency access for an administrator to answer, and one that is over', async () => {
    const lines = await readBreakGlassList(services, ola);
    expect(lines.map(({ requester, state }) => [requester, state])).toEqual([
      ['Marit Hagen', 'waiting'],
      ['Marit Hagen', 'ended'],
    ]);
  });

  it('has a case of a colleague’s to read, and somebody who is asked about one', async () => {
    const [shared] = await readSharedWithMe(services, ingrid);
    expect(shared).toMatchObject({ specialist: 'Jonas Berg' });
    const siri = await readOwnSharings(services, demoPeople.jobseeker.profileId);
    expect(siri?.asked.map(({ colleague }) => colleague)).toEqual(['Turid Holm']);
    const oda = await readOwnSharings(services, 'demo-profile-bake');
    expect(oda?.inForce.map(({ looks }) => looks.map(({ what }) => what))).toEqual([
      ['matches', 'profile'],
    ]);
  });

  it('has companies and needs in every state there is', async () => {
    const { read } = services.store;
    const companies = new Set((await listCompanies(read)).map(({ status }) => status));
    expect(companyStatuses.filter((status) => !companies.has(status))).toEqual([]);
    const today = osloDateOf(services.clock.now());
    const sent = needStates.filter((state) => state !== 'draft');
    const posted = await listPostedNeeds(read, demoPeople.specialist.id, sent, today);
    const met = new Set(posted.map(({ need }) => need.state));
    expect(sent.filter((state) => !met.has(state))).toEqual([]);
    const own = await listNeedsOfCompany(read, demoPeople.company.id);
    expect(own.filter(({ state }) => state === 'draft')).toHaveLength(2);
  });

  it('has what people ask for and find themselves in every state, and one changed answer', async () => {
    const { read } = services.store;
    const asked = new Set((await read.select().from(searches)).map(({ state }) => state));
    expect(searchStates.filter((state) => !asked.has(state))).toEqual([]);
    const found = new Set((await read.select().from(foundJobs)).map(({ state }) => state));
    expect(foundJobStates.filter((state) => !found.has(state))).toEqual([]);
    const said = (await read.select().from(searches)).filter(({ saidHow }) => saidHow !== null);
    expect(said).toHaveLength(1);
    const key = await openPersonKey(read, services.keyRing, 'demo-profile-vaskeri');
    const ticks = key ? (await readTickSheet(read, key, 'demo-need-vaskeri')).ticks : [];
    expect(ticks.flatMap(({ earlier = [] }) => earlier.map(({ answer }) => answer))).toEqual([
      'can-learn',
    ]);
  });

  it('has a need that a specialist paused because its company rang, with the day it goes on', async () => {
    const [move, ...others] = await services.store.read
      .select()
      .from(needMoves)
      .where(isNotNull(needMoves.askedHow));
    expect(others).toEqual([]);
    expect(move).toMatchObject({ move: 'pause', needId: 'demo-need-sommer', askedHow: 'phone' });
    const posted = await findPostedNeed(services.store.read, 'demo-need-sommer');
    expect(posted?.need.pausedUntilOn).toBeTruthy();
  });

  it('has letters of the last two weeks in the inbox, none of the future and none waiting', async () => {
    const mails = services.demo?.inbox.mails() ?? [];
    expect(new Set(mails.map(({ from }) => from))).toEqual(new Set([services.config.MAIL_FROM]));
    const now = services.clock.now().toISOString();
    expect(mails.length).toBeGreaterThan(20);
    expect(mails.filter(({ receivedAt }) => receivedAt > now)).toEqual([]);
    expect(mails.some(({ openedAt }) => openedAt === null)).toBe(true);
    expect(await findDueMail(services.store.read, now)).toBeUndefined();
  });

  it('knows one word by a correction and one as a local term', async () => {
    const terms = await listLocalTerms(services.store.read);
    expect(terms).toMatchObject([{ text: 'brødrunden', concept: 'delivering' }]);
    const own = await listOwnProfiles(
      services.store.read,
      services.keyRing,
      demoPeople.specialist.id,
    );
    const corrected = own.flatMap(({ layer }) => layer.decisions ?? []);
    expect(corrected).toEqual([{ text: 'ta disken', concepts: ['serving-customers'] }]);
  });

  it.each([
    ['a Monday’s first hour', '2027-02-14T23:15:00.000Z'],
    ['Easter', '2027-03-29T04:30:00.000Z'],
    ['Christmas', '2026-12-28T09:00:00.000Z'],
  ])(
    'can be founded on %s',
    async (_day, now) => {
      const other = openTestServices({ now });
      // Whoever has spent chance of the same source before meets other numbers, but the same people.
      other.randomBytes(7);
      await seedDemo(other);
      expect((await statesMet(other)).size).toBe(proposalStates.length);
      expect(await codesOf(other)).toEqual(await codesOf(services));
      await other.dispose();
    },
    120_000,
  );

  it('has one workplace known in full and one half known', async () => {
    const knownOf = async (needId: string) => {
      const current = await findCurrentAnalyses(services.store.read, needId);
      return knownPoints(current.of('workplace')?.content ?? blankWorkplace);
    };
    expect(await knownOf('demo-need-dekk')).toBe(workplacePoints.length);
    expect(await knownOf('demo-need-bakeri')).toBe(5);
  });

  it('has had in whoever has done something, and posted something', async () => {
    const { read } = services.store;
    const signedIn = await listSignedIn(read);
    const log = await listAudit(read, { limit: 100_000 });
    const doers = log.flatMap(({ actor }) => (actor?.startsWith('user:') ? [actor.slice(5)] : []));
    expect(new Set(doers).size).toBeGreaterThan(8);
    expect(doers.filter((id) => !signedIn.has(id))).toEqual([]);
    expect(signedIn.size).toBeGreaterThan(12);
  });

  it('lets nobody learn what her card says she has', async () => {
    const key = await openPersonKey(services.store.read, services.keyRing, 'demo-profile-skjermet');
    if (!key) throw new Error('the demo knows Kim');
    const { ticks } = await readTickSheet(services.store.read, key, 'demo-need-lager');
    const licence = ticks.filter(({ text }) => text.includes('truckførerbevis'));
    expect(licence.map(({ answer }) => answer)).toEqual(['can']);
  });

  it('knows somebody to talk to at every company that was ever contacted', async () => {
    const { read } = services.store;
    const people = await contactsOfAll(read);
    const nobody: string[] = [];
    for (const { id, name } of await listCompanies(read)) {
      const entries = await listContactEntries(read, id);
      if (entries.length > 0 && !people.has(id)) nobody.push(name);
    }
    expect(nobody).toEqual([]);
  });

  it('has something in each section of the specialist’s desk', async () => {
    const { proposals, agreements, people: _count, ...lists } = await readDesk(services, ingrid);
    const { newNeeds, nextSteps } = lists;
    const sections = {
      ...lists,
      ...(await readDeskCompanies(services, ingrid)),
      waiting: proposals.filter(({ waitsFor }) => waitsFor === 'specialist'),
      waitingForOthers: proposals.filter(({ waitsFor }) => waitsFor === 'employer'),
      freshNoes: proposals.filter(({ isFreshNo }) => isFreshNo),
      late: agreements.filter(({ status }) => status === 'decision-overdue'),
      firstToLookAt: newNeeds.flatMap((need) => need.people?.first ?? []),
      nothingForThirtyDays: nextSteps.filter(({ why }) => why === 'never-proposed'),
    };
    const isEmpty = (of: unknown) => (Array.isArray(of) ? of.length === 0 : of === 0);
    const empty = Object.entries(sections).flatMap(([name, of]) => (isEmpty(of) ? [name] : []));
    expect(empty).toEqual([]);
  });

  it('tells of the school kitchen and the town hall from the first cup to a person', async () => {
    const { read } = services.store;
    for (const at of ['skolekjokken', 'radhus']) {
      const companyId = `demo-company-${at}`;
      const cups = (await listContactEntries(read, companyId)).map(({ cup }) => cup);
      expect(cups.filter((cup) => cup !== null).sort()).toEqual([1, 2, 3]);
      const shown = await listProposalsToCompany(read, companyId);
      const states = shown.map(({ proposal }) => proposal.state);
      expect(states).toEqual([at === 'radhus' ? 'shown' : 'question']);
      expect((await listNeedsOfCompany(read, companyId)).map(({ state }) => state)).toEqual([
        'open',
      ]);
      const analyses = await findCurrentAnalyses(read, `demo-need-${at}`);
      const known = knownPoints(analyses.of('workplace')?.content ?? blankWorkplace);
      expect(known).toBeGreaterThan(7);
      expect(known).toBeLessThan(workplacePoints.length);
    }
  });

  it('is filled once, however often it is started', async () => {
    const before = await exportRecords(services);
    await seedDemo(services);
    expect(await exportRecords(services)).toEqual(before);
  });

  it('leaves a whole log of how it came about', async () => {
    const verdict = await verifyAudit(services.store.read, services.config.AUDIT_SECRET);
    expect(verdict).toMatchObject({ ok: true, erased: 0 });
  });

  it('keeps no jobseeker’s name, address or number readable in the file', () => {
    const bytes = ['test.db', 'test.db-wal'].map((name) =>
      readFileSync(join(services.folder, name)),
    );
    const file = Buffer.concat(bytes);
    const words = townJobseekers.flatMap(({ identity }) => [
      identity.name,
      identity.email ?? identity.name,
      identity.phone ?? identity.name,
    ]);
    expect(words.filter((word) => file.includes(word))).toEqual([]);
  });
});

async function codesOf({ store, keyRing }: TestServices): Promise<string[]> {
  const people = await listOwnProfiles(store.read, keyRing, demoPeople.specialist.id);
  return people.map(({ profile }) => profile.code).toSorted();
}
