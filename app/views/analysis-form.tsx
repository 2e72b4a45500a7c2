import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { formatMoment } from '../domain/calendar/format-moment';
import type { FormAnswer } from '../forms/form-answer';
import { FormFaults } from '../forms/form-faults';
import { faultsOf, type FormState } from '../forms/form-state';
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
  readonly answer: FormAnswer | undefined;
  readonly form: FormState;
  readonly children: ReactNode;
}

/** A form whose save is a new version: who saved last, what was typed, and what stands in the way. */
export function AnalysisForm(props: AnalysisFormProps) {
  const t = useMessages().specialist.analysis;
  const { needId, formId, version, saved, subject, answer, form, children } = props;
  return (
    <>
      <FormFaults errors={faultsOf(form)} />
      {answer?.message ? <Notice tone="warning">{answer.message}</Notice> : null}
      <p className="soft">
        {saved ? t.savedBy(saved.by, formatMoment(saved.at)) : t.neverSaved}
        {version > 1 ? (
          <>
            {'. '}
            <a href={versionsPath(needId, subject)}>{t.toVersions}</a>
          </>
        ) : null}
      </p>
      <Form method="post" className="form" noValidate>
        <input type="hidden" name="formId" value={formId} />
        <input type="hidden" name="fromVersion" value={version} />
        {children}
        <div className="actions">
          <Button intent="save">{t.save}</Button>
          <a href={`/needs/${needId}`}>{t.stop}</a>
        </div>
      </Form>
    </>
  );
}

/** Where the versions of a subject are compared. */
export function versionsPath(needId: string, subject: string): string {
  return `/needs/${needId}/analysis/versions?of=${encodeURIComponent(subject)}`;
}
