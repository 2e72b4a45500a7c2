import type { AgreementStatus } from '~/app/domain/agreements/agreement-status';
import { formatDate } from '~/app/domain/calendar/format-date';
import type { ChangedFields } from '~/app/domain/form-drafts/meanwhile';
import type { FormValues } from '~/app/domain/profiles/block-form';
import type { TextDoubt } from '~/app/forms/form-answer';
import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { ButtonLink } from '~/app/ui/button-link';
import { ErrorSummary } from '~/app/ui/error-summary';
import { Notice } from '~/app/ui/notice';
import { Tag, type TagTone } from '~/app/ui/tag';
import type { AgreementForSpecialist } from '~/app/usecases/agreements/read-agreement';
import { NobodySignsIn } from '~/app/views/nobody-signs-in';
import { AgreementFiles } from '~/app/views/agreement-files';
import { Answers } from './answers';
import { TakeBack } from './take-back';
import { AgreementLinks, Decide, DecisionMade, StopWishes } from './decide';
import { Gaps } from './gaps';
import { Noes } from './noes';
import { DraftForCompany } from './shown-draft';
import { NextStep } from './next-step';
import { TermsFields } from './terms-fields';

export interface SentForm {
  readonly errors: Readonly<Record<string, string>>;
  readonly values: FormValues | null;
  /** Why what was asked for did not happen. */
  readonly problem: string | null;
  readonly doubt?: TextDoubt | undefined;
  /** What of the terms was saved elsewhere since the form was shown. */
  readonly changed?: ChangedFields | undefined;
}

export interface AgreementPageProps {
  /** Its fields are those of a draft where one was left. */
  readonly agreement: Omit<AgreementForSpecialist, 'fields'> & {
    readonly fields: FormValues;
    readonly draftedAt?: string | undefined;
    readonly changed?: ChangedFields | undefined;
  };
  readonly sent?: SentForm;
}

const tones: Partial<Record<AgreementStatus, TagTone>> = {
  'in-force': 'done',
  'decision-overdue': 'attention',
  ended: 'plain',
};

/** The specialist's work on an agreement: where it stands, the next step, every gap, every field. */
export function AgreementPage({ agreement, sent }: AgreementPageProps) {
  const { agreement: t, forms } = useMessages();
  const { id, companyId, companyName, document, isInForce } = agreement;
  const errors = Object.entries(sent?.errors ?? {});
  return (
    <PageFrame title={t.edit.title(companyName)}>
      <ErrorSummary
        title={forms.faultsTitle}
        errors={errors.map(([fieldId, text]) => ({ fieldId, text }))}
      />
      {sent?.problem ? (
        <Notice tone="warning" isStatus>
          <p>{sent.problem}</p>
        </Notice>
      ) : null}
      <p>
        <Tag tone={tones[document.status] ?? 'now'}>{t.statuses[document.status]}</Tag>
      </p>
      <AgreementLinks agreement={agreement} />
      <StopWishes agreement={agreement} />
      <DecisionMade agreement={agreement} />
      {agreement.hasEmployer || isInForce || agreement.isLapsed ? null : (
        <NobodySignsIn companyId={companyId} company={companyName} />
      )}
      {agreement.lapsesOn ? (
        <Notice tone="warning" title={t.edit.lapse.soon(formatDate(agreement.lapsesOn))}>
          <p>{t.edit.lapse.soonText}</p>
        </Notice>
      ) : null}
      <NextStep agreement={agreement} />
      <Decide agreement={agreement} sent={sent} />
      <DraftForCompany agreement={agreement} />
      <div className="actions">
        <ButtonLink href={`/agreements/${id}/print`} tone="secondary">
          {t.edit.preview}
        </ButtonLink>
      </div>
      <AgreementFiles document={document} page={`/agreements/${id}`} />
      <Answers agreement={agreement} sent={sent} />
      <TakeBack agreement={agreement} />
      {isInForce || agreement.isLapsed ? null : (
        <>
          <Gaps agreement={agreement} />
          <Noes agreement={agreement} />
          <TermsFields agreement={agreement} sent={sent} />
        </>
      )}
    </PageFrame>
  );
}
