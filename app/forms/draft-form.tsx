import type { ReactNode } from 'react';
import { useNonce } from '../frame/nonce';

type DraftFormProps = {
  children: ReactNode;
  /** Said quietly when the draft was kept, and when it could not be. */
  keptLabel: string;
  notKeptLabel: string;
  /** Said when the server did not take what is written: sending it shows why. */
  refusedLabel: string;
};

/** A form that `public/draft.js` keeps while it is filled in; without the script, an ordinary form. */
export function DraftForm({ children, ...labels }: DraftFormProps) {
  const nonce = useNonce();
  return (
    <>
      <form
        method="post"
        className="form"
        data-kept={labels.keptLabel}
        data-lost={labels.notKeptLabel}
        data-refused={labels.refusedLabel}
      >
        {children}
        <output className="soft small" />
      </form>
      <script type="module" src="/draft.js" nonce={nonce} />
    </>
  );
}
