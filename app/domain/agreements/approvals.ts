import type { AgreementException, ExceptionApproval } from './gaps/gap-facts';
import type { Gap } from './gaps/gap';
import type { GapCode } from './gaps/gap-wording';

const exceptionOf: Partial<Record<GapCode, AgreementException>> = {
  'trial-long-approval': 'long-trial',
  'second-trial-approval': 'second-unpaid-trial',
  'no-chance-of-contract': 'no-chance-of-contract',
};

/** The exceptions an administrator must approve before these terms can be sent. */
export function exceptionsAsked(gaps: readonly Gap[]): AgreementException[] {
  return gaps.flatMap(({ code }) => exceptionOf[code] ?? []);
}

/**
 * One administrator's yes covers what the text needed when she gave it. It falls with the next
 * change of the text, so whatever is asked of the text as it stands is what she approved.
 */
export function approvalsOf(reason: string | null): ExceptionApproval[] {
  if (reason === null) return [];
  const exceptions: AgreementException[] = [
    'long-trial',
    'second-unpaid-trial',
    'no-chance-of-contract',
  ];
  return exceptions.map((exception) => ({ exception, reason }));
}
