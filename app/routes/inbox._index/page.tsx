import { formatMoment } from '~/app/domain/calendar/format-moment';
import type { InboxReader } from '~/app/demo/inbox-readers';
import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { ButtonLink } from '~/app/ui/button-link';
import { Card } from '~/app/ui/card';
import { EmptyState } from '~/app/ui/empty-state';
import { SiteNav } from '~/app/ui/site-nav';
import { Tag } from '~/app/ui/tag';

interface InboxPageProps {
  /** Whose letters are shown; null for everyone's. */
  readonly to: string | null;
  readonly readers: readonly InboxReader[];
  readonly mails: readonly InboxLine[];
}

interface InboxLine {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly receivedAt: string;
  readonly isOpened: boolean;
}

/** Every letter of the demo, the newest first, to walk the story through its links. */
export function InboxPage({ to, readers, mails }: InboxPageProps) {
  const t = useMessages().mail.inbox;
  const ways = [
    { href: '/inbox?to=everyone', label: t.everyone, isCurrent: to === null },
    ...readers.map(({ address, label }) => ({
      href: inboxOf(address),
      label,
      isCurrent: to === address,
    })),
  ];
  const reload = (
    <ButtonLink href={inboxOf(to ?? 'everyone')} tone="secondary">
      {t.reload}
    </ButtonLink>
  );
  return (
    <PageFrame title={t.title} lead={t.lead}>
      {readers.length > 1 ? <SiteNav label={t.filterLabel} items={ways} /> : null}
      {mails.length === 0 ? (
        <EmptyState title={t.empty} action={reload}>
          {t.emptyText}
        </EmptyState>
      ) : (
        <>
          {reload}
          {mails.map((mail) => (
            <MailCard key={mail.id} mail={mail} />
          ))}
        </>
      )}
    </PageFrame>
  );
}

function MailCard({ mail }: { mail: InboxLine }) {
  const t = useMessages().mail.inbox;
  return (
    <Card
      title={mail.subject}
      href={`/inbox/${mail.id}`}
      eyebrow={mail.isOpened ? <Tag tone="done">{t.opened}</Tag> : <Tag tone="now">{t.isNew}</Tag>}
    >
      <p>
        {t.to} {mail.to}
      </p>
      <p className="soft">{formatMoment(mail.receivedAt)}</p>
    </Card>
  );
}

const inboxOf = (address: string) => `/inbox?to=${encodeURIComponent(address)}`;
