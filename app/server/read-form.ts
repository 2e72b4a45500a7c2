import { parseWithZod } from '@conform-to/zod/v4';
import type { z } from 'zod';
import type { TextDoubt } from '../forms/form-answer';
import type { FreeTexts } from '../forms/free-texts';
import { checkTexts } from './check-texts';

/** What was typed, to be shown again, and what is wrong with it, field by field. */
export interface FormFaults {
  readonly ok: false;
  readonly errors: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string | string[]>>;
  /** The answers are right, but their words are not: `errors` are whole sentences. */
  readonly isAboutWords?: boolean;
  readonly doubt?: TextDoubt | undefined;
}

/**
 * Reads a sent form by a schema: empty fields count as left out, numbers and ticks are read as
 * such. On faults nothing typed is lost: give `values` back to the page with `errors`. `texts`
 * names the free text others will read, which is looked over for personal data (quality P5).
 */
export function readForm<Schema extends z.ZodType>(
  form: FormData,
  schema: Schema,
  texts?: FreeTexts,
): { readonly ok: true; readonly value: z.output<Schema> } | FormFaults {
  const submission = parseWithZod(form, { schema });
  if (submission.status === 'success') {
    const found = texts && checkTexts(form, texts);
    if (!found) return { ok: true, value: submission.value };
    return { ok: false, ...found, isAboutWords: true, values: typedValues(form) };
  }
  const errors: Record<string, string> = {};
  for (const [field, messages] of Object.entries(submission.error ?? {})) {
    const [first] = messages ?? [];
    if (first !== undefined) errors[field] = first;
  }
  return { ok: false, errors, values: typedValues(form) };
}

/** What was typed, as plain text, for a page that shows the form again. */
export function typedValues(form: FormData): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const key of new Set(form.keys())) {
    const all = form.getAll(key).map(String);
    values[key] = all.length > 1 ? all : (all[0] ?? '');
  }
  return values;
}
