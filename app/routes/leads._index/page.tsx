import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { Card } from '~/app/ui/card';
import { EmptyState } from '~/app/ui/empty-state';
import { Notice } from '~/app/ui/notice';
import type { DecidedLead, LeadLine } from '~/app/usecases/companies/read-leads';

interface LeadsPageProps {
  readonly leads: readonly LeadLine[];
  /** What was answered just now. */
  readonly decided: DecidedLead | null;
}

/** Employers who wait to be called, the longest waiting first. */
export function LeadsPage({ leads, decided }: LeadsPageProps) {
  const t = useMessages().specialist.leads;
  return (
    <PageFrame title={t.title} lead={t.lead} width="wide">
      {decided ? <Receipt {...decided} /> : null}
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

function Receipt({ state, companyId, companyName, contactName }: DecidedLead) {
  const t = useMessages().specialist.leads;
  if (state !== 'approved') {
    return (
      <Notice tone="success" isStatus>
        {t.declined(companyName, contactName)}
      </Notice>
    );
  }
  return (
    <Notice tone="success" isStatus>
      <p>{t.approved(companyName, contactName)}</p>
      <p>
        <a href={`/companies/${companyId}`}>{t.toCompany}</a>
      </p>
    </Notice>
  );
}
