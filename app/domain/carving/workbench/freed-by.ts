import { sumOf } from '../beside';
import type { CarvedPlan } from './carved-plan';

/**
 * Who gets time for other work, and how many hours a week of it, where somebody does the tasks today
 * (T A22, L3266–3269: colleagues get time for what they are better qualified for). What is stripped
 * or added frees nobody.
 */
export function freedBy({ tasks }: Pick<CarvedPlan, 'tasks'>): { who: string; hours: number }[] {
  const freed = new Map<string, number>();
  for (const { task, move, who, today } of tasks) {
    if (move !== 'carve' || !who || today === 'nobody') continue;
    freed.set(who, sumOf(freed.get(who) ?? 0, task.hoursPerWeek ?? 0));
  }
  return [...freed].map(([who, hours]) => ({ who, hours }));
}
