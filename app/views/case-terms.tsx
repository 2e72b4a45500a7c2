import { formatDate } from '../domain/calendar/format-date';
import { useMessages } from '../i18n/messages';
import { Notice } from '../ui/notice';
import type { SharedTerms } from '../usecases/sharings/open-shared-case';

/** Why a colleague may read, until when, and that it is seen: on every page of a shared case. */
export function CaseTerms({ terms: { purpose, untilOn } }: { terms: SharedTerms }) {
  const { shared: t, why } = useMessages().specialist.sharings;
  return (
    <Notice title={t.whyTitle}>
      <p>{why(purpose)}</p>
      <p className="small">{t.terms(formatDate(untilOn))}</p>
    </Notice>
  );
}
