import SQLite from 'better-sqlite3';
import { join } from 'node:path';
import { startSession } from '~/app/auth/session';
import { contentHashOf } from '~/app/crypto/content-hash';
import { composePosition } from '~/app/domain/carving/position';
import { emptyPlan, type CarvedPlan } from '~/app/domain/carving/workbench/carved-plan';
import { askParty } from '~/app/usecases/agreements/ask-party';
import { draftAgreement } from '~/app/usecases/agreements/draft-agreement';
import { openAgreement } from '~/app/usecases/agreements/open-agreement';
import { insertAgreementParty } from '~/db/repositories/agreement-parties';
import { insertAgreementVersion, sealVersion } from '~/db/repositories/agreement-versions';
import { markAgreementSent } from '~/db/repositories/agreement-drafts';
import { findAgreementForSpecialist } from '~/db/repositories/agreements';
import { askHandOver } from '~/db/repositories/hand-overs';
import { suspend } from '~/db/repositories/users';
import { newToken } from '~/app/crypto/tokens';
import { anAskedProposal, type ProposalFixture } from './fixtures/asked-proposal';
import { aCaseSharing } from './fixtures/case-sharing';
import { aChoreList } from './fixtures/chore-list';
import { aCompany, aCompanyImport } from './fixtures/company';
import { anAnalysis, anAssessment, aTickedList } from './fixtures/analysis';
import { aLead } from './fixtures/lead';
import { anArrangedMeeting } from './fixtures/arranged-meeting';
import { aGivenConsent } from './fixtures/given-consent';
import { aPartnership } from './fixtures/partnership';
import { aPersonLink } from './fixtures/person-link';
import { aProfile } from './fixtures/profile';
import { aCarvedJob } from './fixtures/carved-job';
import { aFoundJob } from './fixtures/found-job';
import { aSearch } from './fixtures/search';
import { aBreakGlass } from './fixtures/break-glass';
import { anOffice } from './fixtures/office';
import { anAdministrator, anEmployer, aSpecialist } from './fixtures/user';
import type { TestServices } from './services';

/** Canaries that a colleague reads with the person's agreement: matching layer and why she may. */
export const sharedCanaries = ['kanaridrøm', 'kanarinei', 'kanaribedrift', 'kanariformål'] as const;

/** Canaries of the identified layer. */
export const identityCanaries = [
  'Kanarinavn',
  'kanari-post',
  '90 91 92 93',
  'Kanarikontakt',
] as const;

/** Words that stand in every private place of a person and must never reach an employer. */
export const canaries = [
  ...sharedCanaries,
  ...identityCanaries,
  'kanarikryss',
  'kanarinotat',
  'kanariønske',
  'kanarifunn',
  'kanarisnekring',
] as const;

export interface Records {
  readonly need: string;
  readonly task: string;
  readonly profile: string;
  /**
   * Somebody the two specialists have a question about: the one has her, she is asked about the
   * other.
   */
  readonly asked: string;
  /** A person's yes to a colleague, in force. */
  readonly sharing: string;
  /** The same colleague, asked about and not answered. */
  readonly askedSharing: string;
  /** Her yes to the same colleague, taken back or past its last day. */
  readonly endedSharing: string;
  readonly expiredSharing: string;
  readonly proposal: string;
  /** A job put together for the person. */
  readonly carvedJob: string;
  readonly agreement: string;
  /** An agreement that is about the jobseeker herself. */
  readonly ownAgreement: string;
  /** The proposal of a first meeting that is arranged without her name. */
  readonly meeting: string;
  /** Her yes to the card that is shown. */
  readonly consent: string;
  readonly company: string;
  readonly user: string;
  readonly mail: string;
  /** An employer who has registered herself: every specialist's to call. */
  readonly lead: string;
  /** A file of companies one administrator has sent in. */
  readonly companyImport: string;
  readonly office: string;
  /** A wish for emergency access that waits for a second administrator. */
  readonly breakGlass: string;
  /** The end of the address where a company's colleagues put in chores. */
  readonly choreToken: string;
  /** One that was approved: open to the administrator who asked. */
  readonly openBreakGlass: string;
}

