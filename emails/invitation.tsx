import { messagesIn } from '~/app/i18n/messages';
import { renderMail } from './layout';

/** Tells somebody new where to sign in. No secret in it: she proves her address there. */
export function invitationMail({ url, provider }: { url: string; provider: string }) {
  const t = messagesIn('nb').admin.invitationMail;
  return renderMail({
    subject: t.subject,
    preview: t.preview(provider),
    heading: t.heading,
    paragraphs: [t.intro(provider), t.how],
    action: { label: t.action, url },
    after: [t.notYou],
  });
}
