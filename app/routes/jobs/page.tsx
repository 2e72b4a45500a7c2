import { FormFaults } from '~/app/forms/form-faults';
import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { EmptyState } from '~/app/ui/empty-state';
import { Field } from '~/app/ui/field';
import { Select } from '~/app/ui/select';
import type { JobStarts } from '~/app/usecases/carving/read-job-starts';
import { BundleCard } from '~/app/views/bundle-card';
import { TasksCard } from './tasks-card';

interface JobStartsProps {
  readonly starts: JobStarts;
  readonly hours: number | null;
  readonly typedHours: string;
  readonly errors: Readonly<Record<string, string>>;
}

/** A job that begins with the tasks: of which, for how many hours, and whom it fits. */
export function JobStartsPage({ starts, hours, typedHours, errors }: JobStartsProps) {
  const t = useMessages().specialist.carving.starts;
  const isAsked = starts.at !== null || hours !== null;
  return (
    <PageFrame eyebrow={starts.at?.name} title={t.title} lead={t.lead} width="wide">
      <FormFaults errors={errors} />
      <div className="stack">
        <Asked starts={starts} typedHours={typedHours} errors={errors} />
        {isAsked || starts.hasNoTasks ? null : (
          <EmptyState title={t.nothingAsked}>
            <p>{t.nothingAskedText}</p>
          </EmptyState>
        )}
        {hours === null && !starts.hasNoTasks ? null : (
          <OfTasks starts={starts} hours={hours ?? 0} />
        )}
        {starts.at === null ? null : <ForPeople people={starts.people} />}
      </div>
    </PageFrame>
  );
}

function Asked({ starts, typedHours, errors }: Omit<JobStartsProps, 'hours'>) {
  const t = useMessages().specialist.carving.starts;
  const options = (each: JobStarts['companies']) =>
    each.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <form method="get" action="/jobs" className="form" noValidate>
      <Select
        id="company"
        name="company"
        label={t.company}
        emptyLabel={t.allCompanies}
        options={options(starts.companies)}
        defaultValue={starts.at?.id}
        width="full"
      />
      {starts.at === null ? null : (
        <Select
          id="need"
          name="need"
          label={t.need}
          emptyLabel={t.allNeeds}
          options={options(starts.needs)}
          defaultValue={starts.need?.id}
          width="full"
        />
      )}
      <Field
        id="hours"
        name="hours"
        label={t.hours}
        hint={t.hoursHint}
        kind="number"
        unit={useMessages().specialist.carving.job.hoursUnit}
        width="short"
        isDecimal
        isOptional
        defaultValue={typedHours}
        error={errors['hours']}
      />
      <Button>{t.find}</Button>
    </form>
  );
}

/** What the tasks come to by themselves, before anybody is thought of. */
function OfTasks({ starts, hours }: { readonly starts: JobStarts; readonly hours: number }) {
  const t = useMessages().specialist.carving.starts;
  if (starts.ofTasks.length === 0) {
    return (
      <EmptyState title={t.tasksNone}>
        <p>{t.tasksNoneText}</p>
      </EmptyState>
    );
  }
  return (
    <section className="stack">
      <div className="stack-tight">
        <h2>{t.tasksTitle(hours)}</h2>
        <p className="soft">{t.tasksLead}</p>
      </div>
      {starts.ofTasks.map((job) => (
        <TasksCard
          key={job.companyId}
          job={job}
          wanted={hours}
          isPeopleBelow={starts.at !== null}
        />
      ))}
    </section>
  );
}

function ForPeople({ people }: Pick<JobStarts, 'people'>) {
  const t = useMessages().specialist.carving.starts;
  if (people.length === 0) {
    return (
      <EmptyState title={t.peopleNone}>
        <p>{t.peopleNoneText}</p>
      </EmptyState>
    );
  }
  return (
    <section className="stack">
      <div className="stack-tight">
        <h2>{t.peopleTitle}</h2>
        <p className="soft">{t.peopleLead}</p>
      </div>
      {people.map(({ job, held, formId, ...person }) => (
        <BundleCard
          key={person.profileId}
          bundle={job}
          formId={formId}
          held={held}
          person={person}
        />
      ))}
    </section>
  );
}
