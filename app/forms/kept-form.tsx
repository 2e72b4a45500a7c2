import { useActionData, useLocation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { formatMoment } from '../domain/calendar/format-moment';
import { useMessages } from '../i18n/messages';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { DraftForm } from './draft-form';

interface KeptFormProps {
  /** When what stands in the form was written, where it is a draft that was never saved. */
  readonly draftedAt?: string | undefined;
  readonly children: ReactNode;
}

/**
 * A long form that `public/draft.js` keeps beside what is saved, while it is filled in: a closed
 * tab or a lost connection costs a sentence. Without the script, an ordinary form.
 */
export function KeptForm({ draftedAt, children }: KeptFormProps) {
  const t = useMessages().forms.drafts;
  const { pathname, search } = useLocation();
  const isSentForm = useActionData() !== undefined;
  return (
    <div className="stack">
      {draftedAt && !isSentForm ? (
        <Notice>
          <p>{t.found(formatMoment(draftedAt))}</p>
          <form method="post" action="/drafts" className="actions" data-drops-kept="">
            <input type="hidden" name="place" value={pathname + search} />
            <Button intent="drop" tone="quiet">
              {t.drop}
            </Button>
          </form>
        </Notice>
      ) : null}
      <DraftForm keepAt="/drafts" keptLabel={t.kept} notKeptLabel={t.lost} refusedLabel={t.refused}>
        {children}
      </DraftForm>
    </div>
  );
}
