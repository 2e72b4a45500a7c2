import { addDays, type PlainDate } from '../calendar/plain-date';

/** Days after which someone who has had no proposal is brought before her specialist (domain §14). */
const longestWait = 30;

interface Case {
  /** The day the case began with this service. */
  readonly begunOn: PlainDate;
  /** The day of the latest proposal; null where there was none. */
  readonly lastProposalOn: PlainDate | null;
  /** She has an agreement that is under way: others look after her then. */
  readonly hasAgreement: boolean;
}

/** Whether nothing has been proposed to someone for thirty days, and nothing is agreed. */
export function isWithoutProposal(
  { begunOn, lastProposalOn, hasAgreement }: Case,
  today: PlainDate,
): boolean {
  return !hasAgreement && addDays(lastProposalOn ?? begunOn, longestWait) <= today;
}
