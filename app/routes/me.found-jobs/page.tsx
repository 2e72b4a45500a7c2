import { Form } from '@remix-run/react';
import { firstContacts, longestFound, mayTells } from '~/app/domain/found-jobs/found-job';
import { FormFaults } from '~/app/forms/form-faults';
import { textOf, type FormState } from '~/app/forms/form-state';
import { PlainFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Choice } from '~/app/ui/choice';
import { Field } from '~/app/ui/field';
import type { OwnFoundJob } from '~/app/usecases/found-jobs/read-own-found-jobs';
import { WhoToCall } from '~/app/views/who-to-call';
import { FoundJobCard } from './found-job-card';

interface OwnFoundJobsProps {
  readonly jobs: readonly OwnFoundJob[];
  readonly specialist: { readonly name: string; readonly phone: string | null };
  readonly formId: string;
  readonly answer: FormState | undefined;
}

/** A place of work she found herself: what it is, who talks first, and what may be told. */
export function OwnFoundJobsPage({ jobs, specialist, formId, answer }: OwnFoundJobsProps) {
  const { foundJobs: t, back } = useMessages().jobseeker;
  const sent: FormState = { values: answer?.values ?? {}, errors: answer?.errors ?? {} };
  const isOfCard = textOf(sent, 'foundJobId') !== '';
  const form: FormState = isOfCard ? { values: {}, errors: {} } : sent;
  const field = (name: keyof typeof longestFound) => ({
    id: name,
    name,
    label: t[name],
    hint: t[`${name}Hint`],
    error: form.errors[name],
    defaultValue: textOf(form, name),
    maxLength: longestFound[name],
  });
  const faults = isOfCard
    ? Object.entries(sent.errors).map(([name, words]) => [
        `${name}-${textOf(sent, 'foundJobId')}`,
        words,
      ])
    : Object.entries(sent.errors);
  return (
    <PlainFrame title={t.title} lead={t.lead}>
      <FormFaults errors={Object.fromEntries(faults)} />
      <Form method="post" className="form" noValidate>
        <input type="hidden" name="formId" value={textOf(form, 'formId') || formId} />
        <Field {...field('place')} />
        <Field {...field('work')} />
        <Field {...field('town')} />
        <Field {...field('contact')} />
        <Choice
          id="firstContact"
          name="firstContact"
          legend={t.firstContact}
          options={firstContacts.map((value) => ({ value, label: t.firstContacts[value] }))}
          chosen={[textOf(form, 'firstContact')]}
          error={form.errors['firstContact']}
        />
        <Choice
          id="mayTell"
          name="mayTell"
          legend={t.mayTell}
          hint={t.mayTellHint}
          options={mayTells.map((value) => ({ value, label: t.mayTells[value] }))}
          chosen={[textOf(form, 'mayTell')]}
          error={form.errors['mayTell']}
        />
        <p>{t.rule(specialist.name)}</p>
        <Button intent="tell">{t.send}</Button>
      </Form>
      {jobs.length > 0 ? (
        <section className="stack">
          <h2>{t.yoursTitle}</h2>
          {jobs.map((job) => (
            <FoundJobCard
              key={job.id}
              job={job}
              error={
                textOf(sent, 'foundJobId') === job.id ? sent.errors['firstContact'] : undefined
              }
            />
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
