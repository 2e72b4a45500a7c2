import { AgreementChanges } from '~/app/views/agreement-changes';
import { AgreementView } from '~/app/views/agreement-view';
import { OwnWish } from '~/app/views/own-wish';
import { AgreementFiles } from '~/app/views/agreement-files';
import { AskSupport } from '~/app/views/ask-support';
import { AnswerAgreement } from '~/app/views/answer-agreement';
import { LateDecision } from '~/app/views/late-decision';
import { StopAgreement } from '~/app/views/stop-agreement';
import { formatDate } from '~/app/domain/calendar/format-date';
import type { FormAnswer } from '~/app/forms/form-answer';
import { FormFaults } from '~/app/forms/form-faults';
import { faultsOf } from '~/app/forms/form-state';
import { LookedOver } from '~/app/forms/looked-over';
import { Notice } from '~/app/ui/notice';
import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import type { CompanyAgreement } from '~/app/usecases/agreements/read-company-agreement';
import { stopTexts } from './stop-texts';
import { supportTexts } from './support-texts';

/** The document as all parties have it, and the way to one's own answer while it waits. */
export function CompanyAgreementPage({
  agreement,
  awaitsYou,
  changes,
  wish,
  late,
  decision,
  support,
  stopping,
  specialist,
  answer,
}: CompanyAgreement & { readonly answer: FormAnswer | undefined }) {
  const { agreement: texts, decision: words, support: asking } = useMessages();
  const t = texts.company;
  const { id } = agreement;
  return (
    <PageFrame title={t.title} lead={t.lead}>
      <FormFaults errors={answer && faultsOf(answer)} />
      {late ? <LateDecision late={late} specialist={specialist} words={words.late} /> : null}
      {decision ? (
        <Notice title={words.made.employer[decision.outcome]}>
          <p>{words.made.on(formatDate(decision.decidedOn))}</p>
        </Notice>
      ) : null}
      {awaitsYou ? <AnswerAgreement agreementId={id}>{t.answer}</AnswerAgreement> : null}
      <OwnWish wish={wish} />
      {awaitsYou ? <AgreementChanges changes={changes} isJobseeker={false} /> : null}
      <AgreementFiles document={agreement} page={`/company/agreements/${id}`} />
      <AgreementView level={2} document={agreement} />
      <LookedOver texts={supportTexts}>
        <AskSupport {...{ support, specialist, answer }} words={asking.ask} />
      </LookedOver>
      <LookedOver texts={stopTexts}>
        <StopAgreement {...{ stopping, specialist, answer }} words={words.stop} />
      </LookedOver>
    </PageFrame>
  );
}
