import type { ReactNode } from 'react';
import { useNonce } from '../frame/nonce';
import { LookedOverContext } from '../ui/looked-over';
import { labelOf, type FreeTexts } from './free-texts';

interface LookedOverProps {
  /** The same that the form is checked by when it is sent. */
  readonly texts: FreeTexts;
  readonly children: ReactNode;
}

/**
 * Fields whose free text `public/texts.js` has looked over while it is written, and says under the
 * field what may point at a person. Without the script it is said when the form is sent.
 */
export function LookedOver({ texts, children }: LookedOverProps) {
  const nonce = useNonce();
  const ruleOf = (name: string) =>
    labelOf(name, texts.labels) === undefined ? undefined : texts.rule.name;
  return (
    <LookedOverContext.Provider value={ruleOf}>
      {children}
      <script type="module" src="/texts.js" nonce={nonce} />
    </LookedOverContext.Provider>
  );
}
