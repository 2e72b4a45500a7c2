import { addMonths } from '~/app/domain/calendar/plain-date';
import { isWorkday } from '~/app/domain/calendar/workdays';
import type { AgreementTerms } from '../agreement-terms';
import { gapsOf, stops, warns, type Gap } from './gap';

const meetingFields = ['evaluationOn', 'midwayOn', 'payTalkOn', 'decisionOn'] as const;

/** Evaluation within a month, midway, pay talk and decision: set, in the period, on workdays. */
export function meetingGaps(terms: AgreementTerms): Gap[] {
  return [...missingMeetings(terms), ...meetingFields.flatMap((field) => dateGaps(terms, field))];
}

function missingMeetings(terms: AgreementTerms): Gap[] {
  const { kind, startOn, evaluationOn } = terms;
  const isTrial = kind === 'trial';
  const isEvaluated = kind !== 'jobTaste';
  return gapsOf(
    isEvaluated && evaluationOn === null && stops('evaluation-missing', 'evaluationOn'),
    // T L2983, N L1894: the first evaluation is no later than one month after the start.
    isEvaluated &&
      evaluationOn !== null &&
      startOn !== null &&
      evaluationOn > addMonths(startOn, 1) &&
      stops('evaluation-late', 'evaluationOn'),
    isTrial && terms.midwayOn === null && warns('midway-missing', 'midwayOn'),
    isTrial && terms.payTalkOn === null && stops('pay-talk-missing', 'payTalkOn'),
    isTrial && terms.decisionOn === null && stops('decision-missing', 'decisionOn'),
  );
}

function dateGaps(terms: AgreementTerms, field: (typeof meetingFields)[number]): Gap[] {
  const { startOn, endOn } = terms;
  const date = terms[field];
  if (date === null) return [];
  const isOutside = (startOn !== null && date < startOn) || (endOn !== null && date > endOn);
  return gapsOf(
    isOutside && stops('date-outside-period', field),
    !isWorkday(date) && warns('date-not-workday', field),
  );
}
