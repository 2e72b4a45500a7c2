import type { ReactNode } from 'react';
import { useNonce } from '../frame/nonce';

type DraftFormProps = {
  children: ReactNode;
  /** Said quietly when the draft was kept, and when it could not be. */
  keptLabel: string;
  notKeptLabel: string;
};

/** A form that `public/draft.js` keeps while it is filled in; without the script, an ordinary form. */
export function DraftForm({ children, keptLabel, notKeptLabel }: DraftFormProps) {
  const nonce = useNonce();
  return (
    <>
      <form method="post" className="form" data-kept={keptLabel} data-not-kept={notKeptLabel}>
        {children}
        <output className="soft small" />
      </form>
      <script type="module" src="/draft.js" nonce={nonce} />
    </>
  );
}
