import { setImmediate as nextTurn } from 'node:timers/promises';
import { openPersonKey } from '~/db/repositories/person-keys';
import { listOwnProfiles, type OpenProfile } from '~/db/repositories/profiles';
import { listPostedNeeds, type PostedNeed } from '~/db/repositories/specialist-needs';
import type { SpecialistActor } from '../../auth/actor';
import { beside } from '../../domain/carving/beside';
import { anybody, bundleOfEach } from '../../domain/carving/find-bundles';
import { isAboutSoMany } from '../../domain/carving/hours-target';
import { workedOnStates } from '../../domain/needs/need-state';
import type { Services } from '../../services';
import { matchOptions } from '../matching/match-in-full';
import { hoursHeld, readBadges } from '../matching/read-badges';
import type { NeedsForPerson } from '../matching/read-needs-for';
import { resolvedNeedOf } from '../matching/resolved-need-of';
import { readResolver } from '../matching/word-resolver';
import { explainBundle, tasksOfBundle, type PostedFrom } from './explain-bundle';
import { carvableFor } from './read-carvable-needs';

/** As many as one looks at: people, and jobs made of tasks alone. */
const mostShown = 5;
/** What may be looked at on one page, and of it for one search: a few hundredths of a second. */
const effortForAll = 60_000_000;
const mostForOne = 4_000_000;

interface WantedStart {
  /** Where the tasks are; every partner company where neither is given. */
  readonly companyId?: string | undefined;
  readonly needId?: string | undefined;
  /** Hours a week there are, about. */
  readonly hours?: number | undefined;
}

export type JobStarts = Awaited<ReturnType<typeof readJobStarts>>;

/**
 * Where a job can begin when one begins from the tasks: with an hours target, the jobs nearest to it
 * made of the tasks alone; and at one company or of one need, for which of the specialist's own
 * people a job of them fits best, each with the best there is for her. Nothing is kept by it, and no
 * need that is about a person is among the tasks: what is made of them alone tells of nobody
 * (domain §2.4). Searched one person and one company at a time, with others' turn in between.
 */
export async function readJobStarts(
  services: Services,
  actor: SpecialistActor,
  { companyId, needId, hours }: WantedStart,
) {
  const { read } = services.store;
  const options = await matchOptions(read, services);
  const { today } = options;
  const open = (await listPostedNeeds(read, actor.userId, workedOnStates, today)).filter(
    ({ need, company: { status } }) =>
      need.aboutPersonId === null &&
      status === 'partner' &&
      (need.comeBackOn === null || need.comeBackOn <= today),
  );
  const need = open.find(
    (each) => each.need.id === needId && [undefined, each.company.id].includes(companyId),
  );
  const at = need?.company.id ?? companyId;
  const here = at === undefined ? open : open.filter(({ company }) => company.id === at);
  const posted = need ? [need] : here;
  const needs = { posted, options, resolved: await resolveEach(services, posted) };
  return {
    companies: byName(new Map(open.map(({ company }) => [company.id, company.name]))),
    needs:
      at === undefined
        ? []
        : byName(new Map(here.map((each) => [each.need.id, each.need.title ?? '']))),
    at: here.find(({ company }) => company.id === at)?.company ?? null,
    /** A company was asked about that has no open tasks now. */
    hasNoTasks: at !== undefined && here.length === 0,
    need: need?.need ?? null,
    ofTasks: hours === undefined ? [] : await jobsOfTasks(needs, hours),
    people: at === undefined ? [] : await jobsForPeople(services, actor, needs, hours),
  };
}

/** For each company the job nearest to the hours, the nearest first. */
async function jobsOfTasks(needs: NeedsForPerson, hours: number) {
  const from = fromOf(needs);
  const companies = new Map(needs.posted.map(({ company }) => [company.id, company]));
  const effort = effortOf(companies.size);
  const found = [];
  for (const { id, name } of companies.values()) {
    const resolved = needs.resolved.filter(({ need }) => need.companyId === id);
    const [bundle] = bundleOfEach(resolved, anybody, needs.options, { hours, effort });
    if (bundle) {
      const { title, tasks } = tasksOfBundle(bundle, from);
      found.push({
        companyId: id,
        company: name,
        title,
        tasks,
        hours: bundle.hours,
        isProven: bundle.proven,
      });
    }
    await nextTurn();
  }
  const far = (has: number) => Math.abs(has - hours);
  return found.sort((a, b) => far(a.hours) - far(b.hours)).slice(0, mostShown);
}

/**
 * The best job of these tasks for each of the specialist's own people. Those come first whose job is
 * about as long as is wanted, and among them whom the job fits best, as in every list of people.
 */
async function jobsForPeople(
  services: Services,
  actor: SpecialistActor,
  needs: NeedsForPerson,
  hours: number | undefined,
) {
  const { read } = services.store;
  const own = await listOwnProfiles(read, services.keyRing, actor.userId);
  const badges = await readBadges(services, actor);
  const resolver = await readResolver(read);
  const effort = effortOf(own.length);
  const jobFor = async ({ profile: { id, code }, layer: { resolved: whole } }: OpenProfile) => {
    const key = await openPersonKey(read, services.keyRing, id);
    if (!key) return undefined;
    const { needs: hers, from, agreed } = await carvableFor(services, key, needs, badges);
    const her = beside(whole, hoursHeld(agreed));
    const [bundle] = her ? bundleOfEach(hers, her, needs.options, { hours, effort }) : [];
    const about = her && { from, her, whole, agreed, resolver, options: needs.options };
    const job = bundle && about && explainBundle(bundle, about);
    return job && { job, held: hoursHeld(agreed), profileId: id, code, formId: services.newId() };
  };
  const found = [];
  for (const person of own) {
    const job = await jobFor(person);
    if (job) found.push(job);
    await nextTurn();
  }
  const isEnough = (has: number) => hours === undefined || isAboutSoMany(has, hours);
  return found
    .sort(
      (a, b) =>
        Number(isEnough(b.job.hours)) - Number(isEnough(a.job.hours)) || b.job.score - a.job.score,
    )
    .slice(0, mostShown);
}

function effortOf(searches: number): number {
  return Math.min(mostForOne, Math.floor(effortForAll / Math.max(1, searches)));
}

async function resolveEach({ store }: Services, posted: readonly PostedNeed[]) {
  const resolved = [];
  for (const each of posted) resolved.push(await resolvedNeedOf(store.read, each));
  return resolved;
}

function fromOf({ posted, resolved }: NeedsForPerson): PostedFrom[] {
  return posted.flatMap(({ need: { address, title }, company }, at) => {
    const found = resolved[at];
    return found
      ? [{ need: found.need, address: address ?? undefined, title: title ?? '', company }]
      : [];
  });
}

function byName(names: ReadonlyMap<string, string>): { id: string; name: string }[] {
  return [...names]
    .map(([id, name]) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nb'));
}
