import { useMessages } from '../i18n/messages';

/** Behind a label that need not be answered. What is not marked must be (so do NAV and Digdir). */
export function Optional() {
  return <span className="field__optional"> ({useMessages().forms.optional})</span>;
}
