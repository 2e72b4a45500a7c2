import type { AgreementTerms } from '../agreement-terms';
import { gapsOf, stops, warns, type Gap } from './gap';

/** What must be in place before the first day, and who is there (T L721, T L725–728). */
export function safetyGaps(terms: AgreementTerms): Gap[] {
  return [
    ...(terms.kind === 'employment' ? [] : tryOutGaps(terms)),
    ...gapsOf(
      terms.contact.name === '' && stops('contact-missing', 'contact'),
      terms.buddy !== null && !terms.buddy.hasAccepted && warns('buddy-not-asked', 'buddy'),
      terms.support.level === null && stops('support-missing', 'support.level'),
      terms.support.reachUs === '' && warns('reach-us-missing', 'support.reachUs'),
    ),
  ];
}

/** Every try-out, paid or not, has its own risk assessment, insurance and safety training. */
function tryOutGaps({ startOn, insurance, riskAssessment, hseTraining }: AgreementTerms): Gap[] {
  const isAfterStart = (date: string | null) => date !== null && startOn !== null && date > startOn;
  const isAssessed = riskAssessment.isDone && riskAssessment.on !== null;
  return gapsOf(
    insurance === '' && stops('insurance-missing', 'insurance'),
    !isAssessed && stops('risk-missing', 'riskAssessment'),
    isAfterStart(riskAssessment.on) && stops('risk-after-start', 'riskAssessment.on'),
    hseTraining.on === null && stops('hse-missing', 'hseTraining'),
    isAfterStart(hseTraining.on) && stops('hse-after-start', 'hseTraining.on'),
  );
}
