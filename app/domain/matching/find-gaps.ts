import type { Gap, GapKind } from './match-types';
import type { Settled } from './settle-findings';

/**
 * What stands between the pair and a full fit: trainable where training solves it, adaptable
 * where another means does (both where both do), an open question where something is unknown.
 */
export function findGaps(findings: readonly Settled[]): Gap[] {
  return findings.flatMap((finding) => {
    const { rule, task, why } = finding;
    return gapKinds(finding).map((kind) => ({ task, kind, rule, why }));
  });
}

function gapKinds({ state, means }: Settled): GapKind[] {
  if (state === 'unknown') return ['open-question'];
  if (state !== 'solvable') return [];
  const kinds = means.map(({ lever }) => (lever === 'training' ? 'trainable' : 'adaptable'));
  return [...new Set(kinds)];
}
