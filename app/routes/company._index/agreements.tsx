import { formatDate } from '~/app/domain/calendar/format-date';
import { useMessages } from '~/app/i18n/messages';
import { Card } from '~/app/ui/card';
import { Tag } from '~/app/ui/tag';
import type { CompanyOverview } from '~/app/usecases/companies/read-company-overview';

/** Agreements in force and ended. */
export function AgreementsOfCompany({ agreements }: Pick<CompanyOverview, 'agreements'>) {
  const t = useMessages().employer.overview;
  const settled = agreements.filter(({ inForceAt, endedAt }) => inForceAt || endedAt);
  if (settled.length === 0) return null;
  return (
    <section className="stack-tight">
      <h2>{t.agreementsTitle}</h2>
      {settled.map(({ id, kind, startOn, endedAt }) => (
        <Card
          key={id}
          level={3}
          title={t.agreementKinds[kind]}
          href={`/company/agreements/${id}`}
          eyebrow={
            <Tag tone={endedAt ? 'plain' : 'done'}>
              {endedAt ? t.agreementEnded : t.agreementInForce}
            </Tag>
          }
        >
          <p>{t.agreementStart(formatDate(startOn))}</p>
        </Card>
      ))}
    </section>
  );
}
