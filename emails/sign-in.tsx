import { messagesIn } from '~/app/i18n/messages';
import { renderMail } from './layout';

/** The letter with the link and the code; `minutes` is how long both work. Names nobody. */
export function signInMail({ url, code, minutes }: { url: string; code: string; minutes: number }) {
  const t = messagesIn('nb').signIn.mail;
  const readable = `${code.slice(0, 3)} ${code.slice(3)}`;
  return renderMail({
    subject: t.subject,
    preview: t.preview(minutes),
    heading: t.heading,
    paragraphs: [t.intro(minutes)],
    action: { label: t.action, url },
    after: [t.code(readable), t.notYou],
  });
}
