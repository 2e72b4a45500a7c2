import type { Services } from '~/app/services';
import { listCaseloads } from '~/db/repositories/caseloads';
import { countProposalsByState, readFigures } from '~/db/repositories/figures';
import { countWaitingBreakGlass } from '~/db/repositories/break-glass';
import { countWaitingWishes } from '~/db/repositories/specialist-wishes';
import {
  countCompaniesWithoutContact,
  countWaitingJobseekers,
} from '~/db/repositories/standing-still';
import { lapsedBy } from '~/app/domain/privacy/break-glass';
import { fewestShown } from '~/app/domain/profiles/caseload';
import { figuresShown } from '~/app/domain/profiles/figures';
import { proposalStates, type ProposalState } from '~/app/domain/proposals/proposal-state';
import { readAgreementsByDate } from '../agreements/read-agreements-by-date';
import { readLeads } from '../companies/read-leads';

/** The administrator's figures for the front of her pages, and how much of what stands still. */
export async function readOverview(services: Services) {
  const { read } = services.store;
  const { stuckMail, ...figures } = await readFigures(read);
  const agreements = await readAgreementsByDate(services);
  const proposals = await countProposalsByState(read);
  return {
    figures,
    proposals: figuresShown(
      standings.map((state) => ({
        state,
        count: proposals
          .filter((each) => standingOf(each.state) === state)
          .reduce((sum, { rows }) => sum + rows, 0),
      })),
    ),
    caseloads: (await listCaseloads(read)).map(({ people, ...specialist }) => ({
      ...specialist,
      // Few people are told apart by nobody but their own specialist.
      people: people < fewestShown ? null : people,
    })),
    stuck: {
      mail: stuckMail,
      exceptions: agreements.filter(({ exceptions }) => exceptions.length > 0).length,
      decisions: agreements.filter(({ status }) => status === 'decision-overdue').length,
      breakGlass: await countWaitingBreakGlass(read, lapsedBy(services.clock.now())),
      leads: await readLeads(services),
      companies: await countCompaniesWithoutContact(read),
      wishes: await countWaitingWishes(read),
      jobseekers: await countWaitingJobseekers(read),
    },
  };
}

/** A question that is answered leaves a proposal as it was: shown. */
function standingOf(state: ProposalState): ProposalState {
  return state === 'answered' ? 'shown' : state;
}

const standings = proposalStates.filter((state) => standingOf(state) === state);

export type Overview = Awaited<ReturnType<typeof readOverview>>;
