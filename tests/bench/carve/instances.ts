import type { Stretch } from '~/app/domain/matching/weekly-minutes';
import type { PosedCompany, PosedTask } from '~/tests/support/carving/posed-company';

type Random = () => number;
type Task = Omit<PosedTask, 'id' | 'fixed'> & { readonly fixed?: boolean };

const wholeWeek: readonly Stretch[] = [{ from: 0, to: 7 * 1440 }];
const usualFits = [312_000, 391_500, 455_200, 524_800, 610_000, 702_300];

/** Kinds of companies, the ordinary ones first, then those made to be hard. */
export const kinds: Readonly<Record<string, (random: Random, count: number) => PosedCompany>> = {
  'opening hours': (random, count) =>
    company(count, 8, 15, 37.5, () => ({
      hours: half(random, 1, 8),
      fit: pick(random, usualFits),
      contact: random() < 0.3,
      windows: weekdays(9, 15),
    })),
  'days of their own': (random, count) =>
    company(count, 8, 20, 25, () => ({
      hours: half(random, 1, 8),
      fit: pick(random, usualFits),
      contact: random() < 0.3,
      windows: someDays(random, 9, 13),
    })),
  'windows of their own': (random, count) =>
    company(count, 8, 18, 20, () => ({
      hours: quarter(random, 3, 14),
      fit: pick(random, usualFits),
      contact: random() < 0.2,
      windows: ownWindows(random),
    })),
  'windows of their own, all alike in fit': (random, count) =>
    company(count, 10, 30, 30, () => ({
      hours: quarter(random, 3, 14),
      fit: 400_000,
      contact: random() < 0.05,
      windows: ownWindows(random),
    })),
  'all the same hours': (random, count) =>
    company(count, 8, 20, 20, () => ({
      hours: 1.5,
      fit: 400_000,
      contact: random() < 0.1,
      windows: someDays(random, 9, 13),
    })),
  'all the same hours, windows of their own': (random, count) =>
    company(count, count, 20, 20, () => ({
      hours: 1,
      fit: 400_000,
      contact: random() < 0.1,
      windows: ownWindows(random),
    })),
  'a least that cannot be reached': (random, count) =>
    company(count, 10, 37.25, 37.25, () => ({
      hours: 2 * half(random, 1, 8),
      fit: pick(random, usualFits),
      contact: false,
      windows: someDays(random, 8, 16),
    })),
  'odd minutes in tight days': (random, count) =>
    company(count, 8, 37.5, 37.5, (at) => ({
      hours: (120 + Math.floor(random() * 90)) / 60,
      fit: 400_000,
      contact: false,
      windows: [weekdays(8, 15.5)[at % 5]!],
    })),
  'odd minutes in days that overlap': (random, count) =>
    company(count, 8, 22, 22, (at) => ({
      hours: (100 + Math.floor(random() * 110)) / 60,
      fit: pick(random, [400_000, 400_001, 400_003]),
      contact: false,
      windows: [weekdays(8, 12.5)[at % 5]!, weekdays(8, 12.5)[(at + 1 + (at % 2)) % 5]!].sort(
        (a, b) => a.from - b.from,
      ),
    })),
  'a fixed task in every need': (random, count) =>
    company(count, 12, 20, 22, (_at, isFirst) => ({
      hours: isFirst ? half(random, 4, 9) : half(random, 1, 6),
      fit: isFirst ? 250_000 : pick(random, usualFits),
      fixed: isFirst,
      contact: random() < 0.2,
      windows: someDays(random, 9, 13),
    })),
  'all fit by the hour': (random, count) =>
    company(count, 5, 0, 37.5, () => {
      const hours = (90 + Math.floor(random() * 300)) / 60;
      return { hours, fit: 400_000 + Math.round(900 / hours), contact: false, windows: wholeWeek };
    }),
  'three slots each': (random, count) =>
    company(count, 10, 10, 37.5, () => ({
      hours: 1.5,
      fit: 400_000,
      contact: false,
      windows: threeSlots(random, 24),
    })),
};

function company(
  count: number,
  needCount: number,
  min: number,
  max: number,
  taskAt: (at: number, isFirst: boolean) => Task,
): PosedCompany {
  const tasks = Array.from({ length: count }, (_, at): PosedTask => {
    const task = taskAt(at, at < needCount);
    return { ...task, id: `t${String(at).padStart(3, '0')}`, fixed: task.fixed ?? false };
  });
  const needs = Array.from({ length: Math.min(count, needCount) }, (_, need) => ({
    id: `n${String(need).padStart(3, '0')}`,
    tasks: tasks.filter((_task, at) => at % needCount === need),
  }));
  return { needs, min, max };
}

function weekdays(from: number, to: number): Stretch[] {
  return [0, 1, 2, 3, 4].map((on) => ({ from: on * 1440 + from * 60, to: on * 1440 + to * 60 }));
}

function someDays(random: Random, from: number, to: number): Stretch[] {
  const days = weekdays(from, to).filter(() => random() < 0.5);
  return days.length > 0 ? days : weekdays(from, to).slice(0, 1);
}

/** A stretch of two to four hours on each of one to three days. */
function ownWindows(random: Random): Stretch[] {
  const days = weekdays(8, 8).filter(() => random() < 0.4);
  return (days.length > 0 ? days : weekdays(8, 8).slice(0, 1)).map(({ from }) => {
    const begins = from + 15 * Math.floor(random() * 16);
    return { from: begins, to: begins + 120 + 15 * Math.floor(random() * 9) };
  });
}

/** Exactly three half hours of so many, so that tasks exclude each other as in an exact cover. */
function threeSlots(random: Random, slots: number): Stretch[] {
  const chosen = new Set<number>();
  while (chosen.size < 3) chosen.add(Math.floor(random() * slots));
  return [...chosen].sort((a, b) => a - b).map((slot) => ({ from: slot * 60, to: slot * 60 + 30 }));
}

function half(random: Random, from: number, to: number): number {
  return (from + Math.floor(random() * (to - from + 1))) / 2;
}

function quarter(random: Random, from: number, to: number): number {
  return (from + Math.floor(random() * (to - from + 1))) / 4;
}

function pick(random: Random, values: readonly number[]): number {
  return values[Math.floor(random() * values.length)] ?? 0;
}
