import { useMessages } from '../i18n/messages';
import type { OfferedConcept, Understanding } from '../domain/vocabulary/understand-text';
import { WordChip } from '../views/word-chip';

interface TaskMeaningProps {
  /** Its place among the tasks of the form. */
  readonly index: number;
  readonly row: Understanding | undefined;
}

/**
 * What a task's words were understood as, for the employer who wrote them. What is sure stands
 * ticked with other readings folded away; where it is unsure, up to five stand open to choose among.
 */
export function TaskMeaning({ index, row }: TaskMeaningProps) {
  const t = useMessages().posting.meaning;
  if (!row) return null;
  const { text, band, concepts, isNone } = row;
  const name = `words.title[${index}]`;
  const taken = concepts.filter(({ isTaken }) => isTaken);
  const others = concepts.filter(({ isTaken }) => !isTaken);
  const none = <WordChip name={`${name}.isNone`} value="on" label={t.none} isOn={isNone} />;
  const chips = (offered: readonly OfferedConcept[]) =>
    offered.map(({ id, label, isTaken }) => (
      <WordChip key={id} name={`${name}.concept`} value={id} label={label} isOn={isTaken} />
    ));
  return (
    <div className={`words__row words__row--${band}`}>
      <input type="hidden" name={`${name}.text`} value={text} />
      <p className="words__text">{t.bands[isNone ? 'none' : band]}</p>
      {band === 'medium' ? (
        <fieldset className="words__chips" aria-label={t.about(text)}>
          {chips(others)}
          {none}
        </fieldset>
      ) : null}
      {band === 'high' ? (
        <fieldset className="words__chips" aria-label={t.about(text)}>
          {chips(taken)}
        </fieldset>
      ) : null}
      {band === 'high' || isNone ? (
        <details className="words__other" open={isNone}>
          <summary>
            {t.other}
            <span className="visually-hidden"> {t.otherAbout(text)}</span>
          </summary>
          <fieldset className="words__chips" aria-label={t.otherAbout(text)}>
            {chips(isNone ? concepts : others)}
            {none}
          </fieldset>
        </details>
      ) : null}
    </div>
  );
}

/** What is understood of a text while an employer writes it. */
export function TaskMeanings({ rows }: { readonly rows: readonly Understanding[] }) {
  return rows.map((row, index) => <TaskMeaning key={row.text} index={index} row={row} />);
}
