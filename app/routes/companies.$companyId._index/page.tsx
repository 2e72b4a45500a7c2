import { formatDate } from '~/app/domain/calendar/format-date';
import type { FormAnswer } from '~/app/forms/form-answer';
import { FormFaults } from '~/app/forms/form-faults';
import { faultsOf } from '~/app/forms/form-state';
import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { ButtonLink } from '~/app/ui/button-link';
import { Notice } from '~/app/ui/notice';
import type { PartnerCompany } from '~/app/usecases/companies/read-partner-company';
import { CompanyStatusTag } from '~/app/views/company-status-tag';
import { ContactList } from './contact-list';
import { ContactLog } from './contact-log';
import { FixedContact } from './fixed-contact';
import { KeptChores } from './kept-chores';
import { NeedsAndStarts } from './needs-and-starts';
import { Promises } from './promises';
import { RecordSummary } from './record-summary';
import { Staffing } from './staffing';
import { TaskQuestions } from './task-questions';
import { Warnings } from './warnings';
import { WhoSignsIn } from './who-signs-in';

interface CompanyPageProps {
  readonly read: PartnerCompany;
  readonly answer: FormAnswer | undefined;
}

/**
 * One company: what stands open first, then people and needs, then all that was said and is known.
 */
export function CompanyPage({ read, answer }: CompanyPageProps) {
  const { carving, companies: t, contactLog } = useMessages().specialist;
  const { company, entries, notice, lastContactOn } = read;
  const form = {
    values: answer?.values ?? {},
    errors: answer?.errors ?? {},
    doubt: answer?.doubt,
  };
  return (
    <PageFrame
      eyebrow={company.municipality}
      title={company.name}
      lead={lastContactOn ? t.lastContact(formatDate(lastContactOn)) : t.neverContacted}
      width="wide"
    >
      <FormFaults errors={faultsOf(form)} />
      {answer?.message ? <Notice tone="warning">{answer.message}</Notice> : null}
      <div className="stack">
        {company.status === 'stopped' ? (
          <Notice tone="danger" title={t.page.stoppedTitle}>
            <p>{company.statusReason}</p>
            <p>{t.page.stoppedText}</p>
          </Notice>
        ) : (
          <CompanyStatusTag status={company.status} />
        )}
        {read.formerNames.length > 0 ? (
          <p className="soft">{t.page.formerly(read.formerNames.join(', '))}</p>
        ) : null}
        {notice ? (
          <Notice tone="info" title={contactLog.noticeTitle(notice.specialist)}>
            <p>{contactLog.notice(notice.specialist, formatDate(notice.on))}</p>
          </Notice>
        ) : null}
        <p className="actions">
          <ButtonLink href={`/companies/${company.id}/log`}>{contactLog.newEntry}</ButtonLink>
          {company.status === 'stopped' ? null : (
            <ButtonLink href={`/companies/${company.id}/need`} tone="secondary">
              {t.page.newNeed}
            </ButtonLink>
          )}
          {company.status === 'partner' ? (
            <ButtonLink href={`/jobs?company=${company.id}`} tone="secondary">
              {carving.starts.open}
            </ButtonLink>
          ) : null}
        </p>
        <div className="beside">
          <div className="stack">
            <Promises promises={read.promises} form={form} />
            <TaskQuestions questions={read.questions} />
            <NeedsAndStarts {...read} />
            <KeptChores chores={read.chores} />
            <ContactLog
              companyId={company.id}
              entries={entries}
              hasAnswered={lastContactOn !== null}
            />
          </div>
          <div className="stack">
            <FixedContact read={read} form={form} />
            <ContactList companyId={company.id} contacts={read.contacts} />
            <WhoSignsIn {...read} />
            <RecordSummary company={company} />
            <Staffing companyId={company.id} staffing={read.staffing} />
            <Warnings companyId={company.id} warnings={read.warnings} />
          </div>
        </div>
      </div>
    </PageFrame>
  );
}
