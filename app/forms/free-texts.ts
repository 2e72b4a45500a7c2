import type { TextRule } from '../domain/privacy/text-rules';

/** Which fields of a form are free text others read, and what may stand in them. */
export interface FreeTexts {
  readonly rule: TextRule;
  /** By the field's name, its label; `[]` stands for any row, and `*` for every other field. */
  readonly labels: Readonly<Record<string, string>>;
  /** Whose names may stand there: the readers know them already. */
  readonly names?: readonly string[];
  /** What stands there already, by field: it was asked about when it was written. */
  readonly saved?: Readonly<Record<string, string>>;
  /** Nothing is asked yet: the form is only kept while it is written. */
  readonly isUnfinished?: boolean;
}

/** The field's label where its text is looked over; undefined where it is not. */
export function labelOf(name: string, labels: FreeTexts['labels']): string | undefined {
  return labels[name] ?? labels[name.replaceAll(/\[\d+\]/g, '[]')] ?? labels['*'];
}
