import { type Assessment, assessWithout } from './assess-pair';
import { isOwnTask } from './criteria/tasks';
import type { Lever } from './match-types';
import type { Means } from './rules/finding';
import { scoreCriteria, sumOfPoints } from './score-criteria';
import type { Settled } from './settle-findings';
import type { Weights } from './weights';

/**
 * Every single change that solves a conflict, with what it would do to the score, the greatest
 * gain first. The same change for the same task is one lever, whatever it solves.
 */
export function findLevers(assessment: Assessment, weights: Weights, score: number): Lever[] {
  return changesOf(assessment)
    .map(({ means, task, solves }) => {
      const changed =
        means.lever === 'strip' && task !== undefined
          ? assessWithout(assessment, task)
          : assessSolved(assessment, solves);
      const gain = sumOfPoints(scoreCriteria(changed, weights)) - score;
      const { named, offer } = means;
      const words = { ...(named && { named }), ...(offer && { offer }) };
      const lever = { lever: means.lever, task, gain, why: means.why, ...words };
      return isLoss(assessment, { means, task, solves })
        ? { ...lever, takesWhatFits: true as const }
        : lever;
    })
    .sort((a, b) => b.gain - a.gain);
}

/** How many levers a pair has, without what each would do to the score. */
export function countLevers(assessment: Pick<Assessment, 'findings'>): number {
  return changesOf(assessment).length;
}

type Change = { readonly means: Means; readonly task?: string; readonly solves: Settled[] };

function changesOf({ findings }: Pick<Assessment, 'findings'>): Change[] {
  const levers = new Map<string, Change>();
  for (const finding of findings) {
    if (finding.state !== 'solvable') continue;
    for (const means of finding.means) {
      const task = means.task ?? finding.task;
      const key = keyOf(means, task);
      const known = levers.get(key);
      if (known) known.solves.push(finding);
      else levers.set(key, { means, task, solves: [finding] });
    }
  }
  return [...levers.values()];
}

/** Taking out a task she can or wants, though every conflict it solves has another way out. */
function isLoss({ relations }: Assessment, { means, task, solves }: Change): boolean {
  const own = new Set(relations.filter(isOwnTask).map((relation) => relation.task.id));
  const takesOwn = (each: Means, about = each.task) =>
    each.lever === 'strip' && about !== undefined && own.has(about);
  return (
    takesOwn(means, task) &&
    solves.every((finding) =>
      finding.means.some((other) => !takesOwn(other, other.task ?? finding.task)),
    )
  );
}

/** The same pair as if these findings were met. */
function assessSolved(assessment: Assessment, solved: readonly Settled[]): Assessment {
  const findings = assessment.findings.map((finding) =>
    solved.includes(finding) ? ({ ...finding, state: 'ok', fit: 1 } as const) : finding,
  );
  return { ...assessment, findings };
}

/** Stripping or moving a task is one change, whatever for; other means are told apart by words. */
function keyOf({ lever, why }: Means, task = ''): string {
  return lever === 'strip' || lever === 'move' ? `${lever} ${task}` : `${lever} ${task} ${why}`;
}
