import { listOwnAnswers } from '~/db/repositories/agreement-parties';
import { listAgreementsOfPerson, openTerms } from '~/db/repositories/agreements';
import { listCaseSharings } from '~/db/repositories/case-sharings';
import { listCompanies } from '~/db/repositories/companies';
import { listFoundJobs } from '~/db/repositories/found-jobs';
import { findHandOver } from '~/db/repositories/hand-overs';
import { openReadingKey } from '~/db/repositories/person-keys';
import { findProfile } from '~/db/repositories/profiles';
import { listProposalsOfPerson } from '~/db/repositories/proposals';
import { countOpenSearches } from '~/db/repositories/searches';
import { findSpecialistWish } from '~/db/repositories/specialist-wishes';
import { findUser } from '~/db/repositories/users';
import { openIfReadable, type ReadingKey } from '../../crypto/reading-key';
import type { AgreementOutcome } from '../../domain/agreements/decision';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { sharingState } from '../../domain/consent/case-sharing';
import type { FoundJobState } from '../../domain/found-jobs/found-job';
import type { ProposalState } from '../../domain/proposals/proposal-state';
import type { Services } from '../../services';
import { lateDecisionOf, type LateDecision } from '../agreements/after-agreement';
import { statusInForce } from '../agreements/agreement-document';
import { mayLeadToAgreement } from '../agreements/may-lead-to-agreement';
import { ownWish, type ChangeWish } from '../agreements/change-wishes';
import { ownAgreementState, type OwnAgreementState } from '../agreements/own-agreement-state';
import type { OwnProposal } from '../proposals/answering';
import { readOwnProposal, type OwnProposalView } from '../proposals/read-own-proposal';
import { whatIsUnreadable, type UnreadableParts } from './what-is-unreadable';
import { callOf } from '../mail/who-to-call';

/** Her own page: what waits for her, what is going on, and whom she can call. */
export interface OwnPage {
  readonly waiting: readonly OwnProposalView[];
  readonly going: readonly OwnProposalView[];
  readonly over: readonly OwnProposalView[];
  /** What cannot be read now, of all there is on the page. */
  readonly unreadable: UnreadableParts | null;
  /** Those that have been sent to her and not stopped, whether answered or not. */
  readonly agreements: readonly {
    readonly id: string;
    readonly company: string;
    readonly state: OwnAgreementState;
    readonly late: LateDecision | null;
    /** What became of it, once it has ended. */
    readonly outcome: AgreementOutcome | null;
    /** What she has asked to have otherwise in it. */
    readonly wish: ChangeWish | null;
  }[];
  /** How much she has asked us to look for that is still open. */
  readonly openSearches: number;
  /** Places she has found and told of, with what became of each; none she took back. */
  readonly foundJobs: readonly {
    readonly id: string;
    readonly place: string;
    readonly state: FoundJobState;
  }[];
  /** She has asked for another specialist, and nobody is found yet. */
  readonly isOtherSpecialistWished: boolean;
  /** A new specialist she is asked about. */
  readonly newSpecialist: { readonly name: string } | null;
  /** Colleagues of her specialist she is asked about, and how many may read now. */
  readonly sharings: {
    readonly asked: readonly { readonly id: string; readonly colleague: string }[];
    readonly inForce: number;
  };
  readonly specialist: { readonly name: string; readonly phone: string | null };
}

const statesOver: readonly ProposalState[] = ['declined', 'not-now', 'ended', 'withdrawn'];

/** Reads the page of the person behind a link; undefined once her record is erased. */
export async function readOwnPage(
  services: Services,
  profileId: string,
): Promise<OwnPage | undefined> {
  const db = services.store.read;
  const profile = await findProfile(db, profileId);
  const key = await openReadingKey(db, services.keyRing, profileId);
  if (!profile || !key) return undefined;
  const proposals = await listProposalsOfPerson(db, profileId);
  const read = await Promise.all(
    proposals.map(({ id }) => openedForPage(key, services, { profileId, proposalId: id })),
  );
  const views = read.filter((view) => view !== undefined);
  const answers = await listOwnAnswers(db, profileId);
  const names = new Map((await listCompanies(db)).map(({ id, name }) => [id, name]));
  const own = await Promise.all(
    (await listAgreementsOfPerson(db, profileId)).map(async (agreement) => {
      const isReadable = openIfReadable(key, () => openTerms(key, agreement)) !== undefined;
      if (!isReadable) return [];
      const status = statusInForce(services, key, agreement);
      const proposal = proposals.find(({ id }) => id === agreement.proposalId);
      const mayBeSent = await mayLeadToAgreement(services, proposal);
      const state = ownAgreementState(agreement, { status, answers, mayBeSent });
      const line = {
        id: agreement.id,
        state,
        late: lateDecisionOf(services, key, agreement, status),
        outcome: state === 'ended' ? agreement.outcome : null,
        company: names.get(agreement.companyId) ?? '',
        wish: await ownWish(services, key, agreement, 'jobseeker'),
      };
      return [line];
    }),
  );
  const agreements = own.flat().filter(({ state }) => state !== 'draft' && state !== 'stopped');
  const specialist = await findUser(db, profile.specialistId);
  const handOver = await findHandOver(db, profileId);
  const today = osloDateOf(services.clock.now());
  const sharings = (await listCaseSharings(db, key)).map((sharing) => ({
    ...{ id: sharing.id, colleague: sharing.colleague },
    state: sharingState(sharing, today),
  }));
  const isWaiting = ({ question, isListWaiting, solutionsToRead }: OwnProposalView) =>
    question !== null || isListWaiting || solutionsToRead !== null;
  const isOver = ({ state }: OwnProposalView) => statesOver.includes(state);
  const page = {
    waiting: views.filter(isWaiting),
    going: views.filter((view) => !isWaiting(view) && !isOver(view)),
    over: views.filter(isOver),
    agreements,
    openSearches: await countOpenSearches(db, profileId),
    foundJobs: (await listFoundJobs(db, key))
      .filter(({ state }) => state !== 'taken-back')
      .map(({ id, details, state }) => ({ id, place: details.place, state })),
    isOtherSpecialistWished: !handOver && (await findSpecialistWish(db, profileId)) !== undefined,
    newSpecialist: handOver ? { name: handOver.to.name } : null,
    sharings: {
      asked: sharings.filter(({ state }) => state === 'asked'),
      inForce: sharings.filter(({ state }) => state === 'in-force').length,
    },
    specialist: callOf(services, specialist),
  };
  return { ...page, unreadable: await whatIsUnreadable(services, key, profile.specialistId) };
}

/**
 * One of her proposals; where its card cannot be opened, that is noted and the others are shown.
 */
async function openedForPage(key: ReadingKey, services: Services, own: OwnProposal) {
  const view = await readOwnProposal(services, own).catch((error: unknown) =>
    openIfReadable(key, (): undefined => {
      throw error;
    }),
  );
  for (const table of view?.unreadable?.tables ?? []) key.unreadable.add(table);
  return view;
}
