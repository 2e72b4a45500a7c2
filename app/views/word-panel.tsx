import { useNonce } from '../frame/nonce';
import { useMessages } from '../i18n/messages';
import type { WordField } from '../domain/profiles/word-fields';
import type { Understanding } from '../domain/vocabulary/understand-text';
import { WordRows } from './word-rows';

/** What is understood of the words of each field of a form, by field. */
export type UnderstoodFields = Readonly<Partial<Record<WordField, readonly Understanding[]>>>;

interface WordPanelProps {
  readonly field: WordField;
  readonly understood: UnderstoodFields;
}

/**
 * What is understood of a field, under the field. `public/words.js` keeps it up to date while one
 * writes; without the script its button sends the form and shows the same.
 */
export function WordPanel({ field, understood }: WordPanelProps) {
  const t = useMessages().specialist.words;
  const nonce = useNonce();
  return (
    <section
      className="words"
      id={`words-${field}`}
      data-words={field}
      aria-label={t.titles[field]}
    >
      <div className="words__rows">
        <WordRows field={field} rows={understood[field] ?? []} />
      </div>
      <button
        className="button button--quiet"
        name="intent"
        value="show-words"
        formAction={`#words-${field}`}
      >
        {t.show}
      </button>
      <script type="module" src="/words.js" nonce={nonce} />
    </section>
  );
}
