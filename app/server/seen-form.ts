import { z } from 'zod';
import {
  changedMeanwhile,
  withMeanwhile,
  type ChangedFields,
  type SeenForm,
} from '../domain/form-drafts/meanwhile';
import type { FormValues } from '../domain/profiles/block-form';

/** What was saved when a form was shown, as the form carries it in its field `seen`. */
export function withSeen(values: FormValues, saved: FormValues): FormValues {
  return { ...values, seen: Buffer.from(JSON.stringify(saved)).toString('base64url') };
}

const seenSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** A sent or kept form with what it carries; undefined where it carries nothing that can be read. */
export function seenFormOf(typed: FormValues): SeenForm | undefined {
  try {
    const text = Buffer.from(String(typed['seen'] ?? ''), 'base64url').toString();
    return { typed, seen: seenSchema.parse(JSON.parse(text)) };
  } catch {
    return undefined;
  }
}

/** The form as it is shown again after somebody saved meanwhile: sent once more, it is saved. */
export function afterMeanwhile(
  sent: SeenForm,
  saved: FormValues,
): { readonly values: FormValues; readonly changed: ChangedFields } {
  const values = withSeen(withMeanwhile(sent, saved), saved);
  return { values, changed: changedMeanwhile(sent, saved) };
}
