import { Form } from '@remix-run/react';
import { formatShortDate } from '~/app/domain/calendar/format-date';
import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import { textOf, type FormState } from '~/app/forms/form-state';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Card } from '~/app/ui/card';
import { FinePrint } from '~/app/ui/fine-print';
import { Select } from '~/app/ui/select';
import { Tag } from '~/app/ui/tag';
import type { ProfileView } from '~/app/usecases/profiles/read-profile';

interface FoundJobsProps {
  readonly profile: Pick<ProfileView, 'foundJobs' | 'companies'>;
  /** The form that was not taken, with the found place it is about. */
  readonly sent: FormState | undefined;
}

/** What the jobseeker has found herself, and the way on: a need written down from what she tells. */
export function FoundJobs({ profile: { foundJobs, companies }, sent }: FoundJobsProps) {
  const t = useMessages().specialist.foundJobs;
  const standing = foundJobs.filter(({ state }) => state !== 'taken-back');
  if (standing.length === 0) return null;
  return (
    <section className="stack" id="found-jobs">
      <h2>{t.title}</h2>
      {standing.map((job) => (
        <FoundJobCard
          key={job.id}
          job={job}
          companies={companies}
          error={
            sent && textOf(sent, 'foundJobId') === job.id ? sent.errors['companyId'] : undefined
          }
        />
      ))}
      <FinePrint>
        <p>{t.rule}</p>
      </FinePrint>
    </section>
  );
}

interface FoundJobCardProps {
  readonly job: ProfileView['foundJobs'][number];
  readonly companies: ProfileView['companies'];
  readonly error: string | undefined;
}

function FoundJobCard({ job, companies, error }: FoundJobCardProps) {
  const { foundJobs: t, writtenDown } = useMessages().specialist;
  const { id, details, firstContact, state, needId, toldAt, saidHow, saidOn } = job;
  return (
    <Card
      level={3}
      title={details.place}
      eyebrow={
        <>
          <Tag tone={state === 'told' ? 'attention' : 'waiting'}>{t.states[state]}</Tag>{' '}
          {saidHow && saidOn
            ? writtenDown.said.line[saidHow](formatShortDate(saidOn))
            : t.told(formatShortDate(osloDateOf(new Date(toldAt))))}
        </>
      }
    >
      <p>{details.work}</p>
      {details.town ? <p>{t.town(details.town)}</p> : null}
      {details.contact ? <p>{t.contact(details.contact)}</p> : null}
      <p>
        <strong>{t.firstContacts[firstContact]}</strong>
      </p>
      <p>{t.mayTell(t.mayTells[details.mayTell])}</p>
      {needId ? (
        <p>
          <a href={`/needs/${needId}`}>
            {t.toNeed}
            <span className="visually-hidden"> {details.place}</span>
          </a>
        </p>
      ) : (
        <Form method="post" className="form" noValidate>
          <input type="hidden" name="foundJobId" value={id} />
          <Select
            id={`companyId-${id}`}
            name="companyId"
            label={t.company}
            emptyLabel={t.chooseCompany}
            options={companies.map((company) => ({ value: company.id, label: company.name }))}
            error={error}
            width="full"
          />
          <p>
            <a href="/companies/new">{t.newCompany}</a>
          </p>
          <Button intent="take-up" tone="secondary" about={details.place}>
            {t.takeUp}
          </Button>
        </Form>
      )}
    </Card>
  );
}
