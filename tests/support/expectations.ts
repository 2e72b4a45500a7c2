import type { Records, World } from './world';

export type Who =
  | 'anonymous'
  | 'employerOwner'
  | 'employerMember'
  | 'otherEmployer'
  | 'specialist'
  | 'colleague'
  | 'reader'
  | 'otherSpecialist'
  | 'administrator'
  | 'suspended'
  | 'expired'
  | 'jobseeker'
  | 'otherJobseeker'
  | 'party'
  | 'otherParty';

type Owner = 'own' | 'others' | 'missing';

export interface Expectation {
  /** The addresses of the route: of the first company's record, the other's, and of none. */
  readonly paths: (world: World) => readonly (readonly [Owner, string])[];
  /** Who is let in everywhere (`specialist`), or to one owner's record (`specialist:own`). */
  readonly loads: readonly (Who | `${Who}:${Owner}`)[] | 'nobody';
  /** Whose forms get past the guard; whose record it is, is the use case's to say. */
  readonly sends: readonly Who[];
}

const everyone: readonly Who[] = [
  'anonymous',
  'employerOwner',
  'employerMember',
  'otherEmployer',
  'specialist',
  'colleague',
  'reader',
  'otherSpecialist',
  'administrator',
  'suspended',
  'expired',
  'jobseeker',
  'otherJobseeker',
  'party',
  'otherParty',
];
const employers: readonly Who[] = ['employerOwner', 'employerMember', 'otherEmployer'];
const specialists: readonly Who[] = ['specialist', 'colleague', 'reader', 'otherSpecialist'];
const jobseekers: readonly Who[] = ['jobseeker', 'otherJobseeker'];
const parties: readonly Who[] = ['party', 'otherParty'];
const administrators: readonly Who[] = ['administrator'];

const ofTheCompany = [
  'employerOwner:own',
  'employerMember:own',
  'otherEmployer:others',
] as const satisfies Expectation['loads'];
const ofTheSpecialist = [
  'specialist:own',
  'otherSpecialist:others',
] as const satisfies Expectation['loads'];
const ofTheJobseeker = [
  'jobseeker:own',
  'otherJobseeker:others',
] as const satisfies Expectation['loads'];

/** One address, the same for all. */
const at = (path: string) => () => [['own', path]] as const;

/** The address of one's own record, of another's, and of one that is not there. */
const each = (path: (records: Records) => string) => (world: World) =>
  [
    ['own', path(world.own)],
    ['others', path(world.others)],
    ['missing', path(world.missing)],
  ] as const;

/** A colleague's address of a case: her agreement in force, and every way it is not. */
function sharedCase(tail: (records: Records) => string): Expectation {
  return {
    paths: (world) => [
      ...each((records) => `/cases/${records.sharing}${tail(records)}`)(world),
      ...[world.own, world.others].flatMap((records) =>
        [records.askedSharing, records.endedSharing, records.expiredSharing].map(
          (id) => ['missing', `/cases/${id}${tail(records)}`] as const,
        ),
      ),
    ],
    loads: ['reader:own', 'colleague:others'],
    sends: [],
  };
}

/** All specialists see what is posted. */
const openNeeds = specialists.flatMap((who) => [`${who}:own`, `${who}:others`] as const);

function needPages(names: readonly string[], sends: readonly Who[]): Record<string, Expectation> {
  const path = ({ need }: Records) => `/company/needs/${need}`;
  return pagesUnder('company.needs.$needId', names, path, { loads: ofTheCompany, sends });
}

function taskPages(names: readonly string[]): Record<string, Expectation> {
  const path = ({ need, task }: Records) => `/company/needs/${need}/tasks/${task}`;
  const allowed = { loads: ofTheCompany, sends: employers };
  return pagesUnder('company.needs.$needId.tasks.$taskId', names, path, allowed);
}

function pagesUnder(
  parent: string,
  names: readonly string[],
  path: (records: Records) => string,
  allowed: Pick<Expectation, 'loads' | 'sends'>,
): Record<string, Expectation> {
  return Object.fromEntries(
    names.map((name) => [
      `routes/${parent}.${name}`,
      { paths: each((records) => `${path(records)}${tailOf(name)}`), ...allowed },
    ]),
  );
}

/** `tasks._index` is `/tasks`, `_index` is nothing more. */
function tailOf(name: string): string {
  const steps = name.split('.').filter((step) => step !== '_index');
  return steps.map((step) => `/${step}`).join('');
}

function profilePages(names: readonly string[], sends: readonly Who[]) {
  const path = ({ profile }: Records) => `/profiles/${profile}`;
  return pagesUnder('profiles.$profileId', names, path, { loads: ofTheSpecialist, sends });
}

