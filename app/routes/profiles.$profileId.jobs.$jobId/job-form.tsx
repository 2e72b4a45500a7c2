import type { ReactNode } from 'react';
import type { CarvedJobView } from '~/app/usecases/carving/read-carved-job';

interface JobFormProps {
  readonly view: Pick<CarvedJobView, 'version' | 'formId'>;
  readonly children: ReactNode;
  readonly isInline?: boolean;
}

/** One change of the job, as it stood when the page was read. */
export function JobForm({ view, children, isInline }: JobFormProps) {
  return (
    <form method="post" className={isInline ? 'actions' : 'form'} noValidate>
      <input type="hidden" name="version" value={view.version} />
      <input type="hidden" name="formId" value={view.formId} />
      {children}
    </form>
  );
}
