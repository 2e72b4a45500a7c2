import type { Criterion, RuleEntry } from '../match-types';

/** Whether the words of a criterion are those of a conflict that somebody has to solve. */
export function tellsConflict(
  { why }: Pick<Criterion, 'why'>,
  rules: readonly Pick<RuleEntry, 'state' | 'why'>[],
): boolean {
  const conflicts = rules.filter(({ state }) => state !== 'ok' && state !== 'unknown');
  return conflicts.some((rule) => why.includes(rule.why));
}
