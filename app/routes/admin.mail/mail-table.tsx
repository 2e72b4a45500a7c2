import { Form } from '@remix-run/react';
import { formatMoment } from '~/app/domain/calendar/format-moment';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Table } from '~/app/ui/table';
import type { MailOversight } from '~/app/usecases/mail/read-mail-oversight';

type Overseen = MailOversight['waiting'][number];

interface MailTableProps {
  readonly caption: string;
  readonly mails: readonly Overseen[];
  /** A list of this length may go on. */
  readonly limit: number;
  /** What a person can do with each; left out while the worker has them. */
  readonly action?: 'retry' | 'handled';
}

/** Letters by kind, age and trouble; never by words or reader. */
export function MailTable({ caption, mails, limit, action }: MailTableProps) {
  const t = useMessages().mail.outbox;
  const columns = [
    { key: 'kind', label: t.kind },
    { key: 'created', label: t.created },
    { key: 'attempts', label: t.attempts, isNumeric: true },
    { key: 'cause', label: t.cause },
    action ? { key: 'action', label: t.action } : { key: 'nextTry', label: t.nextTry },
  ];
  const rows = mails.map((mail) => ({
    id: mail.id,
    cells: {
      kind: t.kinds.get(mail.kind) ?? mail.kind,
      created: formatMoment(mail.createdAt),
      attempts: String(mail.attempts),
      cause: causeOf(mail, t),
      nextTry: formatMoment(mail.nextTryAt),
      action: action ? <MailForm mail={mail} action={action} /> : null,
    },
  }));
  return (
    <>
      <Table caption={caption} isCaptionHidden columns={columns} rows={rows} />
      {mails.length === limit ? <p className="soft">{t.more(limit)}</p> : null}
    </>
  );
}

function MailForm({ mail, action }: { mail: Overseen; action: 'retry' | 'handled' }) {
  const t = useMessages().mail.outbox;
  const kind = t.kinds.get(mail.kind) ?? mail.kind;
  return (
    <Form method="post" action="/admin/mail">
      <input type="hidden" name="mailId" value={mail.id} />
      <Button intent={action} tone="secondary" about={t.about(kind, formatMoment(mail.createdAt))}>
        {t[action]}
      </Button>
    </Form>
  );
}

function causeOf(
  { lastError }: Overseen,
  t: ReturnType<typeof useMessages>['mail']['outbox'],
): string {
  return lastError === null ? t.noCause : (t.causes.get(lastError) ?? lastError);
}
