import { Form } from '@remix-run/react';
import type { PlainDate } from '~/app/domain/calendar/plain-date';
import type { NeedStanding } from '~/app/domain/needs/need-standing';
import type { FormAnswer } from '~/app/forms/form-answer';
import { FormFaults } from '~/app/forms/form-faults';
import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { FixedContact } from '~/app/posting/fixed-contact';
import { NeedFacts } from '~/app/posting/need-facts';
import { NextSteps } from '~/app/posting/next-steps';
import type { ShownNeed } from '~/app/posting/shown-need';
import { Button } from '~/app/ui/button';
import { Field } from '~/app/ui/field';
import { Notice } from '~/app/ui/notice';
import type { EmployerAnalysis as Shared } from '~/app/usecases/read-employer-analysis';
import { EmployerAnalysis } from '~/app/views/employer-analysis';

interface NeedPageProps {
  readonly need: ShownNeed;
  readonly standing: NeedStanding;
  readonly sentOn: PlainDate;
  readonly callByOn: PlainDate;
  readonly answerByOn: PlainDate;
  readonly contact: { readonly name: string; readonly phone: string | null } | null;
  readonly shared: Shared;
  readonly formId: string;
  /** A correction was just sent. */
  readonly isCorrected: boolean;
  readonly answer: FormAnswer | undefined;
}

/** A need that is sent: how far it has come, and what was written. */
export function NeedPage(props: NeedPageProps) {
  const { need, standing, contact, shared, formId, isCorrected, answer, ...dates } = props;
  const t = useMessages();
  const isShared = shared.workplace.length + shared.tasks.length > 0;
  return (
    <PageFrame title={need.title} eyebrow={t.employer.needStandings[standing]}>
      <FormFaults errors={answer?.errors} />
      {isCorrected ? (
        <Notice tone="success" isStatus>
          {t.employer.need.corrected}
        </Notice>
      ) : null}
      <section className="stack-tight">
        <h2>{t.posting.receipt.nextTitle}</h2>
        {standing === 'agreed' ? (
          <p>{t.employer.need.agreed}</p>
        ) : (
          <NextSteps
            {...dates}
            state={need.state}
            contactName={need.contactName ?? ''}
            callerName={contact?.name ?? null}
          />
        )}
      </section>
      <section className="stack-tight">
        <h2>{t.employer.need.whatTitle}</h2>
        <NeedFacts need={need} />
      </section>
      <EmployerAnalysis shared={shared} />
      {isShared ? <Correction formId={formId} answer={answer} /> : null}
      <FixedContact contact={contact} />
    </PageFrame>
  );
}

function Correction({ formId, answer }: Pick<NeedPageProps, 'formId' | 'answer'>) {
  const t = useMessages().employer.need;
  return (
    <Form method="post" className="form" noValidate>
      <input type="hidden" name="formId" value={formId} />
      <h2>{t.correctTitle}</h2>
      <Field
        id="text"
        name="text"
        label={t.correctLabel}
        hint={t.correctHint}
        error={answer?.errors['text']}
        defaultValue={String(answer?.values['text'] ?? '')}
        kind="textarea"
        maxLength={1000}
      />
      <Button intent="correct" tone="secondary">
        {t.correct}
      </Button>
    </Form>
  );
}
