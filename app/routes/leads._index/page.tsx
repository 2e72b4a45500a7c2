import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { Card } from '~/app/ui/card';
import { EmptyState } from '~/app/ui/empty-state';
import type { LeadLine } from '~/app/usecases/companies/read-leads';

/** Employers who wait to be called, the longest waiting first. */
export function LeadsPage({ leads }: { leads: readonly LeadLine[] }) {
  const t = useMessages().specialist.leads;
  return (
    <PageFrame title={t.title} lead={t.lead} width="wide">
      {leads.length === 0 ? (
        <EmptyState title={t.none}>
          <p>{t.noneText}</p>
        </EmptyState>
      ) : null}
      <div className="grid">
        {leads.map(({ id, companyName, municipality, contactName, wish, age }) => (
          <Card
            key={id}
            title={companyName}
            href={`/leads/${id}`}
            eyebrow={municipality}
            footer={`${contactName}, ${t.registered(age).toLowerCase()}`}
          >
            <p>{wish}</p>
          </Card>
        ))}
      </div>
    </PageFrame>
  );
}
