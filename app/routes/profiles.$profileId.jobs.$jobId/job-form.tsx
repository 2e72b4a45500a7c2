import { useLocation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { formatMoment } from '~/app/domain/calendar/format-moment';
import { placeOfPart } from '~/app/domain/form-drafts/draft-place';
import { DraftForm } from '~/app/forms/draft-form';
import { useMessages } from '~/app/i18n/messages';
import type { CarvedJobView } from '~/app/usecases/carving/read-carved-job';
import type { PartForm } from './sent-to';

interface JobFormProps {
  readonly view: Pick<CarvedJobView, 'version' | 'formId'>;
  readonly children: ReactNode;
  readonly isInline?: boolean;
}

/** One change of the job, as it stood when the page was read. */
export function JobForm({ view, children, isInline }: JobFormProps) {
  return (
    <form method="post" className={isInline ? 'actions' : 'form'} noValidate>
      <Stood view={view} />
      {children}
    </form>
  );
}

/** The same for what is written: kept while it is, so that no other form of the page loses it. */
export function WrittenJobForm({ view, form, children }: JobFormProps & { form: PartForm }) {
  const { drafts: t } = useMessages().forms;
  const { pathname } = useLocation();
  return (
    <>
      {form.keptAt ? <p className="soft">{t.found(formatMoment(form.keptAt))}</p> : null}
      <DraftForm
        keepAt="/drafts"
        place={placeOfPart(pathname, form.part)}
        keptLabel={t.kept}
        notKeptLabel={t.lost}
        refusedLabel={t.refused}
      >
        <Stood view={view} />
        {children}
      </DraftForm>
    </>
  );
}

function Stood({ view }: Pick<JobFormProps, 'view'>) {
  return (
    <>
      <input type="hidden" name="version" value={view.version} />
      <input type="hidden" name="formId" value={view.formId} />
    </>
  );
}
