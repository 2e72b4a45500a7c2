import { renderMail, type MailContent } from '~/emails/layout';
import { listCompanyUsers } from '~/db/repositories/users';
import type { PersonKey } from '../../crypto/key-ring';
import { prepareMail, type PreparedMail } from '../../mail/prepare-mail';
import type { Services } from '../../services';

/**
 * The same letter to each person of a company who can sign in. It is about a proposal, so it is
 * sealed with her key and stops with the proposal; what it is about stands behind the link.
 */
export async function lettersToEmployer(
  services: Services,
  { key, companyId, proposalId }: { key: PersonKey; companyId: string; proposalId: string },
  kind: string,
  content: MailContent,
): Promise<PreparedMail[]> {
  const people = await listCompanyUsers(services.store.read, companyId);
  const rendered = renderMail(content);
  return people.map(({ email }) =>
    prepareMail(services, kind, { to: email, ...rendered }, { key, proposalId }),
  );
}