/** Two companies with all that belongs to each, and everyone who might ask for it. */
export interface World {
  readonly own: Records;
  readonly others: Records;
  readonly missing: Records;
  /** The cookies each visitor holds. */
  readonly visitors: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** How many rows each table has: what a refused request must not change. */
  countRows(): Promise<Record<string, number>>;
}

/** Builds the world. The first company and its specialist own `own`; the second ones `others`. */
export async function buildWorld(services: TestServices): Promise<World> {
  const specialist = await aSpecialist(services, { phone: '69 11 22 33' });
  const colleague = await aSpecialist(services);
  const otherSpecialist = await aSpecialist(services, { office: 'Råde', phone: '69 11 22 34' });
  const administrator = await anAdministrator(services);
  const second = await anAdministrator(services);
  const reader = await aSpecialist(services);
  const suspended = await aSpecialist(services);
  const company = await aCompany(services, { specialistId: specialist.id });
  const otherCompany = await aCompany(services, { name: 'Vaskeriet ved elva' });
  const owner = await anEmployer(services, company.id);
  const member = await anEmployer(services, company.id, { companyRole: 'member' });
  const otherEmployer = await anEmployer(services, otherCompany.id);

  await aPartnership(services, { specialist, company });
  await aPartnership(services, { specialist: otherSpecialist, company: otherCompany });
  const lead = await aLead(services);

  const own = await aShownProposal(services, { specialist, company });
  const others = await aShownProposal(services, {
    specialist: otherSpecialist,
    company: otherCompany,
  });
  const ownAgreement = await aSentAgreement(services, { specialist, company });
  const otherAgreement = await aSentAgreement(services, {
    specialist: otherSpecialist,
    company: otherCompany,
  });

  const hers = await aSentAgreement(services, { specialist, company, person: own.person });
  const theirs = await aSentAgreement(services, {
    specialist: otherSpecialist,
    company: otherCompany,
    person: others.person,
  });

  const ownAsked = await anAskedHandOver(services, specialist.id, otherSpecialist.id);
  const otherAsked = await anAskedHandOver(services, otherSpecialist.id, specialist.id);

  const ownMeeting = await aMeetingWithoutName(services, own);
  const otherMeeting = await aMeetingWithoutName(services, others);

  const companyImport = await aCompanyImport(services, administrator.id);
  const otherImport = await aCompanyImport(services, (await anAdministrator(services)).id);

  const office = await anOffice(services, 'Moss');

  const ownSharings = await sharingsWith(services, own, reader.id);
  const otherSharings = await sharingsWith(services, others, colleague.id);

  const open = (userId: string) =>
    services.store.transaction((tx) => startSession(tx, services, userId));
  const expired = await open(specialist.id);
  services.clock.advance({ minutes: 13 * 60 });
  const suspendedSession = await open(suspended.id);
  const at = services.clock.now().toISOString();
  await services.store.transaction((tx) => suspend(tx, suspended.id, at));

  return {
    own: {
      ...recordsOf(own),
      asked: ownAsked,
      ...ownSharings,
      consent: own.consentId,
      agreement: ownAgreement.agreementId,
      ownAgreement: hers.agreementId,
      meeting: ownMeeting,
      user: owner.id,
      lead: lead.id,
      companyImport,
      office,
      breakGlass: await aBreakGlass(services, administrator, own.person),
      choreToken: await aChoreList(services, company.id, owner.id),
      openBreakGlass: await aBreakGlass(services, administrator, own.person, second),
    },
    others: {
      ...recordsOf(others),
      asked: otherAsked,
      ...otherSharings,
      consent: others.consentId,
      agreement: otherAgreement.agreementId,
      ownAgreement: theirs.agreementId,
      meeting: otherMeeting,
      user: otherEmployer.id,
      lead: lead.id,
      companyImport: otherImport,
      office,
      breakGlass: await aBreakGlass(services, administrator, others.person),
      choreToken: await aChoreList(services, otherCompany.id, otherEmployer.id),
      openBreakGlass: await aBreakGlass(services, second, others.person, administrator),
    },
    missing: {
      need: 'missing',
      task: 'missing',
      profile: 'missing',
      asked: 'missing',
      sharing: 'missing',
      askedSharing: 'missing',
      endedSharing: 'missing',
      expiredSharing: 'missing',
      proposal: 'missing',
      carvedJob: 'missing',
      agreement: 'missing',
      ownAgreement: 'missing',
      meeting: 'missing',
      consent: 'missing',
      company: 'missing',
      user: 'missing',
      mail: 'missing',
      lead: 'missing',
      companyImport: 'missing',
      office: 'missing',
      breakGlass: 'missing',
      openBreakGlass: 'missing',
      choreToken: 'missing',
    },
    visitors: {
      anonymous: {},
      employerOwner: { session: await open(owner.id) },
      employerMember: { session: await open(member.id) },
      otherEmployer: { session: await open(otherEmployer.id) },
      specialist: { session: await open(specialist.id) },
      colleague: { session: await open(colleague.id) },
      reader: { session: await open(reader.id) },
      otherSpecialist: { session: await open(otherSpecialist.id) },
      administrator: { session: await open(administrator.id) },
      suspended: { session: suspendedSession },
      expired: { session: expired },
      jobseeker: { person: await aPersonLink(services, own.person.profile.id) },
      otherJobseeker: { person: await aPersonLink(services, others.person.profile.id) },
      party: { party: ownAgreement.token },
      otherParty: { party: otherAgreement.token },
    },
    countRows: async () => countRows(services),
  };
}