/** All specialists see the whole register. */
function companyPages(names: readonly string[]) {
  const path = ({ company }: Records) => `/companies/${company}`;
  return pagesUnder('companies.$companyId', names, path, { loads: openNeeds, sends: specialists });
}

function personAtNeed(tail: string, sends: readonly Who[]): Expectation {
  return {
    paths: each(({ need, profile }) => `/needs/${need}/requirements/${profile}${tail}`),
    loads: ofTheSpecialist,
    sends,
  };
}

function ownProposal(tail: string): Expectation {
  return {
    paths: each(({ proposal }) => `/me/proposals/${proposal}${tail}`),
    loads: ofTheJobseeker,
    sends: jobseekers,
  };
}

/** Who may do what at every route, said a second time and by hand. */
export const expectations: Readonly<Record<string, Expectation>> = {
  root: { paths: () => [], loads: 'nobody', sends: [] },
  'routes/_index': { paths: at('/'), loads: everyone, sends: [] },
  'routes/$': { paths: at('/finnes-ikke'), loads: [], sends: [] },
  'routes/privacy': { paths: at('/privacy'), loads: everyone, sends: [] },

  'routes/verify': { paths: at('/verify'), loads: everyone, sends: everyone },
  'routes/register': { paths: at('/register'), loads: everyone, sends: everyone },
  'routes/register_.received': { paths: at('/register/received'), loads: everyone, sends: [] },
  'routes/sign-in': { paths: at('/sign-in'), loads: everyone, sends: everyone },
  'routes/sign-in_.code': { paths: at('/sign-in/code'), loads: everyone, sends: everyone },
  'routes/sign-in_.link.$token': {
    paths: at('/sign-in/link/none'),
    loads: everyone,
    sends: everyone,
  },
  'routes/sign-out': { paths: at('/sign-out'), loads: 'nobody', sends: everyone },
  'routes/demo': { paths: at('/demo'), loads: everyone, sends: everyone },
  'routes/inbox._index': { paths: at('/inbox'), loads: everyone, sends: [] },
  'routes/inbox.$mailId._index': { paths: at('/inbox/none'), loads: [], sends: [] },
  'routes/inbox.$mailId.html': { paths: at('/inbox/none/html'), loads: [], sends: [] },

  'routes/company._index': { paths: at('/company'), loads: employers, sends: employers },
  'routes/company.needs.new': {
    paths: at('/company/needs/new'),
    loads: employers,
    sends: employers,
  },
  'routes/c.$token': {
    paths: (world) => [
      ['own', `/c/${world.own.choreToken}`],
      ['missing', '/c/none'],
    ],
    loads: everyone.map((who) => `${who}:own` as const),
    sends: everyone,
  },
  'routes/company.chores._index': {
    paths: at('/company/chores'),
    loads: employers,
    sends: employers,
  },
  'routes/company.chores.poster': {
    paths: at('/company/chores/poster'),
    loads: employers,
    sends: [],
  },
  'routes/company.colleagues': {
    paths: at('/company/colleagues'),
    loads: employers,
    sends: employers,
  },
  ...needPages(['receipt'], []),
  ...needPages(['_index'], employers),
  ...needPages(['place', 'afterwards', 'check', 'tasks._index', 'tasks.new'], employers),
  ...taskPages(['_index', 'when', 'about']),
  'routes/company.proposals.$proposalId': {
    paths: each(({ proposal }) => `/company/proposals/${proposal}`),
    loads: ofTheCompany,
    sends: employers,
  },
  'routes/company.proposals.$proposalId_.meeting': {
    paths: each(({ meeting }) => `/company/proposals/${meeting}/meeting`),
    loads: ofTheCompany,
    sends: [],
  },
  'routes/company.proposals.$proposalId_.position': {
    paths: each(({ proposal }) => `/company/proposals/${proposal}/position`),
    loads: ofTheCompany,
    sends: [],
  },
  'routes/company.agreements.$agreementId': {
    paths: each(({ agreement }) => `/company/agreements/${agreement}`),
    loads: ofTheCompany,
    sends: employers,
  },

  // The agreements here are sent: there is no draft to read any more.
  'routes/company.agreements.$agreementId_.draft': {
    paths: each(({ agreement }) => `/company/agreements/${agreement}/draft`),
    loads: [],
    sends: employers,
  },

  'routes/leads._index': { paths: at('/leads'), loads: specialists, sends: [] },
  'routes/leads.$leadId': {
    paths: (world) => [
      ['own', `/leads/${world.own.lead}`],
      ['missing', '/leads/missing'],
    ],
    loads: specialists.map((who) => `${who}:own` as const),
    sends: specialists,
  },
  'routes/schemes._index': {
    paths: at('/schemes'),
    loads: [...employers, ...specialists],
    sends: [],
  },
  'routes/schemes.estimate': {
    paths: at('/schemes/estimate'),
    loads: [...employers, ...specialists],
    sends: [...employers, ...specialists],
  },
  'routes/search': { paths: at('/search'), loads: specialists, sends: specialists },
  'routes/desk._index': { paths: at('/desk'), loads: specialists, sends: [] },
  'routes/needs._index': { paths: at('/needs'), loads: specialists, sends: [] },
  'routes/jobs': { paths: at('/jobs?hours=12'), loads: specialists, sends: [] },
  'routes/needs.week': { paths: at('/needs/week'), loads: specialists, sends: specialists },
  'routes/needs.$needId._index': {
    paths: each(({ need }) => `/needs/${need}`),
    loads: openNeeds,
    sends: specialists,
  },
  'routes/needs.$needId.move': {
    paths: each(({ need }) => `/needs/${need}/move`),
    loads: openNeeds,
    sends: specialists,
  },
  'routes/needs.$needId_.complete': {
    paths: each(({ need }) => `/needs/${need}/complete`),
    loads: openNeeds,
    sends: specialists,
  },
  'routes/needs.$needId.analysis._index': {
    paths: each(({ need }) => `/needs/${need}/analysis`),
    loads: openNeeds,
    sends: specialists,
  },
  'routes/needs.$needId.analysis.tasks.$taskId': {
    paths: each(({ need, task }) => `/needs/${need}/analysis/tasks/${task}`),
    loads: openNeeds,
    sends: specialists,
  },
  'routes/needs.$needId.analysis.versions': {
    paths: each(({ need }) => `/needs/${need}/analysis/versions?of=workplace`),
    loads: openNeeds,
    sends: [],
  },
  'routes/needs.$needId.demands': {
    paths: each(({ need }) => `/needs/${need}/demands`),
    loads: openNeeds,
    sends: specialists,
  },
  'routes/needs.$needId.requirements._index': {
    paths: each(({ need }) => `/needs/${need}/requirements`),
    loads: openNeeds,
    sends: specialists,
  },
  'routes/needs.$needId.requirements.$profileId._index': personAtNeed('', specialists),
  'routes/needs.$needId.requirements.$profileId.print': personAtNeed('/print', []),
  'routes/needs.$needId.matches._index': {
    paths: each(({ need }) => `/needs/${need}/matches`),
    loads: openNeeds,
    sends: [],
  },
  'routes/needs.$needId.matches.$profileId': {
    paths: each(({ need, profile }) => `/needs/${need}/matches/${profile}`),
    loads: ofTheSpecialist,
    sends: specialists,
  },
  'routes/needs.$needId.matches.$profileId_.changes': {
    paths: each(({ need, profile }) => `/needs/${need}/matches/${profile}/changes`),
    loads: ofTheSpecialist,
    sends: [],
  },
  'routes/needs.$needId.questions': {
    paths: each(({ need }) => `/needs/${need}/questions`),
    loads: openNeeds,
    sends: specialists,
  },
  'routes/companies._index': { paths: at('/companies'), loads: specialists, sends: [] },
  'routes/companies.new': { paths: at('/companies/new'), loads: specialists, sends: specialists },
  ...companyPages(['_index', 'edit', 'log', 'person', 'staffing', 'warnings', 'need']),
  'routes/hand-overs.$profileId': {
    paths: each(({ asked }) => `/hand-overs/${asked}`),
    loads: ['specialist:own', 'otherSpecialist:own', 'specialist:others', 'otherSpecialist:others'],
    sends: specialists,
  },
  'routes/sharings.$sharingId': {
    paths: (world) => [
      ...each(({ askedSharing }) => `/sharings/${askedSharing}`)(world),
      ['missing', `/sharings/${world.own.sharing}`],
    ],
    loads: ofTheSpecialist,
    sends: specialists,
  },
  'routes/cases.$sharingId._index': sharedCase(() => ''),
  'routes/cases.$sharingId.matches': sharedCase(() => '/matches'),
  'routes/cases.$sharingId.needs.$needId': sharedCase(({ need }) => `/needs/${need}`),
  'routes/colleagues': { paths: at('/colleagues'), loads: specialists, sends: specialists },
  'routes/profiles._index': { paths: at('/profiles'), loads: specialists, sends: [] },
  'routes/profiles.new': { paths: at('/profiles/new'), loads: specialists, sends: specialists },
  ...profilePages(['own', 'matches', 'questions'], []),
  ...profilePages(
    ['_index', 'edit', 'identity', 'search', 'found-job', 'share', 'give'],
    specialists,
  ),
  ...profilePages(['jobs._index'], specialists),
  'routes/profiles.$profileId.jobs.compare': {
    paths: each(
      ({ profile, carvedJob }) =>
        `/profiles/${profile}/jobs/compare?one=${carvedJob}&other=${carvedJob}`,
    ),
    loads: ofTheSpecialist,
    sends: [],
  },
  'routes/profiles.$profileId.jobs.$jobId': {
    paths: each(({ profile, carvedJob }) => `/profiles/${profile}/jobs/${carvedJob}`),
    loads: ofTheSpecialist,
    sends: specialists,
  },
  'routes/words': {
    paths: at('/words'),
    loads: 'nobody',
    sends: [...employers, ...specialists],
  },
  'routes/texts': {
    paths: at('/texts'),
    loads: 'nobody',
    sends: [...employers, ...specialists, ...administrators],
  },
  'routes/drafts': {
    paths: at('/drafts'),
    loads: 'nobody',
    sends: specialists,
  },
  'routes/proposals.$proposalId': {
    paths: each(({ proposal }) => `/proposals/${proposal}`),
    loads: ofTheSpecialist,
    sends: specialists,
  },
  'routes/proposals.$proposalId_.meeting': {
    paths: each(({ meeting }) => `/proposals/${meeting}/meeting`),
    loads: ofTheSpecialist,
    sends: specialists,
  },
  'routes/agreements.new': {
    paths: each(({ proposal }) => `/agreements/new?proposal=${proposal}`),
    loads: ofTheSpecialist,
    sends: specialists,
  },
  'routes/agreements.$agreementId._index': {
    paths: each(({ agreement }) => `/agreements/${agreement}`),
    loads: ofTheSpecialist,
    sends: specialists,
  },
  'routes/agreements.$agreementId.print': {
    paths: each(({ agreement }) => `/agreements/${agreement}/print`),
    loads: ofTheSpecialist,
    sends: [],
  },

  // None of the agreements here is in force, so that there are no days to give out.
  'routes/agreements.$agreementId.calendar': {
    paths: each(({ agreement }) => `/agreements/${agreement}/calendar`),
    loads: [],
    sends: [],
  },
  'routes/company.agreements.$agreementId_.calendar': {
    paths: each(({ agreement }) => `/company/agreements/${agreement}/calendar`),
    loads: [],
    sends: [],
  },
  'routes/me.agreements.$agreementId_.calendar': {
    paths: each(({ agreement }) => `/me/agreements/${agreement}/calendar`),
    loads: [],
    sends: [],
  },

  'routes/agreements.$agreementId.pdf': {
    paths: each(({ agreement }) => `/agreements/${agreement}/pdf`),
    loads: ofTheSpecialist,
    sends: [],
  },
  'routes/company.agreements.$agreementId_.pdf': {
    paths: each(({ agreement }) => `/company/agreements/${agreement}/pdf`),
    loads: ofTheCompany,
    sends: [],
  },
  'routes/me.agreements.$agreementId_.pdf': {
    paths: each(({ agreement }) => `/me/agreements/${agreement}/pdf`),
    loads: ofTheJobseeker,
    sends: [],
  },
  'routes/accept.pdf': { paths: at('/accept/pdf'), loads: parties, sends: [] },

  'routes/p.$token': { paths: at('/p/none'), loads: [], sends: [] },
  'routes/me.leave': { paths: at('/me/leave'), loads: 'nobody', sends: jobseekers },
  'routes/me._index': { paths: at('/me'), loads: jobseekers, sends: [] },
  'routes/me.profile': { paths: at('/me/profile'), loads: jobseekers, sends: jobseekers },
  'routes/me.specialist': { paths: at('/me/specialist'), loads: jobseekers, sends: jobseekers },
  'routes/me.sharings': { paths: at('/me/sharings'), loads: jobseekers, sends: jobseekers },
  'routes/me.everything': { paths: at('/me/everything'), loads: jobseekers, sends: [] },
  'routes/me.searches': { paths: at('/me/searches'), loads: jobseekers, sends: jobseekers },
  'routes/me.found-jobs': { paths: at('/me/found-jobs'), loads: jobseekers, sends: jobseekers },
  'routes/me.agreements.$agreementId': {
    paths: each(({ agreement }) => `/me/agreements/${agreement}`),
    loads: ofTheJobseeker,
    sends: jobseekers,
  },
  'routes/me.consents.$consentId': {
    paths: each(({ consent }) => `/me/consents/${consent}`),
    loads: ofTheJobseeker,
    sends: [],
  },
  'routes/me.proposals.$proposalId': ownProposal(''),
  'routes/me.proposals.$proposalId_.requirements': ownProposal('/requirements'),
  'routes/me.proposals.$proposalId_.change': ownProposal('/change'),
  'routes/me.proposals.$proposalId_.withdraw': ownProposal('/withdraw'),
  'routes/me.proposals.$proposalId_.meeting': {
    paths: each(({ meeting }) => `/me/proposals/${meeting}/meeting`),
    loads: ofTheJobseeker,
    sends: [],
  },
  'routes/a.$token': { paths: at('/a/none'), loads: [], sends: [] },
  'routes/accept._index': { paths: at('/accept'), loads: parties, sends: parties },

  'routes/admin._index': { paths: at('/admin'), loads: administrators, sends: [] },
  'routes/admin.needs': { paths: at('/admin/needs'), loads: administrators, sends: [] },
  'routes/admin.companies._index': {
    paths: at('/admin/companies'),
    loads: administrators,
    sends: [],
  },
  'routes/admin.companies.new': {
    paths: at('/admin/companies/new'),
    loads: administrators,
    sends: administrators,
  },
  'routes/admin.companies.export': {
    paths: at('/admin/companies/export'),
    loads: administrators,
    sends: [],
  },
  'routes/admin.companies.import._index': {
    paths: at('/admin/companies/import'),
    loads: administrators,
    sends: administrators,
  },
  'routes/admin.companies.import.example': {
    paths: at('/admin/companies/import/example'),
    loads: administrators,
    sends: [],
  },
  'routes/admin.companies.import.$importId': {
    paths: each(({ companyImport }) => `/admin/companies/import/${companyImport}`),
    loads: ['administrator:own'],
    sends: administrators,
  },
  'routes/admin.companies.$companyId': {
    paths: each(({ company }) => `/admin/companies/${company}`),
    loads: ['administrator:own', 'administrator:others'],
    sends: administrators,
  },
  'routes/admin.break-glass._index': {
    paths: at('/admin/break-glass'),
    loads: administrators,
    sends: [],
  },
  'routes/admin.break-glass.new': {
    paths: at('/admin/break-glass/new'),
    loads: administrators,
    sends: administrators,
  },
  'routes/admin.break-glass.$requestId._index': {
    paths: each(({ breakGlass }) => `/admin/break-glass/${breakGlass}`),
    loads: ['administrator:own', 'administrator:others'],
    sends: administrators,
  },
  // Approved, it is open to the one who asked and to no other administrator.
  'routes/admin.break-glass.$requestId.identity': {
    paths: (world) => [
      ...each(({ openBreakGlass }) => `/admin/break-glass/${openBreakGlass}/identity`)(world),
      ['missing', `/admin/break-glass/${world.own.breakGlass}/identity`],
    ],
    loads: ['administrator:own'],
    sends: [],
  },
  'routes/admin.rates': {
    paths: at('/admin/rates'),
    loads: administrators,
    sends: administrators,
  },
  'routes/admin.weights': {
    paths: at('/admin/weights'),
    loads: administrators,
    sends: administrators,
  },
  'routes/admin.offices._index': {
    paths: at('/admin/offices'),
    loads: administrators,
    sends: administrators,
  },
  'routes/admin.offices.$officeId': {
    paths: each(({ office }) => `/admin/offices/${office}`),
    loads: ['administrator:own', 'administrator:others'],
    sends: administrators,
  },
  'routes/admin.users._index': {
    paths: at('/admin/users'),
    loads: administrators,
    sends: [],
  },
  'routes/admin.users.$userId._index': {
    paths: each(({ user }) => `/admin/users/${user}`),
    loads: ['administrator:own', 'administrator:others'],
    sends: administrators,
  },
  'routes/admin.users.$userId.suspend': {
    paths: each(({ user }) => `/admin/users/${user}/suspend`),
    loads: ['administrator:own', 'administrator:others'],
    sends: administrators,
  },
  'routes/admin.users.new': {
    paths: at('/admin/users/new'),
    loads: administrators,
    sends: administrators,
  },
  'routes/admin.wishes': {
    paths: at('/admin/wishes'),
    loads: administrators,
    sends: administrators,
  },
  'routes/admin.log': { paths: at('/admin/log'), loads: administrators, sends: [] },
  'routes/admin.mail': { paths: at('/admin/mail'), loads: administrators, sends: administrators },
  'routes/admin.agreements': {
    paths: at('/admin/agreements'),
    loads: administrators,
    sends: administrators,
  },
};
