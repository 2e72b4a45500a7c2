import { Form } from '@remix-run/react';
import { formatShortDate } from '~/app/domain/calendar/format-date';
import type { TextDoubt } from '~/app/forms/form-answer';
import { LookedOver } from '~/app/forms/looked-over';
import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { Button } from '~/app/ui/button';
import { Card } from '~/app/ui/card';
import { EmptyState } from '~/app/ui/empty-state';
import { ErrorSummary } from '~/app/ui/error-summary';
import { Field } from '~/app/ui/field';
import { Table } from '~/app/ui/table';
import type { readAgreementsByDate } from '~/app/usecases/agreements/read-agreements-by-date';
import { approvalTexts } from './approval-texts';

type Listed = Awaited<ReturnType<typeof readAgreementsByDate>>[number];

interface AgreementsPageProps {
  readonly agreements: readonly Listed[];
  /** Only those whose day to decide is past. */
  readonly isOnlyLate: boolean;
  readonly sent?: {
    readonly agreementId: string;
    readonly error?: string | undefined;
    readonly reason: string;
    readonly doubt?: TextDoubt | undefined;
  };
}

/** Every agreement by status and dates; what waits for an administrator's yes stands first. */
export function AgreementsPage({ agreements, isOnlyLate, sent }: AgreementsPageProps) {
  const { agreement: t, forms } = useMessages();
  const waiting = agreements.filter(({ exceptions }) => exceptions.length > 0);
  return (
    <PageFrame title={t.list.title} lead={t.list.lead} width="wide">
      <ErrorSummary title={forms.faultsTitle} errors={faultsIn(sent, forms.texts.doubtful)} />
      {waiting.length > 0 ? (
        <section className="stack">
          <h2>{t.list.approveTitle}</h2>
          {waiting.map((agreement) => (
            <Approval
              key={agreement.id}
              agreement={agreement}
              sent={sent?.agreementId === agreement.id ? sent : undefined}
            />
          ))}
        </section>
      ) : null}
      {isOnlyLate ? (
        <>
          <h2>{t.list.lateTitle}</h2>
          <p>
            <a href="/admin/agreements">{t.list.showAll}</a>
          </p>
        </>
      ) : null}
      {agreements.length === 0 ? (
        <EmptyState title={t.list.empty} />
      ) : (
        <Agreements agreements={agreements.filter(({ isProtected }) => !isProtected)} />
      )}
    </PageFrame>
  );
}

function Agreements({ agreements }: Pick<AgreementsPageProps, 'agreements'>) {
  const t = useMessages().agreement;
  return (
    <Table
      caption={t.list.caption}
      isCaptionHidden
      columns={(['company', 'specialist', 'kind', 'dates', 'status', 'approval'] as const).map(
        (key) => ({
          key,
          label: t.list.columns[key],
        }),
      )}
      rows={agreements.map((agreement) => ({
        id: agreement.id,
        cells: {
          company: <a href={`/admin/companies/${agreement.companyId}`}>{agreement.company}</a>,
          specialist: agreement.specialist,
          kind: t.kinds[agreement.kind],
          dates: [agreement.startOn, agreement.endOn]
            .flatMap((day) => (day === null ? [] : formatShortDate(day)))
            .join(' – '),
          status: t.statuses[agreement.status],
          approval: agreement.isApproved
            ? t.list.approved
            : agreement.exceptions.map((exception) => t.exceptions[exception]).join(', ') ||
              t.list.noException,
        },
      }))}
    />
  );
}

function faultsIn(
  sent: AgreementsPageProps['sent'],
  doubtful: (words: readonly string[]) => string,
) {
  if (!sent) return [];
  const { agreementId, error, doubt } = sent;
  return [
    ...(error ? [{ fieldId: `reason-${agreementId}`, text: error }] : []),
    ...(doubt
      ? [{ fieldId: doubt.tickName, text: doubtful(doubt.words.map(({ text }) => text)) }]
      : []),
  ];
}

interface ApprovalProps {
  readonly agreement: Listed;
  readonly sent?: AgreementsPageProps['sent'];
}

function Approval({ agreement, sent }: ApprovalProps) {
  const t = useMessages().agreement;
  const { id, company, exceptions, seenAt } = agreement;
  return (
    <Card level={3} title={company}>
      <p>{exceptions.map((exception) => t.exceptions[exception]).join(', ')}</p>
      <Form method="post" className="stack">
        <input type="hidden" name="agreementId" value={id} />
        <input type="hidden" name="seenAt" value={seenAt} />
        <LookedOver texts={approvalTexts} doubt={sent?.doubt}>
          <Field
            id={`reason-${id}`}
            name="reason"
            kind="textarea"
            label={t.list.reasonLabel}
            error={sent?.error}
            defaultValue={sent?.reason}
            maxLength={500}
            rows={2}
          />
        </LookedOver>
        <Button intent="approve" tone="secondary" about={company}>
          {t.list.approve}
        </Button>
      </Form>
    </Card>
  );
}
