/** The answers of a question as tiles, in the order the texts stand. */
export function choices<Value extends string>(labels: Readonly<Record<Value, string>>) {
  return Object.entries<string>(labels).map(([value, label]) => ({ value, label }));
}
