import type { Records } from '../world';
import {
  specialists,
  ofTheSpecialist,
  at,
  each,
  pagesUnder,
  type Expectation,
  type Who,
} from './expectation';

/** All specialists see what is posted. */
const openNeeds = specialists.flatMap((who) => [`${who}:own`, `${who}:others`] as const);

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

/** Who may do what on the specialists’ own pages. */
export const pagesOfSpecialists: Readonly<Record<string, Expectation>> = {
  'routes/leads._index': { paths: at('/leads'), loads: specialists, sends: [] },
  'routes/leads.$leadId': {
    paths: (world) => [
      ['own', `/leads/${world.own.lead}`],
      ['missing', '/leads/missing'],
    ],
    loads: specialists.map((who) => `${who}:own` as const),
    sends: specialists,
  },
  'routes/figures._index': { paths: at('/figures'), loads: specialists, sends: [] },
  'routes/figures.file': { paths: at('/figures/file'), loads: specialists, sends: [] },
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
  // None of the agreements here has been in force, so that there is nothing to follow up.
  'routes/agreements.$agreementId.follow-up': {
    paths: each(({ agreement }) => `/agreements/${agreement}/follow-up`),
    loads: [],
    sends: specialists,
  },
  // None of the agreements here is in force, so that there are no days to give out.
  'routes/agreements.$agreementId.calendar': {
    paths: each(({ agreement }) => `/agreements/${agreement}/calendar`),
    loads: [],
    sends: [],
  },
  'routes/agreements.$agreementId.pdf': {
    paths: each(({ agreement }) => `/agreements/${agreement}/pdf`),
    loads: ofTheSpecialist,
    sends: [],
  },
};
