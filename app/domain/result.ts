/**
 * Expected failures are values with a documented code; a thrown error is a bug.
 * A refusal may name the field it concerns, so that the page can show it there.
 */
export type Refusal<Code extends string = string> = {
  readonly ok: false;
  readonly code: Code;
  readonly field?: string;
};

export type Result<T, Code extends string = string> =
  | { readonly ok: true; readonly value: T }
  | Refusal<Code>;

/** A successful result carrying `value`. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** A refusal with a documented code and, where one field is at fault, its name. */
export function refuse<Code extends string>(code: Code, field?: string): Refusal<Code> {
  return field === undefined ? { ok: false, code } : { ok: false, code, field };
}
