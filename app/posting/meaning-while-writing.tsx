import { useNonce } from '../frame/nonce';
import { useMessages } from '../i18n/messages';
import type { Understanding } from '../domain/vocabulary/understand-text';
import { TaskMeanings } from './task-meaning';

interface MeaningWhileWritingProps {
  /** What is understood of a task that is there already. */
  readonly known?: readonly Understanding[] | undefined;
}

/**
 * What is understood of a task while it is written. `public/words.js` fills it in; without the
 * script the list of tasks shows the same, so that nothing needs to be pressed here.
 */
export function MeaningWhileWriting({ known = [] }: MeaningWhileWritingProps) {
  const t = useMessages().posting.meaning;
  const nonce = useNonce();
  return (
    <section className="words words--when-filled" data-words="title" aria-label={t.title}>
      <p className="field__hint">{t.why}</p>
      <div className="words__rows" aria-live="polite">
        <TaskMeanings rows={known} />
      </div>
      <script type="module" src="/words.js" nonce={nonce} />
    </section>
  );
}
