import type { MailContent } from '~/emails/layout';
import { renderMail } from '~/emails/layout';
import { findUser } from '~/db/repositories/users';
import type { PersonKey } from '../../crypto/key-ring';
import { prepareMail, type PreparedMail } from '../../mail/prepare-mail';
import type { Services } from '../../services';

/**
 * A letter to a person's own specialist, sealed with the person's key. It does not belong to a
 * proposal, because what she answered must arrive even when the proposal is withdrawn.
 */
export async function letterToSpecialist(
  services: Services,
  key: PersonKey,
  specialistId: string,
  kind: string,
  content: MailContent,
): Promise<PreparedMail> {
  const specialist = await findUser(services.store.read, specialistId);
  if (!specialist) throw new Error('a profile always has a specialist');
  return prepareMail(services, kind, { to: specialist.email, ...renderMail(content) }, { key });
}