type Sides = Pick<ProposalFixture, 'specialist' | 'company'>;

/** Someone whose specialist is the first, and who is asked about the second. */
async function anAskedHandOver(services: TestServices, fromId: string, toId: string) {
  const { profile } = await aProfile(services, fromId);
  const asked = { profileId: profile.id, fromId, toId, askedAt: profile.createdAt };
  await services.store.transaction((tx) => askHandOver(tx, asked));
  return profile.id;
}

/** Every way it may stand between one person and one colleague. */
async function sharingsWith(
  services: TestServices,
  { person }: Pick<ProposalFixture, 'person'>,
  colleagueId: string,
) {
  const made = (state: Parameters<typeof aCaseSharing>[3]) =>
    aCaseSharing(services, person, colleagueId, state, 'kanariformål: kjenner bakeriene');
  return {
    expiredSharing: await made('expired'),
    endedSharing: await made('ended'),
    askedSharing: await made('asked'),
    sharing: await made('in-force'),
  };
}

/** A consented proposal, shown to the company, about someone full of canaries. */
async function aShownProposal(
  services: TestServices,
  sides: Sides,
): Promise<ProposalFixture & { readonly consentId: string; readonly carvedJob: string }> {
  const person = await aProfile(services, sides.specialist.id, {
    identity: {
      name: 'Kanarinavn Eksempel',
      email: 'kanari-post@example.test',
      phone: '90 91 92 93',
      network: [{ name: 'Kanarikontakt', role: 'venn' }],
    },
    facts: {
      wish: 'jobbe på bakeri',
      dream: 'kanaridrøm',
      ruledOut: [{ what: 'kanarinei', when: 'never' }],
      declinedCompanies: ['kanaribedrift'],
      mastered: ['vaske opp'],
      hoursPerWeek: { min: 8, max: 15 },
    },
  });
  const at = services.clock.now().toISOString();
  const position = composePosition(worldPlan, { support: ['Vi er med.'], mayBeRead: () => true });
  const shown = await anAskedProposal(
    services,
    { state: 'shown', consentedAt: at, shownAt: at },
    { ...sides, person, position },
  );
  const { id: consentId } = await aGivenConsent(services, shown, 'show-card');
  await anAnalysis(services, shown);
  await aTickedList(services, shown, { ...lastYear, text: 'kanarikryss' });
  await anAssessment(services, shown, 'kanarinotat');
  await aFoundJob(services, person, { place: 'kanarifunn' });
  await aSearch(services, person, { what: 'kanariønske: pakke brød' });
  const carvedJob = await aCarvedJob(services, shown, {
    tasks: [{ task: { id: 'seen', title: 'kanarisnekring', hoursPerWeek: 4 }, move: 'carve' }],
    gains: { freedFor: 'kanarisnekring' },
  });
  return { ...shown, consentId, carvedJob };
}

