import type { AgreementTerms } from './agreement-terms';
import { canonicalJson, type JsonValue } from './canonical-json';

/** The path of everything that can be agreed, `pay.form`; a list is one field, read as a whole. */
type FieldOf<T, Path extends string = ''> = T extends object
  ? { [K in keyof T & string]-?: FieldsAt<NonNullable<T[K]>, `${Path}${K}`> }[keyof T & string]
  : never;
type FieldsAt<V, Path extends string> = V extends readonly unknown[]
  ? Path
  : V extends object
    ? FieldOf<V, `${Path}.`>
    : Path;
export type TermsField = FieldOf<AgreementTerms>;

/** A field that two texts of an agreement differ in, and what each says; null where nothing is said. */
export interface TermsChange {
  readonly field: TermsField;
  readonly before: JsonValue;
  readonly after: JsonValue;
}

/**
 * What is changed from one text of an agreement to another, field by field in the order of the
 * text. Empty exactly when the two have the same content, and so the same hash.
 */
export function changesInTerms(before: AgreementTerms, after: AgreementTerms): TermsChange[] {
  const old = fieldsOfTerms(before);
  const now = fieldsOfTerms(after);
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((field) => {
    // What only the one text has room for, such as the buddy's name, is unsaid in the other.
    const change = { before: old.get(field) ?? null, after: now.get(field) ?? null };
    const isSame = canonicalJson(change.before) === canonicalJson(change.after);
    return isSame ? [] : [{ field: field as TermsField, ...change }];
  });
}

/** What stands in each field of a text; what it has no room for is not there. */
export function fieldsOfTerms(terms: AgreementTerms): Map<string, JsonValue> {
  return fieldsIn(terms);
}

function fieldsIn(group: object, path = ''): Map<string, JsonValue> {
  const fields = new Map<string, JsonValue>();
  for (const [key, value] of Object.entries(group) as [string, JsonValue][]) {
    const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (!isGroup) fields.set(`${path}${key}`, value);
    else for (const [field, inner] of fieldsIn(value, `${path}${key}.`)) fields.set(field, inner);
  }
  return fields;
}
