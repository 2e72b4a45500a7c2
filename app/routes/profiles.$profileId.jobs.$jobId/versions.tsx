import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import type { CarvedJobView } from '~/app/usecases/carving/read-carved-job';
import { JobForm } from './job-form';

/** Another version of the same job to try something in, and those there are to hold it against. */
export function Versions({ view }: { view: CarvedJobView }) {
  const { job: t } = useMessages().specialist.carving;
  const { profileId, jobId, others } = view;
  return (
    <section className="stack-tight">
      <h2>{t.versionsTitle}</h2>
      <p className="soft">{t.versionsLead}</p>
      {others.length > 0 ? (
        <ul>
          {others.map((other) => (
            <li key={other.id}>
              <a href={`/profiles/${profileId}/jobs/compare?one=${jobId}&other=${other.id}`}>
                {t.compareWith(other.title || t.untitled, other.company, other.hours)}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      <JobForm view={view} isInline>
        <Button intent="copy" tone="secondary">
          {t.copy}
        </Button>
      </JobForm>
    </section>
  );
}
