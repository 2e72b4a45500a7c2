import SQLite from 'better-sqlite3';
import { join } from 'node:path';
import { startSession } from '~/app/auth/session';
import { askHandOver } from '~/db/repositories/hand-overs';
import { suspend } from '~/db/repositories/users';
import type { ProposalFixture } from './fixtures/asked-proposal';
import { aCaseSharing } from './fixtures/case-sharing';
import { aChoreList } from './fixtures/chore-list';
import { aCompany, aCompanyImport } from './fixtures/company';
import { aLead } from './fixtures/lead';
import { aPartnership } from './fixtures/partnership';
import { aPersonLink } from './fixtures/person-link';
import { aProfile } from './fixtures/profile';
import { aBreakGlass } from './fixtures/break-glass';
import { anOffice } from './fixtures/office';
import { anAdministrator, anEmployer, aSpecialist } from './fixtures/user';
import type { TestServices } from './services';
import { aShownProposal, aMeetingWithoutName } from './full-of-canaries';
import { aSentAgreement } from './fixtures/sent-agreement';

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
  const ownAgreement = await aSentAgreement(services, { sides: { ...own, employer: owner } });
  const otherAgreement = await aSentAgreement(services, {
    sides: { ...others, employer: otherEmployer },
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
      party: { party: ownAgreement.tokens.employer },
      otherParty: { party: otherAgreement.tokens.employer },
    },
    countRows: async () => countRows(services),
  };
}

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
