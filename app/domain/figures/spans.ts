import { daysBetween, type PlainDate } from '../calendar/plain-date';
import { tellCount, type Audience } from './count-of-people';
import { firstJobs } from './first-jobs';
import type { WorkFacts } from './work-facts';

/** From what to what it is counted how long it took. */
export const spanKinds = ['needToProposal', 'personToWorkplace', 'personToJob'] as const;
export type SpanKind = (typeof spanKinds)[number];

export interface Span {
  readonly kind: SpanKind;
  /** Weeks, with one decimal, that half of them took at most; null where too few people are in it. */
  readonly medianWeeks: number | null;
}

export type Spans = readonly Span[];

type IsIn = (on: PlainDate | null) => on is PlainDate;

interface Length {
  readonly person: string;
  readonly from: PlainDate | undefined;
  readonly to: PlainDate;
}

/**
 * How long it took, for what came to its end in the year: from a need was sent in to the first
 * proposal the company could read, from a person was taken in to her first day at a workplace, and
 * to the day a paid job was agreed.
 */
export function spansOf(facts: WorkFacts, isIn: IsIn, audience: Audience): Spans {
  const lengths: Record<SpanKind, readonly Length[]> = {
    needToProposal: firstShown(facts),
    personToWorkplace: firstDays(facts),
    personToJob: sinceTakenIn(facts, firstJobs(facts.agreements)),
  };
  return spanKinds.map((kind) => ({
    kind,
    medianWeeks: medianOf(
      lengths[kind].filter(({ to }) => isIn(to)),
      audience,
    ),
  }));
}

function firstShown({ needs, proposals }: WorkFacts): Length[] {
  const first = new Map<string, Length>();
  const submitted = new Map(needs.map(({ need, submittedOn }) => [need, submittedOn]));
  for (const { need, person, shownOn: to } of proposals) {
    if (to === null || (first.get(need)?.to ?? to) < to) continue;
    first.set(need, { person, from: submitted.get(need), to });
  }
  return [...first.values()];
}

function firstDays(facts: WorkFacts): Length[] {
  const first = new Map<string, PlainDate>();
  for (const { person, inForceOn, startOn } of facts.agreements) {
    if (inForceOn === null || (first.get(person) ?? startOn) < startOn) continue;
    first.set(person, startOn);
  }
  return sinceTakenIn(
    facts,
    [...first].map(([person, on]) => ({ person, on })),
  );
}

function sinceTakenIn(
  { people }: WorkFacts,
  reached: readonly { readonly person: string; readonly on: PlainDate }[],
): Length[] {
  const since = new Map(people.map((each) => [each.person, each.since]));
  return reached.map(({ person, on }) => ({ person, from: since.get(person), to: on }));
}

function medianOf(lengths: readonly Length[], audience: Audience): number | null {
  const known = lengths.flatMap(({ person, from, to }) =>
    from === undefined ? [] : [{ person, days: Math.max(0, daysBetween(from, to)) }],
  );
  const told = tellCount(known, audience);
  if (told === null || told === 0) return null;
  const days = known.map((each) => each.days).toSorted((a, b) => a - b);
  const upper = days[Math.floor(days.length / 2)] ?? 0;
  const lower = days[Math.floor((days.length - 1) / 2)] ?? 0;
  return Math.round(((lower + upper) / 2 / 7) * 10) / 10;
}
