import { isInForce } from '~/app/domain/agreements/agreement-status';
import type { Messages } from '~/app/i18n/messages';
import type { PartyView } from '~/app/usecases/agreements/read-as-party';

/** What the page says in place of its question, once it is answered. */
export function outcomeOf({ answer, document }: PartyView, t: Messages['agreement']['accept']) {
  if (isInForce(document.status)) {
    return { title: t.inForceTitle, text: t.inForceText };
  }
  if (answer === null) return null;
  return {
    accepted: { title: t.acceptedTitle, text: t.acceptedText },
    change: { title: t.changeAskedTitle, text: t.changeAskedText },
    stop: { title: t.declinedTitle, text: t.declinedText },
  }[answer];
}
