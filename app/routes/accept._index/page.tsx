import { AgreementChanges } from '~/app/views/agreement-changes';
import { AgreementView } from '~/app/views/agreement-view';
import type { TextDoubt } from '~/app/forms/form-answer';
import { useMessages } from '~/app/i18n/messages';
import { PlainFrame } from '~/app/frame/page-frame';
import { ErrorSummary } from '~/app/ui/error-summary';
import { Notice } from '~/app/ui/notice';
import type { PartyView } from '~/app/usecases/agreements/read-as-party';
import { outcomeOf } from '~/app/views/agreement-outcome';
import { EasySummary } from '~/app/views/easy-summary';
import { OwnWish } from '~/app/views/own-wish';
import { WhoToCall } from '~/app/views/who-to-call';
import { AnswerForms } from './answer-forms';

export interface SentAnswer {
  readonly errors: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string | string[]>>;
  readonly doubt?: TextDoubt | undefined;
  /** Why nothing was taken in: the text is out of date, or the form was another party's. */
  readonly refused?: 'late' | 'other-party';
}

interface AcceptPageProps {
  readonly view: PartyView;
  readonly sent?: SentAnswer;
}

/** The agreement in five sentences, then in full, and the party's answer. */
export function AcceptPage({ view, sent }: AcceptPageProps) {
  const { agreement: t, forms } = useMessages();
  const isJobseeker = view.role === 'jobseeker';
  const errors = Object.entries(sent?.errors ?? {});
  const outcome = outcomeOf(view, t.accept);
  return (
    <PlainFrame
      title={outcome?.title ?? t.accept.title}
      lead={outcome?.text ?? (isJobseeker ? t.accept.jobseekerLead : t.accept.employerLead)}
    >
      <ErrorSummary
        title={forms.faultsTitle}
        errors={errors.map(([fieldId, text]) => ({ fieldId, text }))}
      />
      {sent?.refused ? (
        <Notice tone="warning" title={t.accept.refusals[sent.refused].title} isStatus>
          <p>{t.accept.refusals[sent.refused].text}</p>
        </Notice>
      ) : null}
      <OwnWish wish={view.wish} />
      {view.answer === null ? (
        <AgreementChanges changes={view.changes} isJobseeker={isJobseeker} />
      ) : null}
      <EasySummary
        terms={view.document.terms}
        isJobseeker={isJobseeker}
        specialist={view.specialist.name}
        isAnswered={view.answer !== null}
      />
      <AgreementView document={view.document} level={2} />
      <p>
        <a href="/accept/pdf">{t.pdf}</a>
      </p>
      {view.answer === null ? <AnswerForms view={view} sent={sent} /> : null}
      {view.role === 'employer' && view.answer !== null ? (
        <p>
          <a href="/company">{t.accept.toOverview}</a>
        </p>
      ) : null}
      <WhoToCall {...view.specialist} />
    </PlainFrame>
  );
}
