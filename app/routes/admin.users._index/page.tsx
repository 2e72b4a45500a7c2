import type { PageOfList } from '~/app/domain/page-of-list';
import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { ButtonLink } from '~/app/ui/button-link';
import { Notice } from '~/app/ui/notice';
import { Table } from '~/app/ui/table';
import { Tag } from '~/app/ui/tag';
import { PageLinks } from '~/app/views/page-links';
import type { readUsers } from '~/app/usecases/users/read-users';

type Listed = Awaited<ReturnType<typeof readUsers>>[number];

interface UsersPageProps extends Pick<PageOfList, 'page' | 'pages'> {
  readonly users: readonly Listed[];
  /** The administrator who is looking. */
  readonly ownId: string;
  readonly isInvited: boolean;
  /** Somebody was let in again just now, with so many companies. */
  readonly back: number | null;
  /** Only specialists who are shut out, whose people wait for another. */
  readonly isOnlyShutOut: boolean;
}

/** Everyone who can sign in, and the way to shut out or let in. */
export function UsersPage(props: UsersPageProps) {
  const { users, ownId, isInvited, back, isOnlyShutOut, page, pages } = props;
  const { admin, offices } = useMessages();
  const t = admin.users;
  return (
    <PageFrame title={t.title} lead={t.lead} width="wide">
      {isInvited ? (
        <Notice tone="success" isStatus>
          {t.invited}
        </Notice>
      ) : null}
      {back === null ? null : (
        <Notice tone="success" isStatus>
          {t.letIn(back)}
        </Notice>
      )}
      <p className="actions">
        <ButtonLink href="/admin/users/new">{t.add}</ButtonLink>
        <a href="/admin/offices">{offices.toOffices}</a>
        {isOnlyShutOut ? <a href="/admin/users">{t.showAll}</a> : null}
      </p>
      {isOnlyShutOut ? <h2>{t.shutOutTitle}</h2> : null}
      <Table
        caption={t.title}
        isCaptionHidden
        columns={[
          { key: 'name', label: t.name },
          { key: 'role', label: t.role },
          { key: 'access', label: t.access },
          { key: 'change', label: t.action },
        ]}
        rows={users.map((user) => ({
          id: user.id,
          cells: {
            name: (
              <>
                <a href={`/admin/users/${user.id}`}>{user.name}</a>
                <Under>{user.email}</Under>
              </>
            ),
            role: (
              <>
                {t.roles[user.role]}
                {user.place ? <Under>{user.place}</Under> : null}
              </>
            ),
            access: <AccessTag user={user} />,
            change: user.id === ownId ? t.you : <AccessChange user={user} />,
          },
        }))}
      />
      <PageLinks
        address={`/admin/users?${isOnlyShutOut ? 'show=shut-out&' : ''}`}
        page={page}
        pages={pages}
      />
    </PageFrame>
  );
}

/** What a cell says under its first line. */
function Under({ children }: { children: string }) {
  return <span className="table__under">{children}</span>;
}

function AccessTag({ user }: { user: Listed }) {
  const t = useMessages().admin.users;
  if (user.isSuspended) return <Tag tone="stopped">{t.suspended}</Tag>;
  if (!user.hasSignedIn) return <Tag tone="waiting">{t.invitedNotIn}</Tag>;
  return <Tag tone="done">{t.active}</Tag>;
}

function AccessChange({ user }: { user: Listed }) {
  const t = useMessages().admin.users;
  return (
    <a href={`/admin/users/${user.id}/suspend`}>
      {user.isSuspended ? t.reinstate : t.suspend}
      <span className="visually-hidden"> {user.name}</span>
    </a>
  );
}
