import { listCarvedJobs } from '~/db/repositories/carved-jobs';
import type { SpecialistActor } from '../../auth/actor';
import type { PersonKey } from '../../crypto/key-ring';
import type { PlainDate } from '../../domain/calendar/plain-date';
import { tasksOfJob } from '../../domain/carving/workbench/carved-plan';
import type { CarvedFrom } from '../../domain/carving/workbench/plan-of-tasks';
import type { Services } from '../../services';
import { readBadges } from '../matching/read-badges';
import { readNeedsFor, type NeedsForPerson } from '../matching/read-needs-for';

/** A need that is not carved from now, and why: she works there already, or the day is not come. */
export type LeftOut = { readonly id: string; readonly title: string; readonly company: string } & (
  | { readonly why: 'agreement' }
  | { readonly why: 'come-back'; readonly on: PlainDate }
);

/**
 * The needs a job may be carved from for a person: those that may be used for her, but those
 * carved for her already, whose tasks would be counted twice. What she has in an agreement in force
 * is left out, and so is what the company is to be asked about on a later day; `leftOut` says why.
 * `agreed` are her agreements in force, as the match list tells them.
 */
export async function readCarvableNeeds(
  services: Services,
  actor: SpecialistActor,
  key: PersonKey,
) {
  const needs = await readNeedsFor(services, actor, key.profileId);
  const badges = await readBadges(services, actor);
  return { ...(await carvableFor(services, key, needs, badges)), options: needs.options };
}

/** The same of some needs that are read already, with what is going on for her. */
export async function carvableFor(
  { store }: Pick<Services, 'store'>,
  key: PersonKey,
  { posted, resolved, options }: NeedsForPerson,
  badges: Awaited<ReturnType<typeof readBadges>>,
) {
  const { profileId } = key;
  const isAgreed = (needId: string) =>
    badges({ needId, profileId }).some((badge) => badge.kind === 'agreement' && badge.isHere);
  const jobs = await listCarvedJobs(store.read, key);
  const carved = new Set(jobs.map(({ needId }) => needId));
  const held = new Set(
    jobs
      .filter(({ needId }) => needId !== null && isAgreed(needId))
      .flatMap(({ plan }) => tasksOfJob(plan).map(({ source }) => source?.taskId)),
  );
  const uncarved = posted.filter(({ need }) => !carved.has(need.id));
  const read = new Map(
    resolved.map((each) => {
      const tasks = each.need.tasks.filter(({ id }) => !held.has(id));
      return [each.need.id, { ...each, need: { ...each.need, tasks } }];
    }),
  );
  const leftOut = uncarved.flatMap(({ need, company }): LeftOut[] => {
    const { id, comeBackOn } = need;
    const about = { id, title: need.title ?? '', company: company.name };
    const isHeld = isAgreed(id) || read.get(id)?.need.tasks.length === 0;
    if (isHeld) return [{ ...about, why: 'agreement' }];
    const isLater = comeBackOn !== null && comeBackOn > options.today;
    return isLater ? [{ ...about, why: 'come-back', on: comeBackOn }] : [];
  });
  const open = uncarved.filter(({ need }) => !leftOut.some(({ id }) => id === need.id));
  const needs = open.flatMap(({ need }) => read.get(need.id) ?? []);
  const from = open.flatMap(({ need: { id, address, title }, company }) => {
    const found = read.get(id);
    return found
      ? [{ need: found.need, address: address ?? undefined, title: title ?? '', company }]
      : [];
  }) satisfies CarvedFrom[];
  const agreed = badges({ profileId }).filter((badge) => badge.kind === 'agreement');
  return { jobs, needs, from, leftOut, agreed };
}
