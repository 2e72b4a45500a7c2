import { renderMail, type MailContent } from '~/emails/layout';
import { listCompanyUsers } from '~/db/repositories/users';
import { letterToken } from '../../auth/letter-token';
import type { PersonKey } from '../../crypto/key-ring';
import { prepareMail, type PreparedMail } from '../../mail/prepare-mail';
import type { Services } from '../../services';

interface Addressed {
  readonly key: PersonKey;
  readonly companyId: string;
  readonly proposalId: string;
  /** Only this one of them, where it is hers alone. */
  readonly userId?: string | undefined;
}

/**
 * The same letter to each person of a company who can sign in. It is about a proposal, so it is
 * sealed with her key and stops with the proposal; what it is about stands behind the link.
 */
export async function lettersToEmployer(
  services: Services,
  { key, companyId, proposalId, userId }: Addressed,
  kind: string,
  content: MailContent,
): Promise<PreparedMail[]> {
  const people = await listCompanyUsers(services.store.read, companyId);
  const readers = userId === undefined ? people : people.filter(({ id }) => id === userId);
  return readers.map(({ id, email }) => {
    const rendered = renderMail(withWayIn(services, id, content));
    return prepareMail(services, kind, { to: email, ...rendered }, { key, proposalId });
  });
}

/** The button leads by the sign-in, which knows her from the letter and goes on when she is in. */
function withWayIn(services: Services, userId: string, content: MailContent): MailContent {
  if (!content.action) return content;
  const { pathname } = new URL(content.action.url);
  const letter = letterToken(services, userId);
  const url = `${services.baseUrl}/sign-in?next=${encodeURIComponent(pathname)}&letter=${letter}`;
  return { ...content, action: { ...content.action, url } };
}
