import { useMessages } from '../i18n/messages';
import type { Understanding } from '../domain/vocabulary/understand-text';
import type { WordField } from '../domain/profiles/word-fields';
import { WordChip } from './word-chip';

interface WordRowsProps {
  readonly field: WordField;
  readonly rows: readonly Understanding[];
}

/** Every text of a field with the concepts it was understood as, each to keep or take away. */
export function WordRows({ field, rows }: WordRowsProps) {
  const t = useMessages().specialist.words;
  const count = (band: Understanding['band']) => rows.filter((row) => row.band === band).length;
  return (
    <>
      <output className="words__summary">
        {rows.length === 0 ? t.none : t.summary(count('high'), count('medium'), count('low'))}
      </output>
      {rows.map((row, index) => (
        <WordRow key={row.text} field={field} index={index} row={row} />
      ))}
    </>
  );
}

interface WordRowProps {
  readonly field: WordField;
  readonly index: number;
  readonly row: Understanding;
}

function WordRow({ field, index, row }: WordRowProps) {
  const t = useMessages().specialist.words;
  const { text, band, concepts, isNone, search } = row;
  const name = `words.${field}[${index}]`;
  return (
    <div className={`words__row words__row--${band}`}>
      <input type="hidden" name={`${name}.text`} value={text} />
      <p className="words__text">
        <span className="words__quote">«{text}»</span>{' '}
        <span className={`words__band words__band--${band}`}>{t.bands[band]}</span>
      </p>
      {concepts.length > 0 ? (
        <fieldset className="words__chips" aria-label={t.conceptsFor(text)}>
          {concepts.map(({ id, label, isTaken }) => (
            <WordChip key={id} name={`${name}.concept`} value={id} label={label} isOn={isTaken} />
          ))}
        </fieldset>
      ) : null}
      <details className="words__other" open={isNone || search !== ''}>
        <summary>
          {t.other}
          <span className="visually-hidden"> {t.otherAbout(text)}</span>
        </summary>
        <fieldset className="words__chips" aria-label={t.otherAbout(text)}>
          <WordChip name={`${name}.isNone`} value="on" label={t.noneOfThese} isOn={isNone} />
          <WordChip name={`${name}.isCommon`} value="on" label={t.isCommon} isOn={false} />
        </fieldset>
        <p className="field__hint">{t.isCommonHint}</p>
        <label className="words__search">
          <span>{t.search}</span>
          <input
            className="field__control"
            name={`${name}.search`}
            defaultValue={search}
            maxLength={60}
          />
        </label>
        <button
          className="button button--secondary"
          name="intent"
          value="show-words"
          formAction={`#words-${field}`}
        >
          {t.searchButton}
        </button>
        {search !== '' && concepts.length === 0 ? <p>{t.nothingFound(search)}</p> : null}
      </details>
    </div>
  );
}
