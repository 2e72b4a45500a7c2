import {
  datesBetween,
  lastDayOfWeeks,
  weekdayOf,
  type PlainDate,
} from '~/app/domain/calendar/plain-date';
import { isWorkday } from '~/app/domain/calendar/workdays';
import type { AgreementTerms } from '../agreement-terms';
import { gapsOf, stops, warns, type Gap } from './gap';
import { isApproved, type GapFacts } from './gap-facts';

/** T L717: 8–12 weeks are enough for a trial. */
const shortTrialWeeks = 8;
const longestTrialWeeks = 12;
/** Domain §13: "hours or a few days", never more than five working days. */
const longestTasteDays = 5;

/** When it begins, when it ends, and how long it may last. */
export function periodGaps(terms: AgreementTerms, facts: GapFacts): Gap[] {
  const { kind, startOn, endOn } = terms;
  return [
    ...gapsOf(
      startOn === null && stops('start-missing', 'startOn'),
      startOn !== null && startOn < facts.today && stops('start-passed', 'startOn'),
      startOn !== null && !isWorkday(startOn) && warns('start-not-workday', 'startOn'),
      endOn === null && kind !== 'employment' && stops('end-missing', 'endOn'),
      startOn !== null && endOn !== null && endOn < startOn && stops('end-before-start', 'endOn'),
    ),
    ...(startOn !== null && endOn !== null ? lengthGaps(terms, facts, startOn, endOn) : []),
    ...(kind === 'trial' ? repetitionGaps(terms, facts) : []),
  ];
}

function lengthGaps(
  terms: AgreementTerms,
  facts: GapFacts,
  startOn: PlainDate,
  endOn: PlainDate,
): Gap[] {
  if (terms.kind === 'jobTaste') {
    const days = daysAtWork(terms, startOn, endOn);
    return gapsOf(days > longestTasteDays && stops('taste-too-long', 'endOn'));
  }
  if (terms.kind === 'employment') return [];
  const isLong = endOn > lastDayOfWeeks(startOn, longestTrialWeeks);
  return gapsOf(
    endOn < lastDayOfWeeks(startOn, shortTrialWeeks) && warns('trial-short', 'endOn'),
    isLong && terms.reasonForException === '' && stops('trial-long-reason', 'reasonForException'),
    isLong && !isApproved(facts, 'long-trial') && stops('trial-long-approval', 'endOn'),
  );
}

/** Unpaid trials are not repeated, nor offered where no job can follow (N L3442, I2 L7749). */
function repetitionGaps(terms: AgreementTerms, facts: GapFacts): Gap[] {
  if (terms.pay.kind !== 'unpaid') return [];
  const isRepeated = facts.earlierUnpaidTrials > 0;
  const isWithoutChance = terms.chanceOfContract === 'no';
  return gapsOf(
    isRepeated &&
      terms.reasonForException === '' &&
      stops('second-trial-reason', 'reasonForException'),
    isRepeated &&
      !isApproved(facts, 'second-unpaid-trial') &&
      stops('second-trial-approval', 'kind'),
    isWithoutChance &&
      !isApproved(facts, 'no-chance-of-contract') &&
      stops('no-chance-of-contract', 'chanceOfContract'),
  );
}

/** The days the week's times name, or every workday while no times are filled in. */
function daysAtWork(terms: AgreementTerms, startOn: PlainDate, endOn: PlainDate): number {
  const days = terms.times.map(({ day }) => day);
  const isAtWork = (date: PlainDate) =>
    days.length === 0 ? isWorkday(date) : days.includes(weekdayOf(date));
  return datesBetween(startOn, endOn).filter(isAtWork).length;
}
