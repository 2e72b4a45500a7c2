import type { MatchNeed, MatchTask } from '~/app/domain/matching/input';

/** A need as it is kept, as far as the matcher reads it; null is unknown. */
export interface StoredNeed {
  readonly id: string;
  readonly companyId: string;
  readonly kind: 'tasks' | 'vacancy' | 'future';
  readonly title: string | null;
  readonly municipality: string | null;
  readonly startOn: string | null;
  readonly seasonFrom: string | null;
  readonly seasonTo: string | null;
  readonly hoursMin: number | null;
  readonly hoursMax: number | null;
  readonly pay: 'wage' | 'unpaid' | null;
  readonly contractChance: 'yes' | 'later' | 'no' | null;
  readonly contactName: string | null;
  readonly hasMentor: boolean | null;
  readonly support: 'on-site' | 'meetings' | 'none' | null;
  readonly hasProgression: boolean | null;
}

export interface StoredTask {
  readonly id: string;
  readonly title: string;
  readonly details: Omit<MatchTask, 'id' | 'title'>;
}

/**
 * A kept need in the matcher's format, where the unknown is left out. `company` is its name, as a
 * jobseeker's declined companies are written.
 */
export function matchNeedOf(
  company: string,
  need: StoredNeed,
  tasks: readonly StoredTask[],
): MatchNeed {
  return {
    id: need.id,
    company,
    companyId: need.companyId,
    title: need.title ?? '',
    kind: need.kind,
    tasks: tasks.map(({ id, title, details }) => ({ ...details, id, title })),
    ...known('municipality', need.municipality),
    ...known('start', need.startOn),
    ...(need.seasonFrom && need.seasonTo
      ? { season: { from: need.seasonFrom, to: need.seasonTo } }
      : {}),
    ...known('hoursPerWeek', hoursRangeOf(need)),
    ...known('contract', need.contractChance),
    ...known('pay', need.pay),
    ...known('mentor', need.hasMentor),
    ...(need.contactName ? { contact: true } : {}),
    ...known('support', need.support),
    ...known('progression', need.hasProgression),
  };
}

function hoursRangeOf({ hoursMin, hoursMax }: StoredNeed) {
  if (hoursMin === null && hoursMax === null) return null;
  return { ...known('min', hoursMin), ...known('max', hoursMax) };
}

function known<Key extends string, Value>(key: Key, value: Value | null) {
  return value === null ? {} : ({ [key]: value } as Record<Key, Value>);
}
