import { formatDate } from '~/app/domain/calendar/format-date';
import { useMessages } from '~/app/i18n/messages';
import { SummaryList } from '~/app/ui/summary-list';
import type { PartnerCompany } from '~/app/usecases/companies/read-partner-company';

interface StaffingProps {
  readonly companyId: string;
  readonly staffing: PartnerCompany['staffing'];
}

/** What the company has said of its staff, and the way to write it down. */
export function Staffing({ companyId, staffing }: StaffingProps) {
  const { record, staffing: t } = useMessages().specialist.companies;
  const facts = Object.entries(t.rows).map(([name, term]) => {
    const value = staffing?.[name as keyof typeof t.rows];
    return { term, value: value === null || value === undefined ? record.unknown : String(value) };
  });
  return (
    <section className="stack-tight">
      <h2>{t.short}</h2>
      {staffing ? (
        <>
          <p className="soft">
            {t.said(formatDate(staffing.on), staffing.source, staffing.specialist)}
          </p>
          <SummaryList rows={facts} />
        </>
      ) : (
        <p className="soft">{t.none}</p>
      )}
      <p>
        <a href={`/companies/${companyId}/staffing`}>{staffing ? t.writeNew : t.write}</a>
      </p>
    </section>
  );
}
