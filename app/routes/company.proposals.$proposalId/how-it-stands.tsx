import { formatDate } from '~/app/domain/calendar/format-date';
import type { ProposalState } from '~/app/domain/proposals/proposal-state';
import { useMessages } from '~/app/i18n/messages';
import { PhoneLink } from '~/app/ui/phone-link';
import { Notice } from '~/app/ui/notice';
import { Tag } from '~/app/ui/tag';
import type { ReadProposal } from '~/app/usecases/proposals/read-employer-proposal';

/** Whose turn it is: above the card, so that whoever has just answered sees that it arrived. */
export function HowItStands({
  proposal,
  onHold,
  hasMeeting,
  takeBackUntilOn,
}: Pick<ReadProposal, 'onHold' | 'proposal' | 'hasMeeting' | 'takeBackUntilOn'>) {
  const { state, contact } = proposal;
  const { employer: t, posting } = useMessages();
  const { phone } = posting.receipt;
  if (onHold) {
    const { onHoldTitle, onHoldUntil, onHoldOpen, onHoldAnswer } = t.proposal;
    return (
      <Notice title={onHoldTitle}>
        <p>{onHold.untilOn ? onHoldUntil(formatDate(onHold.untilOn)) : onHoldOpen}</p>
        <p>{onHoldAnswer}</p>
      </Notice>
    );
  }
  const after: Readonly<Partial<Record<ProposalState, string>>> = t.proposal.after;
  if (after[state] === undefined) {
    return (
      <p>
        <Tag tone="now">{t.proposalStates[state]}</Tag>
      </p>
    );
  }
  return (
    <Notice
      tone={state === 'interested' ? 'success' : 'info'}
      title={t.proposalStates[state]}
      isStatus
    >
      <p>{state === 'meeting' && hasMeeting ? t.proposal.meetingFixed : after[state]}</p>
      {state === 'question' || (state === 'interested' && takeBackUntilOn === null) ? (
        <p>
          {t.proposal.ring[state]} {contact.name},{' '}
          <PhoneLink label={phone} number={contact.phone} />.
        </p>
      ) : null}
    </Notice>
  );
}
