import type { MatchTask } from './input';
import type { CriterionName, RuleName, RuleState } from './match-types';
import type { ResolvedTask } from './resolve-need';
import type { Conflict, Finding, Means } from './rules/finding';

/** A finding with its state, once it is known what can be stripped. */
export type Settled = {
  readonly rule: RuleName;
  readonly task?: string;
  readonly state: RuleState;
  readonly why: string;
  readonly feeds?: CriterionName;
  /** Everything that would solve it, stripping included. */
  readonly means: readonly Means[];
  /** How much of a full fit this is, 0–1. */
  readonly fit: number;
};

/** Fits of the states. What the employer offers is nearer to met; stripping loses the task. */
export const fits = {
  ok: 1,
  later: 1,
  unknown: 0.5,
  offered: 0.6,
  named: 0.45,
  strip: 0.3,
  blocked: 0,
};
const degreeWorth = 0.1;

/** The tasks with a conflict that only stripping could solve. */
export function tasksThatMustGo(findings: readonly Finding[]): ReadonlySet<string> {
  const stuck = findings.filter(
    (finding) =>
      finding.outcome === 'conflict' &&
      finding.means.length === 0 &&
      finding.otherwise === 'blocked',
  );
  return new Set(stuck.flatMap(({ task }) => task ?? []));
}

/** The tasks that may be stripped: not fixed, and another remains that need not go itself. */
export function strippableTasks(
  tasks: readonly MatchTask[],
  mustGo: ReadonlySet<string>,
): ReadonlySet<string> {
  const staying = tasks.filter(({ id }) => !mustGo.has(id));
  const strippable = tasks.filter(
    (task) => !task.fixed && staying.some(({ id }) => id !== task.id),
  );
  return new Set(strippable.map(({ id }) => id));
}

/** Gives each finding its state, means and fit. */
export function settleFindings(
  findings: readonly Finding[],
  tasks: readonly ResolvedTask[],
  strippable: ReadonlySet<string>,
): Settled[] {
  const titles = new Map(tasks.map(({ task, title }) => [task.id, title?.quote]));
  return findings.map((finding) => {
    const { rule, task, why, feeds } = finding;
    const about = { rule, task, why, feeds };
    if (finding.outcome !== 'conflict') {
      return { ...about, state: finding.outcome, means: [], fit: fits[finding.outcome] };
    }
    const strip =
      task !== undefined && strippable.has(task) ? [stripping(task, titles.get(task))] : [];
    const means = [...finding.means, ...strip];
    const state = means.length > 0 ? 'solvable' : finding.otherwise;
    return { ...about, state, means, fit: fitOf(finding, state) };
  });
}

function stripping(task: string, title = ''): Means {
  const why = `Ta «${title}» ut av jobben, i bytte mot en oppgave som passer.`;
  return { lever: 'strip', isOffered: false, task, why };
}

function fitOf(conflict: Conflict, state: RuleState): number {
  if (state !== 'solvable') return fits[state];
  const isOffered = conflict.means.some((means) => means.isOffered);
  // What may be no conflict at all counts no less because its task may be taken out.
  const stripped = Math.max(fits.strip, fits[conflict.otherwise]);
  const base = conflict.means.length === 0 ? stripped : isOffered ? fits.offered : fits.named;
  return solvedFit(base, conflict.degree);
}

/** The fit of what can be solved, by how, and by how near to met it is already. */
export function solvedFit(base: number, degree = 0): number {
  return base + degreeWorth * degree;
}
