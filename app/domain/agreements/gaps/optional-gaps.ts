import { addDays, addMonths, type PlainDate } from '~/app/domain/calendar/plain-date';
import type { AgreementTerms } from '../agreement-terms';
import { gapsOf, warns, type Gap } from './gap';
import type { GapFacts } from './gap-facts';

/** Follow-up after the period is agreed for up to three years (domain §8). */
const longestFollowUpMonths = 36;

/**
 * What need not be agreed, but once it is must hold: what is to be there from the first day is, what
 * is pending has somebody who sees to it, and follow-up has somebody who pays, and an end.
 */
export function optionalGaps(terms: AgreementTerms, facts: GapFacts): Gap[] {
  const { union, interpreter } = terms;
  return [
    ...aidGaps(terms, facts),
    ...paperGaps(terms),
    ...gapsOf(
      union?.told === 'no' && warns('union-untold', 'union.told'),
      interpreter?.used === 'yes' &&
        interpreter.by === '' &&
        warns('interpreter-unbooked', 'interpreter.by'),
    ),
    ...followUpGaps(terms),
  ];
}

function aidGaps({ aids = [], startOn }: AgreementTerms, { today }: GapFacts): Gap[] {
  return aids.flatMap(({ on, leadWeeks }, index) => {
    const field = `aids[${index}].on`;
    const comesOn = leadWeeks === null ? null : addDays(today, leadWeeks * 7);
    return gapsOf(
      isAfter(on, startOn) && warns('aid-after-start', field),
      isAfter(comesOn, on ?? startOn) && warns('aid-takes-longer', field),
    );
  });
}

function paperGaps({ papers = [], startOn }: AgreementTerms): Gap[] {
  return papers.flatMap(({ by, on }, index) =>
    gapsOf(
      (by === '' || on === null) && warns('paper-open', `papers[${index}].by`),
      isAfter(on, startOn) && warns('paper-after-start', `papers[${index}].on`),
    ),
  );
}

function followUpGaps({ followUp, followUpUntilOn, startOn, endOn }: AgreementTerms): Gap[] {
  const isAgreed = followUp !== undefined || followUpUntilOn !== undefined;
  if (!isAgreed) return [];
  const from = endOn ?? startOn;
  const lastOn = from && addMonths(from, longestFollowUpMonths);
  return gapsOf(
    !followUp?.paidBy && warns('follow-up-unpaid', 'followUp.paidBy'),
    followUpUntilOn === undefined && warns('follow-up-endless', 'followUpUntilOn'),
    isAfter(from, followUpUntilOn ?? null) && warns('follow-up-before-end', 'followUpUntilOn'),
    isAfter(followUpUntilOn ?? null, lastOn) && warns('follow-up-long', 'followUpUntilOn'),
  );
}

function isAfter(date: PlainDate | null, other: PlainDate | null): boolean {
  return date !== null && other !== null && date > other;
}
