import { AgreementChanges } from '~/app/views/agreement-changes';
import { AgreementView } from '~/app/views/agreement-view';
import { OwnWish } from '~/app/views/own-wish';
import { CalendarLink } from '~/app/views/calendar-link';
import { AnswerAgreement } from '~/app/views/answer-agreement';
import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import type { CompanyAgreement } from '~/app/usecases/agreements/read-company-agreement';

/** The document as all parties have it, and the way to one's own answer while it waits. */
export function CompanyAgreementPage({ agreement, awaitsYou, changes, wish }: CompanyAgreement) {
  const t = useMessages().agreement.company;
  const { id, acceptedBy } = agreement;
  return (
    <PageFrame title={t.title} lead={t.lead}>
      {awaitsYou ? <AnswerAgreement agreementId={id}>{t.answer}</AnswerAgreement> : null}
      <OwnWish wish={wish} />
      <AgreementChanges changes={changes} isJobseeker={false} />
      <CalendarLink status={agreement.status} page={`/company/agreements/${id}`} />
      <AgreementView
        level={2}
        document={{
          ...agreement,
          reference: id.slice(-8).toUpperCase(),
          parties: acceptedBy.map(({ role, at }) => ({ role, acceptedAt: at })),
        }}
      />
    </PageFrame>
  );
}
