import { jobseekers, parties, ofTheJobseeker, at, each, type Expectation } from './expectation';

function ownProposal(tail: string): Expectation {
  return {
    paths: each(({ proposal }) => `/me/proposals/${proposal}${tail}`),
    loads: ofTheJobseeker,
    sends: jobseekers,
  };
}

/** Who may do what on a jobseeker’s own pages, and behind the links of letters. */
export const pagesOfJobseekers: Readonly<Record<string, Expectation>> = {
  // None of the agreements here is in force, so that there are no days to give out.
  'routes/me.agreements.$agreementId_.calendar': {
    paths: each(({ agreement }) => `/me/agreements/${agreement}/calendar`),
    loads: [],
    sends: [],
  },
  'routes/me.agreements.$agreementId_.pdf': {
    paths: each(({ agreement }) => `/me/agreements/${agreement}/pdf`),
    loads: ofTheJobseeker,
    sends: [],
  },
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
  'routes/accept.pdf': { paths: at('/accept/pdf'), loads: parties, sends: [] },
  'routes/p.$token': { paths: at('/p/none'), loads: [], sends: [] },
  'routes/a.$token': { paths: at('/a/none'), loads: [], sends: [] },
  'routes/accept._index': { paths: at('/accept'), loads: parties, sends: parties },
};
