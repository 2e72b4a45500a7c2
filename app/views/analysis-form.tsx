import type { ReactNode } from 'react';
import { formatMoment } from '../domain/calendar/format-moment';
import type { FormAnswer } from '../forms/form-answer';
import { FormFaults } from '../forms/form-faults';
import { faultsOf, textOf, type FormState } from '../forms/form-state';
import type { FreeTexts } from '../forms/free-texts';
import { KeptForm } from '../forms/kept-form';
import { LookedOver } from '../forms/looked-over';
import { useMessages } from '../i18n/messages';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

interface AnalysisFormProps {
  readonly needId: string;
  readonly formId: string;
  /** The version the form shows; 0 where none is saved. */
  readonly version: number;
  readonly saved: { readonly by: string; readonly at: string } | null;
  /** The subject, for the page of its versions. */
  readonly subject: string;
  readonly draftedAt?: string | undefined;
  readonly answer: FormAnswer | undefined;
  readonly form: FormState;
  readonly texts: FreeTexts;
  readonly children: ReactNode;
}

/** A form whose save is a new version: who saved last, what was typed, and what stands in the way. */
export function AnalysisForm(props: AnalysisFormProps) {
  const t = useMessages().specialist.analysis;
  const { needId, formId, version, saved, subject, draftedAt, answer, form, texts, children } =
    props;
  const draftedFrom = !answer && draftedAt ? textOf(form, 'fromVersion') : '';
  return (
    <>
      <FormFaults errors={faultsOf(form)} />
      {answer?.message ? (
        <Notice tone="warning">
          <p>{answer.message}</p>
          <p>
            <a href={versionsPath(needId, subject)} target="_blank" rel="noreferrer">
              {t.seeTheirs}
            </a>
          </p>
        </Notice>
      ) : null}
      <p className="soft">
        {saved ? t.savedBy(saved.by, formatMoment(saved.at)) : t.neverSaved}
        {version > 1 ? (
          <>
            {'. '}
            <a href={versionsPath(needId, subject)}>{t.toVersions}</a>
          </>
        ) : null}
      </p>
      <KeptForm draftedAt={draftedAt}>
        <input type="hidden" name="formId" value={formId} />
        <input type="hidden" name="fromVersion" value={draftedFrom || version} />
        <LookedOver texts={texts} doubt={answer?.doubt}>
          {children}
        </LookedOver>
        <div className="actions">
          <Button intent="save">{t.save}</Button>
          <a href={`/needs/${needId}`}>{t.stop}</a>
        </div>
      </KeptForm>
    </>
  );
}

/** Where the versions of a subject are compared. */
export function versionsPath(needId: string, subject: string): string {
  return `/needs/${needId}/analysis/versions?of=${encodeURIComponent(subject)}`;
}
