import { renderMail, type MailContent } from '~/emails/layout';
import { prepareMail, type PreparedMail } from '../../mail/prepare-mail';
import type { Services } from '../../services';

/** A letter that tells nothing about any person: sealed with the ring, to one address. */
export function plainLetter(
  services: Services,
  kind: string,
  to: string,
  content: MailContent,
): PreparedMail {
  return prepareMail(services, kind, { to, ...renderMail(content) });
}
