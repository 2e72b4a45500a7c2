import type { MatchNeed, MatchProfile, MatchTask } from '../input';
import { compareDemand } from './compare-demand';
import type { Finding } from './finding';
import { isSafetyMatter } from './person-needs';
import { checkRequired } from './required-papers';

const kinds = new Set(['hse-training', 'entry-test'] as const);

/** Safety training and entry tests, and dress on ladders, which only stripping solves (I2 G3). */
export function checkSafety(need: MatchNeed, profile: MatchProfile, today: string): Finding[] {
  const findings = [
    ...checkRequired('safety', kinds, need, profile, today),
    ...need.tasks.filter((task) => hasUnsafeDress(task, profile)).map(unsafeDress),
  ];
  return findings.length > 0
    ? findings
    : [{ rule: 'safety', outcome: 'ok', why: 'Ingen særskilte krav til sikkerhet er oppgitt.' }];
}

function hasUnsafeDress(task: MatchTask, profile: MatchProfile): boolean {
  const dress = task.demands?.dress;
  return (profile.conditions ?? []).some(
    (condition) =>
      dress !== undefined &&
      condition.strength === 'need' &&
      isSafetyMatter(condition, task) &&
      compareDemand('dress', dress, condition.want) === 'conflict',
  );
}

function unsafeDress(task: MatchTask): Finding {
  return {
    rule: 'safety',
    task: task.id,
    outcome: 'conflict',
    feeds: 'conditions',
    means: [],
    otherwise: 'blocked',
    why: 'Arbeid på stige krever bestemte klær av sikkerhetsgrunner.',
  };
}
