import type { Records } from '../world';
import {
  employers,
  ofTheCompany,
  at,
  each,
  pagesUnder,
  type Expectation,
  type Who,
} from './expectation';

function needPages(names: readonly string[], sends: readonly Who[]): Record<string, Expectation> {
  const path = ({ need }: Records) => `/company/needs/${need}`;
  return pagesUnder('company.needs.$needId', names, path, { loads: ofTheCompany, sends });
}

function taskPages(names: readonly string[]): Record<string, Expectation> {
  const path = ({ need, task }: Records) => `/company/needs/${need}/tasks/${task}`;
  const allowed = { loads: ofTheCompany, sends: employers };
  return pagesUnder('company.needs.$needId.tasks.$taskId', names, path, allowed);
}

/** Who may do what where a company posts and answers. */
export const pagesOfEmployers: Readonly<Record<string, Expectation>> = {
  'routes/company._index': { paths: at('/company'), loads: employers, sends: employers },
  'routes/company.needs.new': {
    paths: at('/company/needs/new'),
    loads: employers,
    sends: employers,
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
  // None of the agreements here is in force, so that there are no days to give out.
  'routes/company.agreements.$agreementId_.calendar': {
    paths: each(({ agreement }) => `/company/agreements/${agreement}/calendar`),
    loads: [],
    sends: [],
  },
  'routes/company.agreements.$agreementId_.pdf': {
    paths: each(({ agreement }) => `/company/agreements/${agreement}/pdf`),
    loads: ofTheCompany,
    sends: [],
  },
};
