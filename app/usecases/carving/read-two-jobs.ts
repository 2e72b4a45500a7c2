import type { SpecialistActor } from '../../auth/actor';
import {
  hoursOfPlan,
  tasksOfJob,
  type CarvedPlan,
} from '../../domain/carving/workbench/carved-plan';
import type { Services } from '../../services';
import { matchLine } from '../matching/match-line';
import { noteReading } from '../profiles/note-reading';
import { openCarvedJob, type OpenedCarvedJob } from './open-carved-job';

export type TwoJobs = NonNullable<Awaited<ReturnType<typeof readTwoJobs>>>;
export type ComparedJob = TwoJobs['one'];

interface WantedJobs {
  readonly profileId: string;
  readonly jobIds: readonly [string, string];
}

/**
 * Two jobs put together for one of the specialist's own people, side by side: what each comes to,
 * and every task of either with its hours in both. Undefined where one of them is not hers.
 */
export async function readTwoJobs(
  services: Services,
  actor: SpecialistActor,
  { profileId, jobIds: [oneId, otherId] }: WantedJobs,
) {
  const one = await openCarvedJob(services, actor, { profileId, jobId: oneId });
  const other = await openCarvedJob(services, actor, { profileId, jobId: otherId });
  if (!one || !other) return undefined;
  await noteReading(services, { profileId, userId: actor.userId, what: 'profile' });
  const titles = new Set([one, other].flatMap(({ job }) => tasksOfJob(job.plan).map(titleOf)));
  return {
    profileId,
    code: one.person.profile.code,
    one: toCompare(one),
    other: toCompare(other),
    tasks: [...titles].map((title) => ({
      title,
      one: hoursIn(one.job.plan, title),
      other: hoursIn(other.job.plan, title),
    })),
  };
}

function toCompare({ job: { id, company, plan }, need, match, warnings }: OpenedCarvedJob) {
  const about = { title: need.title, about: company.name, badges: [], tasks: need.tasks };
  return {
    id,
    title: need.title,
    company: company.name,
    hours: hoursOfPlan(plan),
    line: tasksOfJob(plan).length === 0 ? null : matchLine(match, about),
    unanswered: warnings.filter(({ reason }) => !reason).length,
    stages: plan.stages.length,
    freedHours: plan.gains.freedHours ?? null,
  };
}

/**
 * Hours a week of a task in a plan, null where they are not known; undefined where it has none
 * such.
 */
function hoursIn(plan: CarvedPlan, title: string): number | null | undefined {
  const task = tasksOfJob(plan).find((each) => titleOf(each) === title)?.task;
  return task && (task.hoursPerWeek ?? null);
}

function titleOf({ task }: { readonly task: { readonly title: string } }): string {
  return task.title;
}
