import { isInForce } from '~/app/domain/agreements/agreement-status';
import { formatDate } from '~/app/domain/calendar/format-date';
import { useMessages } from '~/app/i18n/messages';
import { Card } from '~/app/ui/card';
import { Tag } from '~/app/ui/tag';
import type { CompanyOverview } from '~/app/usecases/companies/read-company-overview';

const standings = {
  'in-force': { tone: 'done', words: 'agreementInForce' },
  'decision-overdue': { tone: 'attention', words: 'agreementLate' },
  ended: { tone: 'plain', words: 'agreementEnded' },
} as const;

/** One whose text can no longer be opened is over too. */
function standingOf({ status }: CompanyOverview['agreements'][number]) {
  return standings[isInForce(status) ? status : 'ended'];
}

/** Agreements in force, those nobody has decided what follows, and ended. */
export function AgreementsOfCompany({ agreements }: Pick<CompanyOverview, 'agreements'>) {
  const { employer, agreement: agreementWords } = useMessages();
  const t = employer.overview;
  const settled = agreements.filter(({ inForceAt, endedAt }) => inForceAt || endedAt);
  if (settled.length === 0) return null;
  return (
    <section className="stack-tight">
      <h2>{t.agreementsTitle}</h2>
      {settled.map((agreement) => (
        <Card
          key={agreement.id}
          level={3}
          title={agreementWords.kinds[agreement.kind]}
          href={`/company/agreements/${agreement.id}`}
          eyebrow={<Tag tone={standingOf(agreement).tone}>{t[standingOf(agreement).words]}</Tag>}
        >
          <p>{t.agreementStart(formatDate(agreement.startOn))}</p>
        </Card>
      ))}
    </section>
  );
}
