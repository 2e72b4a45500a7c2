import { Form } from '@remix-run/react';
import { previewFields } from '~/app/domain/agreements/preview';
import { formatDateOf } from '~/app/domain/calendar/format-date';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Fold } from '~/app/ui/fold';
import { Notice } from '~/app/ui/notice';
import type { AgreementForSpecialist } from '~/app/usecases/agreements/read-agreement';
import type { AgreementPageProps } from './page';

/** The way to let the company read the draft first, and what it says of what it reads. */
export function DraftForCompany({ agreement }: Pick<AgreementPageProps, 'agreement'>) {
  const t = useMessages().agreement.preview.specialist;
  const { shownDraft, mayShowDraft, isNamed } = agreement;
  if (shownDraft) return <Shown shown={shownDraft} isNamed={isNamed} />;
  if (!mayShowDraft) return null;
  return (
    <Fold title={t.title}>
      <p>{t.text}</p>
      {isNamed ? null : <p>{t.unnamed}</p>}
      <Form method="post">
        <Button intent="show-draft" tone="secondary">
          {t.submit}
        </Button>
      </Form>
    </Fold>
  );
}

interface ShownProps {
  readonly shown: NonNullable<AgreementForSpecialist['shownDraft']>;
  readonly isNamed: boolean;
}

function Shown({ shown, isNamed }: ShownProps) {
  const { preview, changes } = useMessages().agreement;
  const t = preview.specialist;
  const { shownAt, isChanged, comments, commentedAt } = shown;
  const said = previewFields.flatMap((field) => {
    const text = comments?.[field];
    return text ? [{ field, text }] : [];
  });
  const on = commentedAt && formatDateOf(commentedAt);
  return (
    <Notice title={t.shownTitle}>
      <p>
        {t.shownOn(formatDateOf(shownAt))} {isNamed ? null : t.unnamed}
      </p>
      {on === null ? <p>{t.waits}</p> : null}
      {on ? <p>{said.length === 0 ? t.nothing(on) : t.answered(on)}</p> : null}
      {said.length > 0 ? (
        <ul>
          {said.map(({ field, text }) => (
            <li key={field}>
              {changes.fields[field]}: «{text}»
            </li>
          ))}
        </ul>
      ) : null}
      {isChanged ? <p>{t.changed}</p> : null}
      <Form method="post" className="actions">
        {isChanged ? (
          <Button intent="show-draft" tone="secondary">
            {t.again}
          </Button>
        ) : null}
        <Button intent="hide-draft" tone="quiet">
          {t.hide}
        </Button>
      </Form>
    </Notice>
  );
}
