import { Form } from '@remix-run/react';
import { firstContacts } from '~/app/domain/found-jobs/found-job';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Card } from '~/app/ui/card';
import { Choice } from '~/app/ui/choice';
import type { OwnFoundJob } from '~/app/usecases/found-jobs/read-own-found-jobs';
import { whenTold } from '~/app/views/when-told';

interface FoundJobCardProps {
  readonly job: OwnFoundJob;
  readonly error: string | undefined;
}

/** One place she found: how it goes, and what she may still choose. */
export function FoundJobCard({ job, error }: FoundJobCardProps) {
  const { foundJobs: t, told } = useMessages().jobseeker;
  const { id, details, state, firstContact, proposalId } = job;
  return (
    <Card
      level={3}
      title={details.place}
      eyebrow={whenTold({ ...job, at: job.toldAt }, told)}
      footer={
        state === 'told' ? (
          <Form method="post">
            <input type="hidden" name="foundJobId" value={id} />
            <Button intent="take-back" tone="secondary" about={details.place}>
              {t.takeBack}
            </Button>
          </Form>
        ) : null
      }
    >
      <p>{details.work}</p>
      {details.town ? <p>{t.at(details.town)}</p> : null}
      {details.contact ? <p>{t.knows(details.contact)}</p> : null}
      <p>{t.tells(t.mayTells[details.mayTell])}</p>
      <p>
        <strong>{t.states[state]}</strong>
      </p>
      {proposalId ? (
        <p>
          <a href={`/me/proposals/${proposalId}`}>
            {t.goOn}
            <span className="visually-hidden"> {details.place}</span>
          </a>
        </p>
      ) : null}
      {state === 'taken-back' ? null : (
        <>
          <p>{t.chosen[firstContact]}</p>
          <details open={error !== undefined}>
            <summary>
              {t.change}
              <span className="visually-hidden"> {details.place}</span>
            </summary>
            <Form method="post" className="form" noValidate>
              <input type="hidden" name="foundJobId" value={id} />
              <Choice
                id={`firstContact-${id}`}
                name="firstContact"
                legend={t.firstContact}
                options={firstContacts.map((value) => ({ value, label: t.firstContacts[value] }))}
                chosen={[firstContact]}
                error={error}
              />
              <Button intent="choose" tone="secondary" about={details.place}>
                {t.save}
              </Button>
            </Form>
          </details>
        </>
      )}
    </Card>
  );
}
