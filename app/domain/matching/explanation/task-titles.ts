/** The tasks' titles by their ids, for what concerns one task. */
export function titlesOf(
  tasks: readonly { readonly id: string; readonly title: string }[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(tasks.map(({ id, title }) => [id, title]));
}
