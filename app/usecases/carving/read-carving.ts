import { listCompanies } from '~/db/repositories/companies';
import type { SpecialistActor } from '../../auth/actor';
import { beside } from '../../domain/carving/beside';
import type { Bundle } from '../../domain/carving/bundle';
import { findBundles } from '../../domain/carving/find-bundles';
import { findOpeners } from '../../domain/carving/find-openers';
import { hoursOfPlan } from '../../domain/carving/workbench/carved-plan';
import type { ResolvedProfile } from '../../domain/matching/resolve-profile';
import { needTitleOf } from '../../domain/needs/need-title';
import type { Services } from '../../services';
import { hoursHeld } from '../matching/read-badges';
import { readResolver } from '../matching/word-resolver';
import { openOwnProfile } from '../profiles/open-own-profile';
import { explainBundle } from './explain-bundle';
import { readCarvableNeeds } from './read-carvable-needs';
import { readJobExamples } from './read-job-examples';

export type Carving = NonNullable<Awaited<ReturnType<typeof readCarving>>>;

/**
 * The jobs that could be carved for one of the specialist's own people, the best of each company,
 * each explained by its own match; what would open one where hours are short; and the jobs already
 * begun. Undefined when she is not the specialist's.
 */
export async function readCarving(services: Services, actor: SpecialistActor, profileId: string) {
  const { read } = services.store;
  const person = await openOwnProfile(read, services, actor, profileId);
  if (!person) return undefined;
  const profile = person.layer.resolved;
  const carvable = await readCarvableNeeds(services, actor, person.key);
  const { jobs, needs, from, options, leftOut, agreed } = carvable;
  const held = hoursHeld(agreed);
  const resolver = await readResolver(read);
  const free = beside(profile, held);
  const bundles = free ? findBundles(needs, free, options) : [];
  const explain = (bundle: Bundle, her: ResolvedProfile) =>
    explainBundle(bundle, { from, her, whole: profile, agreed, resolver, options });
  const companies = await listCompanies(read);
  return {
    profileId,
    code: person.profile.code,
    /** Hours a week she wants at least; null is not known yet. */
    wanted: profile.profile.hoursPerWeek?.min ?? null,
    bundles: free ? bundles.flatMap((bundle) => explain(bundle, free) ?? []) : [],
    openers: free
      ? findOpeners(needs, free, options, bundles, held).map(({ why, short }) => ({ why, short }))
      : [],
    /** Hours a week she has in agreements in force, and whether they are all she can have. */
    held,
    isFull: free === undefined,
    leftOut,
    examples: await readJobExamples(services),
    jobs: jobs.map(({ id, companyId, plan, needId }) => ({
      id,
      company: companies.find((each) => each.id === companyId)?.name ?? '',
      title: needTitleOf(plan.tasks.map(({ task }) => task.title)),
      hours: hoursOfPlan(plan),
      isProposable: needId !== null,
      isStopped: companies.find((each) => each.id === companyId)?.status === 'stopped',
    })),
    companies: companies
      .filter(({ status }) => status === 'partner')
      .map(({ id, name }) => ({ id, name })),
    formIds: Array.from({ length: bundles.length + 1 }, () => services.newId()),
  };
}
