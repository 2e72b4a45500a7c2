import { formatDate } from '~/app/domain/calendar/format-date';
import { useMessages } from '~/app/i18n/messages';
import { LineItem } from '~/app/ui/line-list';
import { Tag } from '~/app/ui/tag';
import type { ProposalLine } from '~/app/usecases/proposals/read-proposal-lines';

/** Proposals, each with what to do about it. */
export function ProposalLines({ proposals }: { proposals: readonly ProposalLine[] }) {
  const { desk: t, proposals: texts } = useMessages().specialist;
  return (
    <>
      {proposals.map((proposal) => (
        <LineItem
          key={proposal.id}
          href={`/proposals/${proposal.id}`}
          title={texts.title(proposal.code, proposal.company)}
          about={proposal.needTitle}
          aside={
            <>
              {proposal.call ? <Tag tone="attention">{t.call[proposal.call]}</Tag> : null}
              <span>{t.since(proposal.age)}</span>
            </>
          }
        >
          <p>
            <Standing {...proposal} />
          </p>
        </LineItem>
      ))}
    </>
  );
}

/** A pause of the need first, a meeting by its day or as still to be arranged; else its state. */
function Standing({ state, meeting, onHold, beforeShowing }: ProposalLine) {
  const { desk: t, proposals: texts, requirements } = useMessages().specialist;
  if (onHold) return onHold.untilOn ? t.onHoldUntil(formatDate(onHold.untilOn)) : t.onHold;
  if (beforeShowing) return requirements.beforeShowing(beforeShowing);
  if (state !== 'meeting') return texts.states[state];
  if (!meeting) return t.meetingToArrange;
  const day = formatDate(meeting.onDate);
  return meeting.isOver ? t.met(day) : t.meets(day, meeting.atTime);
}
