import { prepareMail, type PreparedMail } from '~/app/mail/prepare-mail';
import { refuse } from '~/app/domain/result';
import type { Services } from '~/app/services';
import { enqueueMail } from '~/db/repositories/outbox';

/** Puts a small letter in the outbox; with `isRolledBack`, in a change that comes to nothing. */
export async function postLetter(
  services: Services,
  subject: string,
  { isRolledBack = false, proposalId }: { isRolledBack?: boolean; proposalId?: string } = {},
): Promise<PreparedMail> {
  const letter = { to: 'kari@example.test', subject, html: `<p>${subject}</p>`, text: subject };
  const mail = { ...prepareMail(services, 'test', letter), proposalId: proposalId ?? null };
  await services.store.transaction(async (tx) => {
    await enqueueMail(tx, mail);
    return isRolledBack ? refuse('halfway') : undefined;
  });
  return mail;
}
