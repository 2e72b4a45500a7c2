import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { ButtonLink } from '~/app/ui/button-link';
import { Notice } from '~/app/ui/notice';
import type { CarvedJobView } from '~/app/usecases/carving/read-carved-job';
import { JobForm } from './job-form';

/** From the job to a proposal of it: once nothing is passed over in silence. */
export function NextStep({ view }: { view: CarvedJobView }) {
  const { job: t, errors } = useMessages().specialist.carving;
  if (view.company.isStopped) {
    return <Notice tone="warning">{errors['company-stopped']}</Notice>;
  }
  return (
    <section className="stack-tight">
      <h2>{t.nextTitle}</h2>
      <p>{t.nextLead}</p>
      {view.needId ? (
        <p>
          <ButtonLink href={`/needs/${view.needId}/matches/${view.profileId}`}>
            {t.toMatch}
          </ButtonLink>
        </p>
      ) : view.isReady ? (
        <JobForm view={view} isInline>
          <Button intent="make-need">{t.make}</Button>
        </JobForm>
      ) : (
        <Notice tone="warning">
          <p>
            <a href="#checks">{t.notReady}</a>
          </p>
        </Notice>
      )}
    </section>
  );
}
