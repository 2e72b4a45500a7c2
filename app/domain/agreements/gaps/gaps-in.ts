import type { AgreementTerms } from '../agreement-terms';
import { contentGaps } from './content-gaps';
import type { Gap } from './gap';
import type { GapFacts } from './gap-facts';
import { meetingGaps } from './meeting-gaps';
import { optionalGaps } from './optional-gaps';
import { payGaps } from './pay-gaps';
import { periodGaps } from './period-gaps';
import { refusalGaps } from './refusal-gaps';
import { safetyGaps } from './safety-gaps';
import { timeGaps } from './time-gaps';
import { youngGaps } from './young-gaps';

/** Every gap in the terms at once, those that stop the agreement first (domain §8). */
export function gapsIn(terms: AgreementTerms, facts: GapFacts): Gap[] {
  const gaps = [
    ...contentGaps(terms, facts),
    ...refusalGaps(terms, facts),
    ...timeGaps(terms, facts),
    ...youngGaps(terms, facts),
    ...periodGaps(terms, facts),
    ...payGaps(terms, facts),
    ...safetyGaps(terms),
    ...meetingGaps(terms),
    ...optionalGaps(terms, facts),
  ];
  return [
    ...gaps.filter(({ severity }) => severity === 'stops'),
    ...gaps.filter(({ severity }) => severity === 'warns'),
  ];
}

/** Whether nothing stops the agreement from being sent and accepted. */
export function isReady(gaps: readonly Gap[]): boolean {
  return gaps.every(({ severity }) => severity !== 'stops');
}
