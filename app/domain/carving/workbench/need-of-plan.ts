import type { MatchNeed } from '../../matching/input';
import { hoursOfPlan, tasksOfJob, type CarvedPlan } from './carved-plan';

interface AtCompany {
  readonly id: string;
  readonly title: string;
  readonly company: { readonly id: string; readonly name: string; readonly municipality: string };
}

/**
 * A carved job as the matcher reads a need: the tasks she is to do with the hours they have here.
 * The place is told where all tasks share one; what the needs said of pay and start is not the
 * job's.
 */
export function needOfPlan(plan: CarvedPlan, { id, title, company }: AtCompany): MatchNeed {
  const own = tasksOfJob(plan);
  const hours = hoursOfPlan(plan);
  const places = new Set(own.map(({ source }) => source?.municipality ?? company.municipality));
  const [place = company.municipality] = places;
  return {
    id,
    title,
    company: company.name,
    companyId: company.id,
    kind: 'tasks',
    // A fixed task could not be left out of its need; here each was chosen by hand.
    tasks: own.map(({ task }) => ({ ...task, fixed: false })),
    ...(places.size === 1 ? { municipality: place } : {}),
    ...(hours > 0 ? { hoursPerWeek: { min: hours, max: hours } } : {}),
    ...(plan.stages.length > 0 ? { progression: true } : {}),
  };
}
