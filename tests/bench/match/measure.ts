import { loadavg } from 'node:os';

/** Milliseconds each call took, sorted. */
export function timesOf<Item>(items: readonly Item[], call: (item: Item) => unknown): number[] {
  return items
    .map((item) => {
      const started = performance.now();
      call(item);
      return performance.now() - started;
    })
    .sort((a, b) => a - b);
}

/** Each call's quickest of some rounds, sorted: what is left when others use the machine too. */
export function quickestOf<Item>(
  items: readonly Item[],
  call: (item: Item) => unknown,
  rounds = 5,
): number[] {
  const best = items.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, item] of items.entries()) {
      const started = performance.now();
      call(item);
      best[at] = Math.min(best[at] ?? 0, performance.now() - started);
    }
  }
  return best.sort((a, b) => a - b);
}

export function median(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

export function rounded(value: number, digits = 3): number {
  return Number(value.toFixed(digits));
}

/** How many processes wanted a core in the last minute: above the cores, all times are too long. */
export function load(): number {
  return rounded(loadavg()[0] ?? 0, 1);
}

export function report(bench: string, rows: readonly Record<string, string | number>[]): void {
  console.table(rows);
  console.log(JSON.stringify({ bench, load: load(), rows }));
}
