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
          isUrgent={markOf(proposal) !== null}
          href={`/proposals/${proposal.id}`}
          title={texts.title(proposal.code, proposal.company)}
          about={proposal.needTitle}
          aside={
            <>
              <Mark {...proposal} />
              <span>{t.since(proposal.age)}</span>
            </>
          }
        >
          <p>
            <Standing {...proposal} />
            {proposal.openQuestions > 0 && proposal.state !== 'question'
              ? ` ${t.openQuestions(proposal.openQuestions)}`
              : null}
          </p>
        </LineItem>
      ))}
    </>
  );
}

/**
 * What somebody waits for from the specialist: an answer, a question, somebody to be rung. Null for
 * what she has only begun herself.
 */
export function markOf({
  state,
  call,
  meeting,
  waitsFor,
  waitsForName,
  openQuestions,
}: ProposalLine) {
  if (waitsFor !== 'specialist') return null;
  if (call) return call === 'employer' ? 'callEmployer' : 'callJobseeker';
  if (openQuestions > 0) return 'question';
  if (waitsForName) return null;
  if (state === 'meeting') return meeting ? (meeting.isOver ? 'afterMeeting' : null) : 'arrange';
  return state === 'question' || state === 'interested' || state === 'consented' ? state : null;
}

function Mark(proposal: ProposalLine) {
  const t = useMessages().specialist.desk;
  const mark = markOf(proposal);
  if (mark) return <Tag tone="attention">{t.tags[mark]}</Tag>;
  if (proposal.state === 'drafted') return <Tag>{t.tags.drafted}</Tag>;
  return proposal.state === 'meeting' ? <Tag tone="waiting">{t.tags.meeting}</Tag> : null;
}

/** A pause of the need first, a meeting by its day or as still to be arranged; else its state. */
function Standing({ state, meeting, waitsForName, onHold, beforeShowing }: ProposalLine) {
  const { desk: t, proposals: texts, requirements } = useMessages().specialist;
  if (onHold) return onHold.untilOn ? t.onHoldUntil(formatDate(onHold.untilOn)) : t.onHold;
  if (beforeShowing) return requirements.beforeShowing(beforeShowing);
  if (waitsForName) return t.waitsForName;
  if (state !== 'meeting') return texts.states[state];
  if (!meeting) return t.meetingToArrange;
  const day = formatDate(meeting.onDate);
  return meeting.isOver ? t.met(day) : t.meets(day, meeting.atTime);
}
