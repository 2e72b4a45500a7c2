import { asTold } from '../../domain/carving/beside';
import type { Bundle } from '../../domain/carving/bundle';
import { needOfPlan } from '../../domain/carving/workbench/need-of-plan';
import { planOfTasks, type CarvedFrom } from '../../domain/carving/workbench/plan-of-tasks';
import { match, type MatchOptions } from '../../domain/matching/match';
import { resolveNeed } from '../../domain/matching/resolve-need';
import type { ResolvedProfile } from '../../domain/matching/resolve-profile';
import { needTitleOf } from '../../domain/needs/need-title';
import type { Resolver } from '../../domain/vocabulary/create-resolver';
import { matchLine } from '../matching/match-line';
import type { MatchBadge } from '../matching/read-badges';

/** A posted need tasks are taken from, with its company. */
export interface PostedFrom extends CarvedFrom {
  readonly title: string;
  readonly company: { readonly id: string; readonly name: string; readonly municipality: string };
}

interface BundleAbout {
  readonly from: readonly PostedFrom[];
  /** Her beside the hours she has in agreements, and as she has told it. */
  readonly her: ResolvedProfile;
  readonly whole: ResolvedProfile;
  readonly agreed: readonly MatchBadge[];
  readonly resolver: Resolver;
  readonly options: MatchOptions;
}

export type CarvedProposal = NonNullable<ReturnType<typeof explainBundle>>;

/** What a bundle is made of, task by task, and where each was posted. */
export function tasksOfBundle(
  bundle: Pick<Bundle, 'tasks' | 'needs'>,
  from: readonly PostedFrom[],
) {
  const inIt = from.filter(({ need }) => bundle.needs.includes(need.id));
  const plan = planOfTasks(inIt, bundle.tasks, (id) => id);
  return {
    plan,
    company: inIt[0]?.company,
    title: needTitleOf(plan.tasks.map(({ task }) => task.title)),
    tasks: plan.tasks.map(({ task, source }) => ({
      id: task.id,
      title: task.title,
      hours: task.hoursPerWeek ?? null,
      needId: source?.needId ?? '',
      needTitle: inIt.find(({ need }) => need.id === source?.needId)?.title ?? '',
    })),
  };
}

/** A bundle with its tasks and hours, explained by its own match with the person it is for. */
export function explainBundle(
  bundle: Bundle,
  { from, her, whole, agreed, resolver, options }: BundleAbout,
) {
  const { plan, company, title, tasks } = tasksOfBundle(bundle, from);
  if (!company) return undefined;
  const need = needOfPlan(plan, { id: company.id, title, company });
  const found = match(resolveNeed(need, resolver), asTold(her, whole), options);
  return {
    companyId: company.id,
    hours: bundle.hours,
    short: bundle.short,
    isProven: bundle.proven,
    hasContact: bundle.contact,
    line: matchLine(found, { title, about: company.name, badges: agreed, tasks: need.tasks }),
    score: found.score,
    tasks,
  };
}
