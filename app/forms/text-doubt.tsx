import type { TextDoubt as Doubt } from './form-answer';
import { useMessages } from '../i18n/messages';
import { Notice } from '../ui/notice';

interface TextDoubtProps {
  readonly doubt: Doubt | undefined;
  /** On a page of several forms: shown only when the words stand in this field. */
  readonly field?: string;
}

/** Words that may point at a person, why they are asked about, and the tick that they are wanted. */
export function TextDoubt({ doubt, field }: TextDoubtProps) {
  const t = useMessages().forms.texts;
  if (!doubt || !concerns(doubt, field)) return null;
  const { tickName: id, tick, words } = doubt;
  return (
    <div className="stack-tight">
      <Notice tone="warning" title={t.doubtTitle}>
        <ul>
          {words.map(({ field: name, label, text, what, why }, index) => (
            <li key={`${name} ${index}`}>{t.doubt(label, text, what, why)}</li>
          ))}
        </ul>
        <p>{t.doubtRemedy}</p>
      </Notice>
      <div className="choice-tile">
        <input className="choice-tile__control" type="checkbox" id={id} name={id} value={tick} />
        <label className="choice-tile__label" htmlFor={id}>
          {t.wanted}
        </label>
      </div>
    </div>
  );
}

/** Whether some of the words stand in the field; without one, they are the form's. */
export function concerns(doubt: Doubt | undefined, field?: string): boolean {
  if (!doubt) return false;
  return field === undefined || doubt.words.some((words) => words.field === field);
}
