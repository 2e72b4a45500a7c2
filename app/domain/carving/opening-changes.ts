import type { MatchNeed, MatchTask } from '../matching/input';
import { quoteText } from '../matching/quote-text';
import type { ResolvedNeed } from '../matching/resolve-need';
import type { ResolvedProfile } from '../matching/resolve-profile';
import { checkTravel } from '../matching/rules/travel';
import { nameKey } from '../matching/same-name';
import { sumOf } from './beside';
import { companyKey, fullWeek } from './pose-problems';

/** What may be relaxed, in the order it is asked about: hers first, then the employer's. */
export const openerKinds = ['times', 'max-hours', 'place', 'start', 'move', 'let-go'] as const;

/** One change of what is told, and the needs of the companies it concerns as they then are. */
export type OpeningChange = {
  readonly kind: (typeof openerKinds)[number];
  readonly need?: string;
  readonly task?: string;
  /** The change in bokmål: the first half of a sentence, which says what it opens. */
  readonly given: string;
  readonly needs: readonly ResolvedNeed[];
  readonly profile: ResolvedProfile;
};

/**
 * Every single constraint that may be asked about, of her beside the hours she has in agreements. A
 * "no" of hers, consent, the law and what her body and senses need are never among them, nor a task
 * the employer has said cannot be moved.
 */
export function openingChanges(
  needs: readonly ResolvedNeed[],
  profile: ResolvedProfile,
  held = 0,
): OpeningChange[] {
  return [
    ...changesOfHers(needs, profile, held),
    ...changesOfPlaces(needs, profile),
    ...needs.flatMap((need) => changesOfNeed(need, needs, profile)),
  ];
}

function changesOfHers(
  needs: readonly ResolvedNeed[],
  profile: ResolvedProfile,
  held: number,
): OpeningChange[] {
  const { available, hoursPerWeek } = profile.profile;
  const most = sumOf(hoursPerWeek?.max ?? sumOf(fullWeek, -held), held);
  const change = (told: Partial<ResolvedProfile['profile']>) => ({
    needs,
    profile: { ...profile, profile: { ...profile.profile, ...told } },
  });
  const changes: OpeningChange[] = [];
  if (available !== undefined) {
    const given = 'Kan kandidaten jobbe på flere tider i uka';
    changes.push({ kind: 'times', given, ...change({ available: undefined }) });
  }
  if (most < fullWeek) {
    const given = `Kan kandidaten jobbe mer enn ${String(most).replace('.', ',')} timer i uka`;
    const told = { hoursPerWeek: { ...hoursPerWeek, max: sumOf(fullWeek, -held) } };
    changes.push({ kind: 'max-hours', given, ...change(told) });
  }
  return changes;
}

function changesOfPlaces(
  needs: readonly ResolvedNeed[],
  profile: ResolvedProfile,
): OpeningChange[] {
  const outOfReach = needs.filter(({ need }) =>
    checkTravel(need, profile.profile).some(({ outcome }) => outcome === 'blocked'),
  );
  const places = new Map(
    outOfReach.map(({ need: { municipality = '' } }) => [nameKey(municipality), municipality]),
  );
  return [...places].map(([key, place]) => ({
    kind: 'place',
    given: `Kommer ${quoteText(place)} innen rekkevidde`,
    needs: changeNeeds(
      needs,
      ({ municipality }) => municipality !== undefined && nameKey(municipality) === key,
      { municipality: undefined },
    ),
    profile,
  }));
}

function changesOfNeed(
  { need }: ResolvedNeed,
  needs: readonly ResolvedNeed[],
  profile: ResolvedProfile,
): OpeningChange[] {
  const isThis = ({ id }: MatchNeed) => id === need.id;
  const about = { need: need.id, profile };
  const changeTask = ({ id }: MatchTask, told: Partial<MatchTask>) => {
    const tasks = need.tasks.map((task) => (task.id === id ? { ...task, ...told } : task));
    return { ...about, task: id, needs: changeNeeds(needs, isThis, { tasks }) };
  };
  const changes: OpeningChange[] = [];
  if (need.start !== undefined || need.season !== undefined) {
    const told = { start: undefined, season: undefined };
    const given = `Kan «${quoteText(need.title)}» begynne når det passer begge`;
    changes.push({ ...about, kind: 'start', given, needs: changeNeeds(needs, isThis, told) });
  }
  for (const task of need.tasks) {
    const named = `«${quoteText(task.title)}»`;
    if (task.times !== undefined && task.movable !== false) {
      const given = `Flyttes ${named} til en tid som passer`;
      changes.push({ kind: 'move', given, ...changeTask(task, { times: undefined }) });
    }
    if (task.fixed) {
      const given = `Kan andre gjøre ${named}, som nå må følge med`;
      changes.push({ kind: 'let-go', given, ...changeTask(task, { fixed: false }) });
    }
  }
  return changes;
}

/** The needs of every company that has one which is changed. */
function changeNeeds(
  needs: readonly ResolvedNeed[],
  isMeant: (need: MatchNeed) => boolean,
  told: Partial<MatchNeed>,
): ResolvedNeed[] {
  const companies = new Set(needs.filter(({ need }) => isMeant(need)).map(companyKey));
  return needs
    .filter((each) => companies.has(companyKey(each)))
    .map((each) => (isMeant(each.need) ? withTold(each, told) : each));
}

function withTold(resolved: ResolvedNeed, told: Partial<MatchNeed>): ResolvedNeed {
  const need = { ...resolved.need, ...told };
  const tasks = resolved.tasks.map((each, at) => ({ ...each, task: need.tasks[at] ?? each.task }));
  return { ...resolved, need, tasks };
}