/** A job put together for her, as her company reads it: a canary stands where it must not look. */
const worldPlan: CarvedPlan = {
  ...emptyPlan,
  tasks: [
    {
      task: {
        ...{ id: 'seen', title: 'Vaske opp', hoursPerWeek: 4 },
        times: [{ day: 'mon', from: '08:00', to: '12:00' }],
      },
      ...{ move: 'carve', today: 'nobody', who: 'kanarisnekring', why: 'kanarisnekring' },
    },
  ],
  gains: { freedHours: 4, freedFor: 'Kokken lager varm mat' },
  stages: [{ week: 8, hours: 8, what: 'Ta imot varer' }],
  answers: { 'no-growth': 'kanarisnekring' },
};

/** The same person, to meet the company about something else, without her name being told. */
async function aMeetingWithoutName(services: TestServices, shown: ProposalFixture) {
  const { specialist, company, person } = shown;
  const at = services.clock.now().toISOString();
  const met = await anAskedProposal(
    services,
    { state: 'meeting', consentedAt: at, shownAt: at, answeredAt: at },
    { specialist, company, person },
  );
  await aGivenConsent(services, met, 'show-card');
  await anArrangedMeeting(services, met, { isWithoutName: true });
  return met.proposal.id;
}

/** An answer to words the list no longer has. */
const lastYear = { answer: 'no', at: '2025-11-23T08:00:00.000Z', how: 'link' } as const;

/** An agreement out for acceptance, with the employer's link to it. */
async function aSentAgreement(
  services: TestServices,
  sides: Sides & Partial<Pick<ProposalFixture, 'person'>>,
) {
  const met = await anAskedProposal(services, { state: 'meeting' }, sides);
  await aGivenConsent(services, met, 'show-card');
  await aGivenConsent(services, met, 'disclose-name');
  const { id: userId, name } = sides.specialist;
  const actor = { kind: 'specialist', userId, name, office: 'Moss' } as const;
  const drafted = await draftAgreement(services, actor, met.proposal.id, 'trial');
  if (!drafted.ok) throw new Error(drafted.code);
  const { agreementId } = drafted.value;
  const { read } = services.store;
  const agreement = await findAgreementForSpecialist(read, userId, agreementId);
  const opened = agreement && (await openAgreement(services, agreement));
  if (!opened) throw new Error('a drafted agreement opens');

  const { key } = met.person;
  const versionId = services.newId();
  const sentAt = services.clock.now().toISOString();
  const version = {
    id: versionId,
    agreementId,
    version: 1,
    terms: sealVersion(key, versionId, opened.terms),
    contentHash: contentHashOf(opened.terms),
    sentAt,
    replacedAt: null,
  };
  const call = { name: met.specialist.name, phone: '' };
  const about = {
    ...{ key, proposalId: met.proposal.id, call, isChanged: false },
    name: met.person.identity.name,
  };
  const asked = askParty(services, about, version, {
    role: 'employer',
    userId: null,
    email: null,
  });
  const { token, tokenHash } = newToken(services.randomBytes);
  await services.store.transaction(async (tx) => {
    await markAgreementSent(tx, opened.agreement, { version: 1, at: sentAt });
    await insertAgreementVersion(tx, version);
    await insertAgreementParty(tx, { ...asked.party, tokenHash });
  });
  return { agreementId, token };
}

function recordsOf({
  need,
  person,
  proposal,
  company,
  carvedJob,
}: ProposalFixture & { readonly carvedJob: string }) {
  return {
    need: need.need.id,
    task: need.tasks[0]?.id ?? 'missing',
    profile: person.profile.id,
    proposal: proposal.id,
    carvedJob,
    company: company.id,
    mail: 'missing',
  };
}

/** Counted behind the program's back. Sessions are left out: being seen touches them. */
function countRows({ folder }: TestServices): Record<string, number> {
  const connection = new SQLite(join(folder, 'test.db'), { readonly: true });
  const names = connection
    .prepare(
      "select name from sqlite_master where type = 'table' and name not like '\\_\\_%' escape '\\'",
    )
    .pluck()
    .all() as string[];
  const counts = names
    .filter((name) => name !== 'rate_limits')
    .map((name) => [name, connection.prepare(`select count(*) from "${name}"`).pluck().get()]);
  connection.close();
  return Object.fromEntries(counts) as Record<string, number>;
}
