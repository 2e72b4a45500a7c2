import type { StoredCarvedJob } from '~/db/repositories/carved-jobs';
import { listCompanies } from '~/db/repositories/companies';
import type { SpecialistActor } from '../../auth/actor';
import { hoursOfPlan, tasksOfJob } from '../../domain/carving/workbench/carved-plan';
import { isAnswered } from '../../domain/carving/workbench/check-plan';
import { titlesOf } from '../../domain/matching/explanation/task-titles';
import { weekPicture } from '../../domain/matching/explanation/week-picture';
import { hoursOfTask } from '../../domain/chores/task-of-chores';
import { needTitleOf } from '../../domain/needs/need-title';
import { mostTasks } from '../../domain/needs/most-tasks';
import type { Services } from '../../services';
import { readKeptChores } from '../chores/read-kept-chores';
import { matchLine } from '../matching/match-line';
import { noteReading } from '../profiles/note-reading';
import { openCarvedJob, type OfCarvedJob } from './open-carved-job';
import { listPositionAnswers } from '~/db/repositories/position-answers';
import { changeOfAnswer } from '../../domain/carving/position-answer';
import { readCarvableNeeds } from './read-carvable-needs';

/** Hours a week that a chore too seldom to be counted begins with: she sets them right. */
const leastHours = 0.25;

export type CarvedJobView = NonNullable<Awaited<ReturnType<typeof readCarvedJob>>>;

/**
 * A carved job on the workbench: its sums, week, match and warnings, and the tasks that may be
 * added.
 */
export async function readCarvedJob(services: Services, actor: SpecialistActor, of: OfCarvedJob) {
  const opened = await openCarvedJob(services, actor, of);
  if (!opened) return undefined;
  const { profileId, jobId } = of;
  await noteReading(services, { profileId, userId: actor.userId, what: 'profile' });
  const { person, job, need, match, warnings } = opened;
  const { facts } = person.layer;
  const { plan, company } = job;
  const { from, jobs } = await readCarvableNeeds(services, actor, person.key);
  const companies = await listCompanies(services.store.read);
  const taken = new Set(plan.tasks.map(({ source }) => source?.taskId));
  const offered = from
    .filter((each) => each.company.id === company.id && plan.tasks.length < mostTasks)
    .flatMap((each) =>
      each.need.tasks
        .filter(({ id }) => !taken.has(id))
        .map(({ id, title, hoursPerWeek }) => ({
          id,
          title,
          hours: hoursPerWeek ?? null,
          needTitle: each.title,
        })),
    );
  const [said] = job.needId
    ? await listPositionAnswers(services.store.read, person.key, job.needId)
    : [];
  return {
    profileId,
    jobId,
    /** What the company says of its tasks, and what the plan can take of it. */
    said: said
      ? {
          at: said.at,
          tasks: said.tasks.map((answer) => {
            const change = changeOfAnswer(plan, answer);
            return { ...answer, change: change === 'done' ? change : (change?.kind ?? null) };
          }),
        }
      : null,
    needTitles: Object.fromEntries(from.map((each) => [each.need.id, each.title])),
    code: person.profile.code,
    company: { id: company.id, name: company.name, isStopped: company.status === 'stopped' },
    title: need.title,
    version: job.version,
    needId: job.needId,
    plan,
    hours: hoursOfPlan(plan),
    wanted: facts.hoursPerWeek ?? null,
    line: matchLine(match, {
      ...{ title: need.title, about: company.name, badges: [] },
      tasks: need.tasks,
    }),
    week: weekPicture(need.tasks, facts.available),
    available: facts.available,
    taskTitles: titlesOf(need.tasks),
    warnings,
    offered,
    others: jobs.filter(({ id }) => id !== jobId).map((each) => otherJob(each, companies)),
    chores: (await readKeptChores(services, company.id))
      .filter(({ title }) => !plan.tasks.some(({ task }) => task.title === title))
      .map((group) => ({ ...group, taskHours: hoursOfTask(group) ?? leastHours })),
    /** How many changes can be undone, and made again. */
    steps: {
      back: job.needId === null ? job.history.past.length : 0,
      on: job.needId === null ? job.history.ahead.length : 0,
    },
    isReady: isAnswered(warnings),
    formId: services.newId(),
  };
}

function otherJob(
  { id, plan, companyId }: StoredCarvedJob,
  companies: readonly { readonly id: string; readonly name: string }[],
) {
  return {
    id,
    title: needTitleOf(tasksOfJob(plan).map(({ task }) => task.title)),
    company: companies.find((company) => company.id === companyId)?.name ?? '',
    hours: hoursOfPlan(plan),
  };
}
