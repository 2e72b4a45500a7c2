import { agreementOf, type Agreement } from '../explanation/explain-criteria';
import type {
  Criterion,
  CriterionName,
  MatchStatus,
  MatchVersion,
  RuleName,
  RuleState,
} from '../match-types';
import { ruleStates } from '../match-types';
import type { MatchSnapshot } from './match-snapshot';

/**
 * What a difference is: more or less of a fit, or that something became known, is known no more, or
 * is known in part only.
 */
export type Change = 'better' | 'worse' | 'known' | 'unknown' | 'in-part';

/** One difference between a match as it stood and as it stands. */
export type MatchDifference =
  | { readonly kind: 'status'; readonly from: MatchStatus; readonly to: MatchStatus }
  | {
      readonly kind: 'criterion';
      readonly name: CriterionName;
      readonly from: Agreement;
      readonly to: Agreement;
      readonly change: Change;
      readonly why: string;
    }
  | {
      readonly kind: 'rule';
      readonly rule: RuleName;
      readonly task: string | undefined;
      readonly from: RuleState;
      readonly to: RuleState;
      readonly change: Change;
      readonly why: string;
    }
  | {
      readonly kind: 'answered' | 'new-question' | 'new-lever' | 'gone-lever';
      readonly text: string;
    }
  | {
      readonly kind: 'weight';
      readonly name: CriterionName;
      readonly from: Pick<Criterion, 'points' | 'of'>;
      readonly to: Pick<Criterion, 'points' | 'of'>;
    }
  | { readonly kind: 'version'; readonly of: keyof MatchVersion };

/** What is different since, most important first; nothing where the two say the same. */
export function compareSnapshots(before: MatchSnapshot, now: MatchSnapshot): MatchDifference[] {
  const { from, to } = { from: before.status, to: now.status };
  return [
    ...(from === to ? [] : [{ kind: 'status' as const, from, to }]),
    ...criteriaBetween(before, now),
    ...rulesBetween(before, now),
    ...textsBetween(questionsOf(before), questionsOf(now), 'answered', 'new-question'),
    ...textsBetween(leversOf(before), leversOf(now), 'gone-lever', 'new-lever'),
    ...(['matcher', 'vocabulary', 'weights'] as const)
      .filter((of) => before.version[of] !== now.version[of])
      .map((of) => ({ kind: 'version' as const, of })),
    ...weightsBetween(before, now),
  ];
}

/** In shares of what each could give, so that new weights alone are no difference in the pair. */
function criteriaBetween(before: MatchSnapshot, now: MatchSnapshot): MatchDifference[] {
  return now.criteria.flatMap((after): MatchDifference[] => {
    const earlier = before.criteria.find(({ name }) => name === after.name);
    if (!earlier) return [];
    const change = after.points / after.of - earlier.points / earlier.of;
    const [from, to] = [agreementOf(earlier, before.rules), agreementOf(after, now.rules)];
    if (from === to && Math.abs(change) < noticeable) return [];
    const { name, why } = after;
    return [{ kind: 'criterion', name, from, to, change: changeOf(from, to, change > 0), why }];
  });
}

/** What counts otherwise than it did, and what it gives here. */
function weightsBetween(before: MatchSnapshot, now: MatchSnapshot): MatchDifference[] {
  return now.criteria.flatMap(({ name, points, of }): MatchDifference[] => {
    const from = before.criteria.find((each) => each.name === name);
    if (!from || from.of === of) return [];
    const earlier = { points: from.points, of: from.of };
    return [{ kind: 'weight', name, from: earlier, to: { points, of } }];
  });
}

function changeOf(from: string, to: string, isBetter: boolean): Change {
  if (to === 'unknown') return from === 'unknown' ? 'in-part' : 'unknown';
  if (from === 'unknown') return 'known';
  return isBetter ? 'better' : 'worse';
}

/** Less than a hundredth of a criterion is rounding. */
const noticeable = 0.01;

function rulesBetween(before: MatchSnapshot, now: MatchSnapshot): MatchDifference[] {
  const places = new Set(
    [...before.rules, ...now.rules].map(({ rule, task }) => JSON.stringify([rule, task])),
  );
  return [...places].flatMap((place): MatchDifference[] => {
    const [rule, task] = JSON.parse(place) as [RuleName, string | null];
    const at = ({ rules }: MatchSnapshot) =>
      rules
        .filter((each) => each.rule === rule && (each.task ?? null) === task)
        .toSorted((a, b) => rankOf(b.state) - rankOf(a.state))[0];
    const [earlier, after] = [at(before), at(now)];
    if (!earlier || !after || earlier.state === after.state) return [];
    const isBetter = rankOf(after.state) < rankOf(earlier.state);
    const [from, to] = [earlier.state, after.state];
    const change = changeOf(from, to, isBetter);
    return [{ kind: 'rule', rule, task: task ?? undefined, from, to, change, why: after.why }];
  });
}

function rankOf(state: RuleState): number {
  return ruleStates.indexOf(state);
}

function textsBetween(
  before: ReadonlySet<string>,
  now: ReadonlySet<string>,
  gone: 'answered' | 'gone-lever',
  fresh: 'new-question' | 'new-lever',
): MatchDifference[] {
  return [
    ...[...before].filter((text) => !now.has(text)).map((text) => ({ kind: gone, text })),
    ...[...now].filter((text) => !before.has(text)).map((text) => ({ kind: fresh, text })),
  ];
}

function questionsOf({ gaps }: MatchSnapshot): ReadonlySet<string> {
  return new Set(gaps.filter(({ kind }) => kind === 'open-question').map(({ why }) => why));
}

function leversOf({ levers }: MatchSnapshot): ReadonlySet<string> {
  return new Set(levers.map(({ why }) => why));
}
