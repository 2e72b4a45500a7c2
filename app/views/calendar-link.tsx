import { isInForce, type AgreementStatus } from '../domain/agreements/agreement-status';
import { useMessages } from '../i18n/messages';

interface CalendarLinkProps {
  readonly status: AgreementStatus;
  /** The agreement's own page for the one who reads. */
  readonly page: string;
}

/** The agreed days for one's calendar, while the agreement is in force. */
export function CalendarLink({ status, page }: CalendarLinkProps) {
  const t = useMessages().agreement;
  if (!isInForce(status)) return null;
  return (
    <p>
      <a href={`${page}/calendar`}>{t.calendar}</a>
    </p>
  );
}
