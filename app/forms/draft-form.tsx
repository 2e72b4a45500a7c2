import type { ReactNode } from 'react';
import { useNonce } from '../frame/nonce';
import { useMessages } from '../i18n/messages';

type DraftFormProps = {
  children: ReactNode;
  /** Said quietly when the draft was kept, and when it could not be. */
  keptLabel: string;
  notKeptLabel: string;
  /** Said when the server did not take what is written: sending it shows why. */
  refusedLabel: string;
  /** Where the draft is sent, if not to the page itself. */
  keepAt?: string;
  /** Where it is kept, if its page has several such forms; else at the address of the page. */
  place?: string;
};

/**
 * A form that `public/draft.js` keeps while it is filled in; without the script, an ordinary form.
 * The server alone checks it: what the browser finds in a field that is hidden or folded away, it
 * cannot show, and then sending does nothing.
 */
export function DraftForm({ children, keepAt, place, ...labels }: DraftFormProps) {
  const nonce = useNonce();
  const t = useMessages().forms.drafts;
  return (
    <>
      <form
        method="post"
        className="form"
        noValidate
        data-keep-at={keepAt}
        data-place={place}
        data-kept={labels.keptLabel}
        data-lost={labels.notKeptLabel}
        data-refused={labels.refusedLabel}
        data-signed-out={t.signedOut}
        data-unsent={t.unsent}
        data-unsent-signed-out={t.unsentSignedOut}
      >
        {children}
        <output className="form__keeping" />
      </form>
      <script type="module" src="/draft.js" nonce={nonce} />
    </>
  );
}
