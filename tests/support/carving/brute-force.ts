import type { PosedCompany, PosedTask } from './posed-company';

/** Minutes of the slots the week is cut into: hours and windows must be whole slots. */
const slot = 15;

export type BruteAnswer = { readonly tasks: readonly string[]; readonly hours: number };

type Choice = {
  readonly tasks: readonly PosedTask[];
  readonly short: number;
  readonly value: number;
  readonly contact: number;
  readonly needs: number;
  readonly ids: string;
};

/**
 * The best bundle by looking at every set of tasks: nothing of it is shared with the product's
 * search. Work is laid slot by slot, each slot to one task, by augmenting paths.
 */
export function bruteForce({ needs, min, max }: PosedCompany): BruteAnswer | undefined {
  const all = needs.flatMap(({ id, tasks }) => tasks.map((task) => ({ need: id, task })));
  const fixedOf = new Map(
    needs.map(({ id, tasks }) => [id, tasks.filter(({ fixed }) => fixed)] as const),
  );
  let best: Choice | undefined;
  for (let set = 1; set < 2 ** all.length; set += 1) {
    const taken = all.filter((_, at) => (set >> at) & 1);
    const hours = taken.reduce((sum, { task }) => sum + task.hours, 0);
    if (hours > max) continue;
    const opened = new Set(taken.map(({ need }) => need));
    const tasks = taken.map(({ task }) => task);
    if (![...opened].every((need) => fixedOf.get(need)?.every((task) => tasks.includes(task)))) {
      continue;
    }
    const choice = {
      tasks,
      short: Math.max(0, min - hours),
      value: tasks.reduce((sum, { hours: each, fit }) => sum + each * 60 * fit, 0),
      contact: Number(tasks.some(({ contact }) => contact)),
      needs: opened.size,
      ids: tasks
        .map(({ id }) => id)
        .sort()
        .join('\u0000'),
    };
    if ((!best || isBetter(choice, best)) && findsRoom(tasks)) best = choice;
  }
  return (
    best && {
      tasks: best.tasks.map(({ id }) => id).sort(),
      hours: best.tasks.reduce((sum, { hours }) => sum + hours, 0),
    }
  );
}

function isBetter(a: Choice, b: Choice): boolean {
  if (a.short !== b.short) return a.short < b.short;
  if (a.value !== b.value) return a.value > b.value;
  if (a.contact !== b.contact) return a.contact > b.contact;
  if (a.needs !== b.needs) return a.needs < b.needs;
  return a.ids < b.ids;
}

function findsRoom(tasks: readonly PosedTask[]): boolean {
  const holder = new Map<number, number>();
  const slotsOf = tasks.map(({ windows }) =>
    windows.flatMap(({ from, to }) =>
      Array.from({ length: (to - from) / slot }, (_, at) => from / slot + at),
    ),
  );
  const place = (task: number, tried: Set<number>): boolean =>
    (slotsOf[task] ?? []).some((each) => {
      if (tried.has(each)) return false;
      tried.add(each);
      const other = holder.get(each);
      if (other !== undefined && !place(other, tried)) return false;
      holder.set(each, task);
      return true;
    });
  return tasks.every(({ hours }, task) =>
    Array.from({ length: (hours * 60) / slot }).every(() => place(task, new Set())),
  );
}
