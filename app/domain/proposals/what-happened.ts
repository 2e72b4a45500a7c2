import type { AgreementOutcome } from '../agreements/decision';
import type { PlainDate } from '../calendar/plain-date';
import type { ConsentPurpose } from '../consent/consent-purpose';
import type { ProposalState } from './proposal-state';

/** What can happen to a proposal, from its draft to what became of its agreement. */
export type Happening =
  | 'drafted'
  | 'asked'
  | 'consented'
  | 'shown'
  | 'answered'
  | 'interested'
  | 'notNow'
  | 'named'
  | 'meetingArranged'
  | 'agreementDrafted'
  | 'agreementSent'
  | 'agreementInForce'
  | 'hired'
  | 'newAgreement'
  | 'agreementStops'
  | 'declined'
  | 'withdrawn'
  | 'ended';

/** One thing that happened, when, and the day it is about where it is about another. */
export interface Moment {
  readonly what: Happening;
  readonly at: string;
  readonly onDate?: PlainDate;
}

interface Traces {
  readonly proposal: {
    readonly state: ProposalState;
    readonly createdAt: string;
    readonly updatedAt: string;
    readonly askedAt: string | null;
    readonly consentedAt: string | null;
    readonly shownAt: string | null;
    readonly answeredAt: string | null;
  };
  readonly consents: readonly {
    readonly purpose: ConsentPurpose;
    readonly givenAt: string;
    readonly withdrawnAt: string | null;
  }[];
  readonly meeting: { readonly onDate: PlainDate; readonly arrangedAt: string } | undefined;
  readonly agreements: readonly {
    readonly createdAt: string;
    readonly sentAt: string | null;
    readonly inForceAt: string | null;
    readonly decidedAt: string | null;
    readonly decidedOn: PlainDate | null;
    readonly outcome: AgreementOutcome | null;
  }[];
}

const outcomes: Readonly<Record<AgreementOutcome, Happening>> = {
  hired: 'hired',
  'new-agreement': 'newAgreement',
  stops: 'agreementStops',
};

/** All that has happened to a proposal, as far as what is kept of it tells, the oldest first. */
export function whatHappened({ proposal, consents, meeting, agreements }: Traces): Moment[] {
  const { state, updatedAt } = proposal;
  const name = consents.filter(({ purpose }) => purpose === 'disclose-name');
  const withdrawals = new Set(consents.map(({ withdrawnAt }) => withdrawnAt));
  const isOver = state === 'declined' || state === 'ended';
  const moments: readonly (readonly [Happening, string | null, (PlainDate | null)?])[] = [
    ['drafted', proposal.createdAt],
    ['asked', proposal.askedAt],
    ['consented', proposal.consentedAt],
    ['shown', proposal.shownAt],
    [answerIn(state), proposal.answeredAt],
    ...name.map(({ givenAt }) => ['named', givenAt] as const),
    ...(meeting ? [['meetingArranged', meeting.arrangedAt, meeting.onDate] as const] : []),
    ...agreements.flatMap(({ outcome, decidedOn, ...agreement }) => [
      ['agreementDrafted', agreement.createdAt] as const,
      ['agreementSent', agreement.sentAt] as const,
      ['agreementInForce', agreement.inForceAt] as const,
      ...(outcome ? [[outcomes[outcome], agreement.decidedAt, decidedOn] as const] : []),
    ]),
    ...[...withdrawals].map((at) => ['withdrawn', at] as const),
    ...(isOver ? [[state, updatedAt] as const] : []),
  ];
  return moments
    .flatMap(([what, at, onDate]): Moment[] =>
      at === null ? [] : [{ what, at, ...(onDate ? { onDate } : {}) }],
    )
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}

/** What the company answered, as far as the proposal's state still tells it. */
function answerIn(state: ProposalState): Happening {
  if (state === 'not-now') return 'notNow';
  return ['interested', 'meeting', 'agreement'].includes(state) ? 'interested' : 'answered';
}
