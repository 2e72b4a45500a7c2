import { formatShortDate } from '~/app/domain/calendar/format-date';
import type { Industry } from '~/app/domain/companies/industries';
import { useMessages } from '~/app/i18n/messages';
import { Card } from '~/app/ui/card';
import { Tag } from '~/app/ui/tag';
import type { PartnerLine } from '~/app/usecases/companies/read-partner-companies';
import { CompanyStatusTag } from '~/app/views/company-status-tag';

interface CardsProps {
  readonly title: string;
  readonly companies: readonly PartnerLine[];
}

/** Companies as cards: who has the contact, when it was last used, and what is overdue. */
export function CompanyCards({ title, companies }: CardsProps) {
  if (companies.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <div className="grid">
        {companies.map((company) => (
          <CompanyCard key={company.id} company={company} />
        ))}
      </div>
    </>
  );
}

function CompanyCard({ company }: { company: PartnerLine }) {
  const t = useMessages().specialist.companies;
  const industry = company.industry && t.industries[company.industry as Industry];
  const { lastContactOn, overduePromises, warningSigns } = company;
  return (
    <Card
      level={3}
      title={company.name}
      href={`/companies/${company.id}`}
      eyebrow={[company.municipality, industry].filter(Boolean).join(', ')}
      footer={lastContactOn ? t.lastContact(formatShortDate(lastContactOn)) : t.neverContacted}
    >
      <p>{company.contact ? t.contactOf(company.contact) : t.noContact}</p>
      <p className="actions">
        <CompanyStatusTag status={company.status} />
        {warningSigns > 0 ? <Tag tone="attention">{t.warningSigns(warningSigns)}</Tag> : null}
        {overduePromises > 0 ? <Tag tone="attention">{t.overdue(overduePromises)}</Tag> : null}
      </p>
    </Card>
  );
}
