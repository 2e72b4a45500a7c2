import { listFoundJobs, type StoredFoundJob } from '~/db/repositories/found-jobs';
import { listApprovedBreakGlass, openExplanation } from '~/db/repositories/break-glass';
import type { BreakGlassReason } from '../../domain/privacy/break-glass';
import { listObjections, type Objection } from '~/db/repositories/objections';
import { listSearches, type Search } from '~/db/repositories/searches';
import { listProposalsOfPerson } from '~/db/repositories/proposals';
import { findPostedNeed } from '~/db/repositories/specialist-needs';
import type { Database } from '~/db/store';
import type { SpecialistActor } from '../../auth/actor';
import type { PersonKey } from '../../crypto/key-ring';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { youngWorkerHints, type YoungWorkerHint } from '../../domain/profiles/young-workers';
import type { ProposalState } from '../../domain/proposals/proposal-state';
import type { Services } from '../../services';
import { companiesToChoose, type CompanyToChoose } from '../companies/companies-to-choose';
import type { ProfileFlags } from './create-profile';
import { readBlockDrafts, type BlockDraft } from '../form-drafts/read-block-drafts';
import { readFollowUpLines, type FollowUpLine } from '../follow-up/read-follow-up-lines';
import { readOfficeChoices } from '../offices/read-offices';
import { layerView, type LayerView } from './layer-view';
import { noteReading } from './note-reading';
import { guardianIsMissing } from './guardian-is-missing';
import { openOwnProfile } from './open-own-profile';
import { sharingsOf, type SharingView } from '../sharings/sharing-view';
import { reachedWithoutNeeds } from './travel-places';
import { readResolver } from '../matching/word-resolver';

export interface ProfileView extends LayerView {
  readonly id: string;
  readonly code: string;
  readonly flags: ProfileFlags;
  /** Her office, whether it was set by hand, and those it may be. */
  readonly office: {
    readonly name: string;
    readonly isChosen: boolean;
    readonly choices: readonly string[];
  };
  /** What she says is not right and nobody has talked with her about yet. */
  readonly objections: readonly Pick<Objection, 'id' | 'block' | 'text'>[];
  /** What she has asked us to look for, with the work its words surely mean. */
  readonly searches: readonly (Omit<Search, 'profileId'> & {
    readonly concepts: readonly { readonly id: string; readonly label: string }[];
  })[];
  /** Places of work she found herself, and the companies one of them may be. */
  readonly foundJobs: readonly Omit<StoredFoundJob, 'profileId'>[];
  readonly companies: readonly CompanyToChoose[];
  /** Who could see name and contact while the specialist was away, newest first. */
  readonly emergencies: readonly {
    readonly id: string;
    readonly requester: string;
    readonly decider: string | null;
    readonly reason: BreakGlassReason;
    readonly explanation: string;
    readonly decidedAt: string | null;
  }[];
  /** The colleagues she is or was asked about, who may read with her agreement. */
  readonly sharings: readonly SharingView[];
  /** What its reader has written and not saved. */
  readonly drafts: readonly BlockDraft[];
  /** Municipalities she reaches where no need is. */
  readonly placesWithoutNeeds: readonly string[];
  readonly young: readonly YoungWorkerHint[];
  /** She is under 18, and nobody is noted to have agreed for her. */
  readonly isGuardianMissing: boolean;
  readonly proposals: readonly {
    readonly id: string;
    readonly company: string;
    readonly needTitle: string;
    readonly state: ProposalState;
  }[];
  /** Her agreements that are followed up, the most urgent first. */
  readonly followUps: readonly (FollowUpLine & { readonly code: string })[];
}

/**
 * The matching layer of one of the specialist's own people, with what was understood of it. That
 * it was read, she can see.
 */
export async function readProfile(
  services: Services,
  actor: SpecialistActor,
  profileId: string,
): Promise<ProfileView | undefined> {
  const { read } = services.store;
  const found = await openOwnProfile(read, services, actor, profileId);
  if (!found) return undefined;
  await noteReading(services, { profileId, userId: actor.userId, what: 'profile' });
  const { code, office, isOfficeChosen, isProtected, isUnder18, hasGuardian } = found.profile;
  const foundJobs = await listFoundJobs(read, found.key);
  const proposals: ProfileView['proposals'][number][] = [];
  for (const { id, needId, state } of await listProposalsOfPerson(read, profileId)) {
    const posted = await findPostedNeed(read, needId);
    if (!posted) continue;
    const { need, company } = posted;
    proposals.push({ id, company: company.name, needTitle: need.title ?? '', state });
  }
  return {
    id: profileId,
    code,
    flags: { isProtected, isUnder18, hasGuardian },
    office: {
      name: office,
      isChosen: isOfficeChosen === true,
      choices: await readOfficeChoices(services, office),
    },
    ...layerView(found.layer),
    objections: (await listObjections(read, found.key)).flatMap(
      ({ id, block, text, settledAt, isOfAnswer }) =>
        settledAt === null && !isOfAnswer ? [{ id, block, text }] : [],
    ),
    searches: await searchesOf(read, found.key),
    foundJobs: foundJobs.map(({ profileId: _hers, ...job }) => job),
    companies: foundJobs.some(({ state }) => state === 'told') ? await companiesToChoose(read) : [],
    emergencies: (await listApprovedBreakGlass(read, profileId)).map(
      ({ request, requester, decider }) => ({
        ...{ id: request.id, requester, decider, reason: request.reason },
        explanation: openExplanation(found.key, request),
        decidedAt: request.decidedAt,
      }),
    ),
    sharings: await sharingsOf(read, found.key, osloDateOf(services.clock.now())),
    drafts: await readBlockDrafts(services, actor, profileId),
    placesWithoutNeeds: await reachedWithoutNeeds(read, found.layer.facts.travel),
    young: isUnder18 ? youngWorkerHints(found.layer.facts) : [],
    isGuardianMissing: await guardianIsMissing(read, services, found.key, profileId),
    proposals,
    followUps: (await readFollowUpLines(services, actor)).flatMap((line) =>
      line.profileId === profileId ? [{ ...line, code }] : [],
    ),
  };
}

/** As many kinds of work as are worth a question of their own. */
const mostConcepts = 3;

async function searchesOf(db: Database, key: PersonKey): Promise<ProfileView['searches']> {
  const resolver = await readResolver(db);
  return (await listSearches(db, key)).map(({ profileId: _hers, ...search }) => ({
    ...search,
    concepts: resolver
      .resolve(search.wanted.what)
      .filter(({ band }) => band === 'high')
      .slice(0, mostConcepts)
      .map(({ concept, label }) => ({ id: concept, label })),
  }));
}
