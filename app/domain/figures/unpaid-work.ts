import { daysBetween, type PlainDate } from '../calendar/plain-date';
import { tellCount, type Audience, type Told } from './count-of-people';
import { hiredOn } from './first-jobs';
import type { AgreementFact } from './work-facts';

/** Unpaid work is the failure that must not be overlooked (domain §9; T L717). */
export interface UnpaidWork {
  /** Whole weeks of unpaid work that fell in the year, of all together. */
  readonly weeks: Told;
  /** People with more than twelve weeks of it in all, at one or more companies. */
  readonly peopleOverTwelve: Told;
  /** Trials past their last day that nobody has decided about, whenever they began. */
  readonly undecided: number;
  /** Companies where two or more trials have ended in the last two years, and nobody was hired. */
  readonly companiesWithoutHire: readonly string[];
}

interface AsOf {
  readonly year: number;
  readonly today: PlainDate;
  readonly audience: Audience;
}

const mostWeeks = 12;
const trialsToBeSeen = 2;

export function unpaidWork(agreements: readonly AgreementFact[], asOf: AsOf): UnpaidWork {
  const { year, today, audience } = asOf;
  const begun = agreements.filter(({ inForceOn }) => inForceOn !== null);
  const unpaid = begun.filter(({ isUnpaid }) => isUnpaid);
  const within = (agreement: AgreementFact) =>
    daysWithin(agreement, { from: `${year}-01-01`, to: earliest(`${year}-12-31`, today) });
  const ofYear = unpaid.filter((agreement) => within(agreement) > 0);
  const days = ofYear.reduce((sum, agreement) => sum + within(agreement), 0);
  const told = tellCount(ofYear, audience);
  return {
    weeks: told === null ? null : Math.round(days / 7),
    peopleOverTwelve: tellCount(overTwelve(unpaid, ofYear, today), audience),
    undecided: begun.filter(isUndecided(today)).length,
    companiesWithoutHire: companiesWithoutHire(begun, today),
  };
}

/** Those of the year's people whose unpaid work is longer, all of it taken together. */
function overTwelve(
  unpaid: readonly AgreementFact[],
  ofYear: readonly AgreementFact[],
  today: PlainDate,
): { readonly person: string }[] {
  const days = new Map<string, number>();
  for (const agreement of unpaid) {
    const more = daysWithin(agreement, { from: agreement.startOn, to: today });
    days.set(agreement.person, (days.get(agreement.person) ?? 0) + more);
  }
  const people = new Set(ofYear.map(({ person }) => person));
  return [...people].flatMap((person) =>
    (days.get(person) ?? 0) > mostWeeks * 7 ? [{ person }] : [],
  );
}

function isUndecided(today: PlainDate) {
  return ({ kind, endOn, decidedOn }: AgreementFact) =>
    kind === 'trial' && endOn !== null && endOn < today && decidedOn === null;
}

function companiesWithoutHire(begun: readonly AgreementFact[], today: PlainDate): string[] {
  const twoYearsAgo = `${Number(today.slice(0, 4)) - 2}${today.slice(4)}`;
  const hiring = new Set(
    begun.filter((agreement) => hiredOn(agreement) !== null).map(({ company }) => company),
  );
  const trials = new Map<string, number>();
  for (const agreement of begun) {
    const { company, kind } = agreement;
    const last = lastDay(agreement);
    const isOver = last !== null && last < today && last >= twoYearsAgo;
    if (kind === 'trial' && isOver) trials.set(company, (trials.get(company) ?? 0) + 1);
  }
  return [...trials].flatMap(([company, count]) =>
    count >= trialsToBeSeen && !hiring.has(company) ? [company] : [],
  );
}

/** Its own last day, or the day it was stopped. */
function lastDay({ endOn, decidedOn, outcome }: AgreementFact): PlainDate | null {
  if (outcome !== 'stops' || decidedOn === null) return endOn;
  return endOn === null ? decidedOn : earliest(decidedOn, endOn);
}

/** Days of an agreement within two dates, both included. */
function daysWithin(
  agreement: AgreementFact,
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
): number {
  const { startOn } = agreement;
  const first = startOn > from ? startOn : from;
  const last = earliest(lastDay(agreement) ?? to, to);
  return Math.max(0, daysBetween(first, last) + 1);
}

function earliest(one: PlainDate, other: PlainDate): PlainDate {
  return one < other ? one : other;
}
