import type { SpecialistActor } from '../../auth/actor';
import { tasksOfJob } from '../../domain/carving/workbench/carved-plan';
import type { Services } from '../../services';
import { type CarvedJobView, readCarvedJob } from './read-carved-job';

export type TwoJobs = NonNullable<Awaited<ReturnType<typeof readTwoJobs>>>;

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
  const one = await readCarvedJob(services, actor, { profileId, jobId: oneId });
  const other = await readCarvedJob(services, actor, { profileId, jobId: otherId });
  if (!one || !other) return undefined;
  const titles = new Set([one, other].flatMap(({ plan }) => tasksOfJob(plan).map(titleOf)));
  return {
    one,
    other,
    tasks: [...titles].map((title) => ({
      title,
      one: hoursIn(one, title),
      other: hoursIn(other, title),
    })),
  };
}

/** Hours a week of a task in a job, null where they are not known; undefined where it has none such. */
function hoursIn({ plan }: CarvedJobView, title: string): number | null | undefined {
  const task = tasksOfJob(plan).find((each) => titleOf(each) === title)?.task;
  return task && (task.hoursPerWeek ?? null);
}

function titleOf({ task }: { readonly task: { readonly title: string } }): string {
  return task.title;
}
