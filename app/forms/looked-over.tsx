import type { ReactNode } from 'react';
import { useNonce } from '../frame/nonce';
import { LookedOverContext } from '../ui/looked-over';
import type { TextDoubt as TextDoubtOf } from './form-answer';
import { labelOf, type FreeTexts } from './free-texts';
import { TextDoubt } from './text-doubt';

interface LookedOverProps {
  /** The same that the form is checked by when it is sent. */
  readonly texts: FreeTexts;
  /** Words of the sent form that are asked about, said under its fields. */
  readonly doubt?: TextDoubtOf | undefined;
  /** On a page of several forms: the doubt is said here only when it is about this field. */
  readonly field?: string;
  readonly children: ReactNode;
}

/**
 * Fields whose free text `public/texts.js` has looked over while it is written, and says under the
 * field what may point at a person. Without the script it is said when the form is sent.
 */
export function LookedOver({ texts, doubt, field, children }: LookedOverProps) {
  const nonce = useNonce();
  const ruleOf = (name: string) =>
    labelOf(name, texts.labels) === undefined ? undefined : texts.rule.name;
  return (
    <LookedOverContext.Provider value={ruleOf}>
      {children}
      <TextDoubt doubt={doubt} field={field} />
      <script type="module" src="/texts.js" nonce={nonce} />
    </LookedOverContext.Provider>
  );
}
