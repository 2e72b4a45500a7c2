import { parseWithZod } from '@conform-to/zod/v4';
import type { z } from 'zod';

/** What was typed, to be shown again, and what is wrong with it, field by field. */
export interface FormFaults {
  readonly ok: false;
  readonly errors: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string | string[]>>;
}

/**
 * Reads a sent form by a schema: empty fields count as left out, numbers and ticks are read as
 * such. On faults nothing typed is lost: give `values` back to the page with `errors`.
 */
export function readForm<Schema extends z.ZodType>(
  form: FormData,
  schema: Schema,
): { readonly ok: true; readonly value: z.output<Schema> } | FormFaults {
  const submission = parseWithZod(form, { schema });
  if (submission.status === 'success') return { ok: true, value: submission.value };
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
