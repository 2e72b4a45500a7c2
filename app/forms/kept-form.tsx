import { useActionData, useLocation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { formatMoment } from '../domain/calendar/format-moment';
import type { ChangedFields } from '../domain/form-drafts/meanwhile';
import type { FormValues } from '../domain/profiles/block-form';
import { useMessages } from '../i18n/messages';
import { Button } from '../ui/button';
import { MeanwhileContext } from '../ui/meanwhile';
import { Notice } from '../ui/notice';
import { DraftForm } from './draft-form';

interface KeptFormProps {
  /** When what stands in the form was written, where it is a draft that was never saved. */
  readonly draftedAt?: string | undefined;
  /** Its values with what was saved when it was shown, where a late form must not write over it. */
  readonly values?: FormValues | undefined;
  /** What was saved elsewhere since. */
  readonly changed?: ChangedFields | undefined;
  readonly children: ReactNode;
}

/**
 * A long form that `public/draft.js` keeps beside what is saved, while it is filled in: a closed
 * tab or a lost connection costs a sentence. Without the script, an ordinary form.
 */
export function KeptForm({ draftedAt, values, changed = {}, children }: KeptFormProps) {
  const { drafts: t, meanwhile } = useMessages().forms;
  const seen = values?.['seen'];
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
      {Object.keys(changed).length > 0 ? (
        <Notice tone="warning" title={meanwhile.title} isStatus>
          <p>{meanwhile.text}</p>
        </Notice>
      ) : null}
      <DraftForm keepAt="/drafts" keptLabel={t.kept} notKeptLabel={t.lost} refusedLabel={t.refused}>
        {typeof seen === 'string' ? <input type="hidden" name="seen" value={seen} /> : null}
        <MeanwhileContext.Provider value={changed}>{children}</MeanwhileContext.Provider>
      </DraftForm>
    </div>
  );
}
