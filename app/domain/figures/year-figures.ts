import type { Sector } from '../companies/company-record';
import { kindsToRead, kindToRead, type KindToRead } from '../agreements/kind-to-read';
import type { StopReason } from '../agreements/decision';
import type { PlainDate } from '../calendar/plain-date';
import type { NotNowReason } from '../proposals/not-now-reasons';
import { fewestShown } from '../profiles/caseload';
import { figuresShown } from '../profiles/figures';
import { tellCount, type Audience, type Told } from './count-of-people';
import { spansOf, type Spans } from './spans';
import { firstJobs } from './first-jobs';
import { unpaidWork, type UnpaidWork } from './unpaid-work';
import type { AgreementFact, WorkFacts } from './work-facts';

/** The steps of the work that are counted, in their order. */
export const funnelSteps = ['needs', 'asked', 'agreed', 'shown', 'met'] as const;
export type FunnelStep = (typeof funnelSteps)[number];

/** How many people, by reason, office or sector; those that are small are told as `others`. */
export type PeopleBy<Key extends string> = readonly {
  readonly key: Key | 'others';
  readonly count: Told;
}[];

export interface YearFigures {
  readonly year: number;
  readonly funnel: readonly { readonly step: FunnelStep; readonly count: Told }[];
  /** Agreements that came into force, each kind by itself. */
  readonly agreements: readonly { readonly kind: KindToRead; readonly count: Told }[];
  /** People who got a paid job. */
  readonly hired: Told;
  readonly spans: Spans;
  readonly unpaid: UnpaidWork;
  readonly notNow: PeopleBy<NotNowReason>;
  readonly stopped: PeopleBy<StopReason>;
  /** People with an agreement that came into force. */
  readonly byOffice: PeopleBy<string>;
  readonly bySector: PeopleBy<Sector>;
}

/**
 * The figures of one calendar year. Years do not overlap, so that none of them can be told by
 * taking one from another (domain §9). Each step is counted by its own day, whenever the first was.
 */
export function yearFiguresOf(
  facts: WorkFacts,
  { year, today, audience }: { year: number; today: PlainDate; audience: Audience },
): YearFigures {
  const isIn = (on: PlainDate | null): on is PlainDate => on !== null && on.startsWith(`${year}-`);
  const { proposals } = facts;
  const tell = (records: readonly { readonly person: string }[]) => tellCount(records, audience);
  const begun = facts.agreements.filter(({ inForceOn }) => isIn(inForceOn));
  const by = <Key extends string>(records: readonly Keyed<Key>[]) => tellBy(records, audience);
  const officeOf = new Map(facts.people.map(({ person, office }) => [person, office]));
  return {
    year,
    funnel: [
      { step: 'needs', count: facts.needs.filter(({ submittedOn }) => isIn(submittedOn)).length },
      { step: 'asked', count: tell(proposals.filter(({ askedOn }) => isIn(askedOn))) },
      { step: 'agreed', count: tell(proposals.filter(({ consentedOn }) => isIn(consentedOn))) },
      { step: 'shown', count: tell(proposals.filter(({ shownOn }) => isIn(shownOn))) },
      { step: 'met', count: tell(proposals.filter(({ metOn }) => isIn(metOn))) },
    ],
    agreements: kindsToRead.map((kind) => ({ kind, count: tell(begun.filter(isOf(kind))) })),
    hired: tell(firstJobs(facts.agreements).filter(({ on }) => isIn(on))),
    spans: spansOf(facts, isIn, audience),
    unpaid: unpaidWork(facts.agreements, { year, today, audience }),
    notNow: by(
      proposals.flatMap(({ person, answeredOn, notNow }) =>
        isIn(answeredOn) && notNow !== null ? [{ person, key: notNow }] : [],
      ),
    ),
    stopped: by(
      facts.agreements.flatMap(({ person, decidedOn, stopReason }) =>
        isIn(decidedOn) && stopReason !== null ? [{ person, key: stopReason }] : [],
      ),
    ),
    byOffice: by(begun.map(({ person }) => ({ person, key: officeOf.get(person) ?? '' }))),
    bySector: by(begun.map(({ person, sector }) => ({ person, key: sector }))),
  };
}

interface Keyed<Key> {
  readonly person: string;
  readonly key: Key;
}

/** Different people under each key, the most first. */
function tellBy<Key extends string>(
  records: readonly Keyed<Key>[],
  audience: Audience,
): PeopleBy<Key> {
  const people = new Map<Key, Set<string>>();
  for (const { key, person } of records) {
    people.set(key, (people.get(key) ?? new Set()).add(person));
  }
  const counted = [...people]
    .map(([key, { size: count }]) => ({ key, count }))
    .toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  if (audience === 'own') return counted;
  const { shown, together } = figuresShown(counted);
  if (together === null) return shown;
  return [...shown, { key: 'others', count: together < fewestShown ? null : together }];
}

function isOf(kind: KindToRead) {
  return (agreement: AgreementFact) => kindToRead(agreement.kind, !agreement.isUnpaid) === kind;
}
