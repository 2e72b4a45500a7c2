import type { CarveProblem } from '~/app/domain/carving/carve-problem';
import { shapeWeek } from '~/app/domain/carving/week-shape';
import { toUnits } from '~/app/domain/carving/work-units';
import type { Stretch } from '~/app/domain/matching/weekly-minutes';

/** One company's tasks for one person, in hours and in minutes of the week. */
export type PosedTask = {
  readonly id: string;
  readonly hours: number;
  readonly fit: number;
  readonly fixed: boolean;
  readonly contact: boolean;
  readonly windows: readonly Stretch[];
};

export type PosedCompany = {
  readonly needs: readonly { readonly id: string; readonly tasks: readonly PosedTask[] }[];
  readonly min: number;
  readonly max: number;
};

/** The same as the search reads it. */
export function pose({ needs, min, max }: PosedCompany): CarveProblem {
  const tasks = needs.flatMap((need) => need.tasks);
  const keys = [...new Set(tasks.map(({ windows }) => JSON.stringify(windows)))];
  const toItem = ({ id, hours, fit, contact, windows }: PosedTask) => ({
    id,
    size: toUnits(hours),
    fit,
    hasContact: contact,
    place: keys.indexOf(JSON.stringify(windows)),
  });
  return {
    needs: needs.map(({ id, tasks: each }) => ({
      id,
      fixed: each.filter(({ fixed }) => fixed).map(toItem),
      free: each.filter(({ fixed }) => !fixed).map(toItem),
    })),
    week: shapeWeek(keys.map((key) => JSON.parse(key) as Stretch[])),
    least: toUnits(min),
    most: toUnits(max),
  };
}
