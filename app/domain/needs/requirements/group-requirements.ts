/** Items that belong together, each with its place in the list they come from. */
export interface RequirementGroup<Item> {
  /** The task that asks them; null for what the workplace asks, or several tasks at once. */
  readonly task: string | null;
  readonly items: readonly (Item & { readonly index: number })[];
}

/**
 * The list as a few short ones: what one task alone asks stands under that task, in the order of
 * the list, and what is asked by several or by the post as a whole comes last.
 */
export function groupRequirements<Item extends { readonly askedBy: readonly string[] }>(
  items: readonly Item[],
): RequirementGroup<Item>[] {
  const placed = items.map((item, index) => ({ ...item, index, task: taskOf(item) }));
  const tasks = [...new Set(placed.map(({ task }) => task))].filter((task) => task !== null);
  return [...tasks, null]
    .map((task) => ({ task, items: placed.filter((item) => item.task === task) }))
    .filter((group) => group.items.length > 0);
}

function taskOf({ askedBy }: { readonly askedBy: readonly string[] }): string | null {
  const [task, ...others] = new Set(askedBy);
  return task !== undefined && others.length === 0 ? task : null;
}
