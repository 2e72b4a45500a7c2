import { ageInWords } from '~/app/domain/calendar/age-in-words';
import { formatDate, formatShortDate } from '~/app/domain/calendar/format-date';
import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import { useMessages } from '~/app/i18n/messages';
import type { ListedProposal } from '~/app/usecases/companies/read-company-overview';

interface WhenOfProposalProps extends Pick<ListedProposal, 'meeting' | 'shownAt'> {
  readonly now: string;
}

/** What tells two proposals of the same name apart: when they meet, and the day it was sent. */
export function WhenOfProposal({ meeting, shownAt, now }: WhenOfProposalProps) {
  const t = useMessages().employer.overview;
  const sentOn = formatShortDate(osloDateOf(new Date(shownAt)));
  return (
    <>
      {meeting ? <p>{t.meeting(formatDate(meeting.onDate), meeting.atTime)}</p> : null}
      <p className="soft small">{t.shown(sentOn, ageInWords(shownAt, now))}</p>
    </>
  );
}
