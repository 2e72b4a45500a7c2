import { findCarvedJob } from '~/db/repositories/carved-jobs';
import { findStaffingNote } from '~/db/repositories/staffing-notes';
import type { SpecialistActor } from '../../auth/actor';
import { asTold, beside, withNoneLeft } from '../../domain/carving/beside';
import { checkPlan } from '../../domain/carving/workbench/check-plan';
import { needOfPlan } from '../../domain/carving/workbench/need-of-plan';
import { match } from '../../domain/matching/match';
import { isWishMet } from '../../domain/matching/standing';
import { resolveNeed } from '../../domain/matching/resolve-need';
import { needTitleOf } from '../../domain/needs/need-title';
import type { Services } from '../../services';
import { matchOptions } from '../matching/match-in-full';
import { hoursHeld, readBadges } from '../matching/read-badges';
import { readResolver } from '../matching/word-resolver';
import { openOwnProfile } from '../profiles/open-own-profile';

export interface OfCarvedJob {
  readonly profileId: string;
  readonly jobId: string;
}

export type OpenedCarvedJob = NonNullable<Awaited<ReturnType<typeof openCarvedJob>>>;

/**
 * A carved job of one of the specialist's own people, matched and checked as of today, beside the
 * hours she has in other agreements than one about the job itself; undefined otherwise.
 */
export async function openCarvedJob(
  services: Services,
  actor: SpecialistActor,
  { profileId, jobId }: OfCarvedJob,
) {
  const { read } = services.store;
  const person = await openOwnProfile(read, services, actor, profileId);
  const job = person && (await findCarvedJob(read, person.key, jobId));
  if (!person || !job) return undefined;
  const { company, plan } = job;
  const title = needTitleOf(
    plan.tasks.flatMap(({ move, task }) => (move === 'strip' ? [] : task.title)),
  );
  const need = needOfPlan(plan, { id: jobId, title, company });
  const options = await matchOptions(read, services);
  const staffing = await findStaffingNote(read, company.id);
  const { resolved } = person.layer;
  const badges = (await readBadges(services, actor))({ needId: job.needId, profileId });
  const free = beside(resolved, hoursHeld(badges, 'elsewhere')) ?? withNoneLeft(resolved);
  const found = match(resolveNeed(need, await readResolver(read)), asTold(free, resolved), options);
  const pair = { need, profile: free.profile, isWishMet: isWishMet(found) };
  const warnings = checkPlan(plan, pair, { staffing, today: options.today });
  return { person, job, need, match: found, warnings };
}
