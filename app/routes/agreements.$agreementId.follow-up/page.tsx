import { quickContacts, type QuickContact } from '~/app/domain/follow-up/quick-contact';
import type { FormValues } from '~/app/domain/profiles/block-form';
import type { FormAnswer } from '~/app/forms/form-answer';
import { FormFaults } from '~/app/forms/form-faults';
import { faultsOf, textOf, type FormState } from '~/app/forms/form-state';
import { KeptForm } from '~/app/forms/kept-form';
import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Notice } from '~/app/ui/notice';
import type { FollowUpView } from '~/app/usecases/follow-up/read-follow-up';
import { Asked, AskedBefore } from './asked';
import { Entries } from './entries';
import { LogFields } from './log-fields';
import { Plan } from './plan';

export interface FollowUpPageProps {
  readonly followUp: FollowUpView;
  readonly formId: string;
  /** Each button is a form of its own, so that two pressed after each other are two contacts. */
  readonly quickIds: Readonly<Record<QuickContact, string>>;
  /** An entry of one's own that is put right: as it was when the form was given out. */
  readonly correcting: { readonly seenAt: string } | null;
  readonly values: FormValues;
  readonly draftedAt?: string;
  readonly answer: FormAnswer | undefined;
}

/** How an agreement is followed up: one press, the form of five minutes, and what is written. */
export function FollowUpPage(props: FollowUpPageProps) {
  const { followUp, formId, quickIds, correcting, values, draftedAt, answer } = props;
  const t = useMessages().specialist.followUp;
  const { id, code, company, entries } = followUp;
  const form: FormState = {
    values: answer?.values ?? values,
    errors: answer?.errors ?? {},
    doubt: answer?.doubt,
  };
  return (
    <PageFrame eyebrow={t.about(code, company)} title={correcting ? t.correctTitle : t.title}>
      <FormFaults errors={faultsOf(form)} />
      {answer?.message ? <Notice tone="warning">{answer.message}</Notice> : null}
      <div className="stack">
        {correcting ? (
          <p>{t.correctText}</p>
        ) : (
          <>
            <Asked asked={followUp.asked} />
            <Plan followUp={followUp} />
            <QuickContacts ids={quickIds} />
          </>
        )}
        <section className="stack" id="log">
          {correcting ? null : (
            <>
              <h2>{t.formTitle}</h2>
              <p>{t.formText}</p>
            </>
          )}
          <KeptForm draftedAt={draftedAt}>
            <input type="hidden" name="formId" value={textOf(form, 'formId') || formId} />
            {correcting ? (
              <input
                type="hidden"
                name="seenAt"
                value={textOf(form, 'seenAt') || correcting.seenAt}
              />
            ) : null}
            <LogFields form={form} />
            <div className="actions">
              <Button intent={correcting ? 'correct' : 'save'}>
                {correcting ? t.saveCorrected : t.save}
              </Button>
              {correcting ? <a href={`/agreements/${id}/follow-up`}>{t.stop}</a> : null}
            </div>
          </KeptForm>
        </section>
        {correcting ? null : (
          <>
            <Entries id={id} entries={entries} />
            <AskedBefore answered={followUp.answered} />
          </>
        )}
        <p>
          <a className="back-link" href={`/agreements/${id}`}>
            {t.toAgreement}
          </a>
        </p>
      </div>
    </PageFrame>
  );
}

/** What most contacts are: seen to, and all was well. */
function QuickContacts({ ids }: { ids: FollowUpPageProps['quickIds'] }) {
  const t = useMessages().specialist.followUp;
  return (
    <section className="stack-tight">
      <h2>{t.quickTitle}</h2>
      <p className="soft">{t.quickText}</p>
      <div className="actions">
        {quickContacts.map((contact) => (
          <form key={contact} method="post">
            <input type="hidden" name="formId" value={ids[contact]} />
            <Button intent={contact} tone="secondary">
              {t.quick[contact]}
            </Button>
          </form>
        ))}
      </div>
    </section>
  );
}
