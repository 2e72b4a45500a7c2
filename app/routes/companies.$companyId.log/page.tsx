import { formatDate } from '~/app/domain/calendar/format-date';
import type { FormValues } from '~/app/domain/profiles/block-form';
import type { FormAnswer } from '~/app/forms/form-answer';
import { FormFaults } from '~/app/forms/form-faults';
import { faultsOf, textOf, type FormState } from '~/app/forms/form-state';
import { KeptForm } from '~/app/forms/kept-form';
import { DateLine } from '~/app/forms/form-fields';
import { LookedOver } from '~/app/forms/looked-over';
import { TextDoubt } from '~/app/forms/text-doubt';
import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Notice } from '~/app/ui/notice';
import { AnswerLibrary } from './answer-library';
import { EntryFields, type KnownContact } from './entry-fields';
import { logTexts } from './log-form';
import { PromiseFields } from './promise-fields';

interface LogProps {
  readonly id: string;
  readonly name: string;
  readonly formId: string;
  /** An entry of one's own that is put right: as it was when the form was given out. */
  readonly correcting: { readonly seenAt: string } | null;
  readonly contacts: readonly KnownContact[];
  readonly notice: { readonly name: string; readonly on: string } | null;
  readonly values: FormValues;
  readonly draftedAt?: string;
  readonly answer: FormAnswer | undefined;
}

/** One contact, written down in five minutes, with the answer library beside it. */
export function LogPage(props: LogProps) {
  const { id, name, formId, correcting, contacts, notice, values, draftedAt, answer } = props;
  const { contactLog: t, companies } = useMessages().specialist;
  const form: FormState = { values: answer?.values ?? values, errors: answer?.errors ?? {} };
  return (
    <PageFrame
      eyebrow={name}
      title={correcting ? t.correctTitle : t.title}
      lead={correcting ? t.correctLead : t.lead}
      width="wide"
    >
      <FormFaults errors={faultsOf(form)} />
      {answer?.message ? <Notice tone="warning">{answer.message}</Notice> : null}
      {notice && !correcting ? (
        <Notice tone="warning" title={t.noticeTitle(notice.name)}>
          <p>{t.notice(notice.name, formatDate(notice.on))}</p>
        </Notice>
      ) : null}
      <div className="beside">
        <KeptForm draftedAt={draftedAt}>
          <input type="hidden" name="formId" value={textOf(form, 'formId') || formId} />
          {correcting ? (
            <input
              type="hidden"
              name="seenAt"
              value={textOf(form, 'seenAt') || correcting.seenAt}
            />
          ) : null}
          <LookedOver texts={logTexts}>
            <EntryFields form={form} contacts={contacts} />
            {correcting ? null : <PromiseFields form={form} />}
            <DateLine name="nextOn" isOptional label={t.nextOn} form={form} />
          </LookedOver>
          <TextDoubt doubt={answer?.doubt} />
          <div className="actions">
            <Button intent={correcting ? 'correct' : 'save'}>
              {correcting ? t.saveCorrected : t.save}
            </Button>
            <a href={`/companies/${id}`}>{companies.record.stop}</a>
          </div>
        </KeptForm>
        <AnswerLibrary />
      </div>
    </PageFrame>
  );
}
