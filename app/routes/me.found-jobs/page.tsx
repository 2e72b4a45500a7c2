import { FormFaults } from '~/app/forms/form-faults';
import { OwnForm } from '~/app/forms/own-form';
import { textOf, type FormState } from '~/app/forms/form-state';
import { PlainFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Notice } from '~/app/ui/notice';
import type { OwnFoundJob } from '~/app/usecases/found-jobs/read-own-found-jobs';
import { FoundJobFields } from '~/app/views/found-job-fields';
import { WhoToCall } from '~/app/views/who-to-call';
import { FoundJobCard } from './found-job-card';

interface OwnFoundJobsProps {
  readonly jobs: readonly OwnFoundJob[];
  readonly specialist: { readonly name: string; readonly phone: string | null };
  readonly formId: string;
  /** She has just sent something: it is said before all else. */
  readonly isSent: boolean;
  readonly answer: FormState | undefined;
}

/** A place of work she found herself: what it is, who talks first, and what may be told. */
export function OwnFoundJobsPage({ jobs, specialist, formId, isSent, answer }: OwnFoundJobsProps) {
  const { foundJobs: t, back } = useMessages().jobseeker;
  const sent: FormState = { values: answer?.values ?? {}, errors: answer?.errors ?? {} };
  const isOfCard = textOf(sent, 'foundJobId') !== '';
  const form: FormState = isOfCard ? { values: {}, errors: {} } : sent;
  const faults = isOfCard
    ? Object.entries(sent.errors).map(([name, words]) => [
        `${name}-${textOf(sent, 'foundJobId')}`,
        words,
      ])
    : Object.entries(sent.errors);
  return (
    <PlainFrame title={t.title} lead={t.lead}>
      {isSent ? (
        <Notice tone="success" title={t.sentTitle} isStatus>
          <p>{t.sentText(specialist.name)}</p>
        </Notice>
      ) : null}
      <FormFaults errors={Object.fromEntries(faults)} />
      <OwnForm className="form" noValidate>
        <input type="hidden" name="formId" value={textOf(form, 'formId') || formId} />
        <FoundJobFields form={form} words={t} />
        <p>{t.rule(specialist.name)}</p>
        <Button intent="tell">{t.send}</Button>
      </OwnForm>
      {jobs.length > 0 ? (
        <section className="stack">
          <h2>{t.yoursTitle}</h2>
          {jobs.map((job) => (
            <div key={job.id} id={`found-${job.id}`}>
              <FoundJobCard
                job={job}
                error={
                  textOf(sent, 'foundJobId') === job.id ? sent.errors['firstContact'] : undefined
                }
              />
            </div>
          ))}
        </section>
      ) : null}
      <WhoToCall {...specialist} />
      <p>
        <a className="back-link" href="/me">
          {back}
        </a>
      </p>
    </PlainFrame>
  );
}
