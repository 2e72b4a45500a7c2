import type { PosedCompany, PosedTask } from './posed-company';

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
 * search. The week is cut into slots as long as all hours and windows are whole numbers of, and
 * work is laid slot by slot, each slot to one task, by augmenting paths. Hours are whole minutes.
 */
export function bruteForce({ needs, min, max }: PosedCompany): BruteAnswer | undefined {
  const all = needs.flatMap(({ id, tasks }) => tasks.map((task) => ({ need: id, task })));
  const fixedOf = new Map(
    needs.map(({ id, tasks }) => [id, tasks.filter(({ fixed }) => fixed)] as const),
  );
  const slot = slotOf(all.map(({ task }) => task));
  let best: Choice | undefined;
  for (let set = 1; set < 2 ** all.length; set += 1) {
    const taken = all.filter((_, at) => (set >> at) & 1);
    const minutes = taken.reduce((sum, { task }) => sum + minutesOf(task), 0);
    if (minutes > max * 60) continue;
    const opened = new Set(taken.map(({ need }) => need));
    const tasks = taken.map(({ task }) => task);
    if (![...opened].every((need) => fixedOf.get(need)?.every((task) => tasks.includes(task)))) {
      continue;
    }
    const choice = {
      tasks,
      short: Math.max(0, min * 60 - minutes),
      value: tasks.reduce((sum, task) => sum + minutesOf(task) * task.fit, 0),
      contact: Number(tasks.some(({ contact }) => contact)),
      needs: opened.size,
      ids: tasks
        .map(({ id }) => id)
        .sort()
        .join('\u0000'),
    };
    if ((!best || isBetter(choice, best)) && findsRoom(tasks, slot)) best = choice;
  }
  return (
    best && {
      tasks: best.tasks.map(({ id }) => id).sort(),
      hours: best.tasks.reduce((sum, task) => sum + minutesOf(task), 0) / 60,
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

function minutesOf({ hours }: PosedTask): number {
  return Math.round(hours * 60);
}

function slotOf(tasks: readonly PosedTask[]): number {
  const edges = tasks.flatMap(({ windows }) => windows.flatMap(({ from, to }) => [from, to]));
  const common = (a: number, b: number): number => (b === 0 ? a : common(b, a % b));
  return [...tasks.map(minutesOf), ...edges].reduce(common, 0);
}

function findsRoom(tasks: readonly PosedTask[], slot: number): boolean {
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
  return tasks.every((each, task) =>
    Array.from({ length: minutesOf(each) / slot }).every(() => place(task, new Set())),
  );
}
