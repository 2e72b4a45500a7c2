import type { Condition, Experience, WeeklyWindow } from '../input';
import { experienceWorth, fullMonths } from '../relate-task';
import type { ReadRuledOut } from '../resolve-profile';
import { checkTravel } from '../rules/travel';
import { toStretches } from '../weekly-minutes';
import { TextBook } from './text-book';
import { ValueBook } from './value-book';

/** What was done before, as far as it counts. */
export type PackedExperience = {
  readonly experience: Experience;
  readonly task: number;
  /** 0 where none is told. */
  readonly setting: number;
  readonly worth: number;
};

/** A "no" of the person's own: the numbers of what it names, and what would make it a yes. */
export type PackedNo = Omit<ReadRuledOut['ruledOut'], 'what'> & {
  readonly parts: readonly number[];
};

export type Hours = { readonly min?: number; readonly max?: number };
export type Travel = { readonly from?: string; readonly reaches?: readonly string[] };
export type Declined = { readonly names?: readonly string[]; readonly ids?: readonly string[] };
export type Available = {
  readonly windows: readonly WeeklyWindow[];
  /** Pairs of minutes of the week, from and to. */
  readonly minutes: Int32Array;
};

/**
 * Everything that people tell, each different answer once and numbered: a profile in the index is
 * a row of these numbers.
 */
export class Books {
  readonly texts = new TextBook();
  readonly experiences = new ValueBook<PackedExperience>();
  readonly nos = new ValueBook<PackedNo>();
  readonly conditions = new ValueBook<Condition>();
  readonly hours = new ValueBook<Hours>();
  readonly available = new ValueBook<Available>();
  readonly travel = new ValueBook<Travel>();
  readonly licences = new ValueBook<readonly string[]>();
  readonly declined = new ValueBook<Declined>();
  readonly days = new ValueBook<string>();
  readonly places = new ValueBook<string>();
  private readonly reached: Uint8Array[] = [];

  experienceNumber(experience: Experience, task: number, setting: number): number {
    const { abroad, months } = experience;
    const counted = months === undefined ? undefined : Math.min(months, fullMonths);
    const kept = { task: '', abroad, months: counted };
    const worth = experienceWorth(kept);
    const key = `${task}/${setting}/${abroad}/${counted}`;
    return this.experiences.numberOf({ experience: kept, task, setting, worth }, key);
  }

  availableNumber(windows: readonly WeeklyWindow[]): number {
    const key = windows.map(({ day, from, to }) => `${day}${from}${to}`).join();
    const minutes = minutesOf(windows);
    return this.available.numberOf({ windows, minutes }, key);
  }

  /** What the travel rule says of going to a place: 1 ok, 2 unknown, 3 blocked. */
  travelTo(place: number, travel: number): number {
    let known = this.reached[place];
    if (known === undefined || known.length <= travel) {
      const larger = new Uint8Array(this.travel.size + 64);
      if (known) larger.set(known);
      this.reached[place] = known = larger;
    }
    return (known[travel] ||= this.judgeTravel(place, travel));
  }

  private judgeTravel(place: number, travel: number): number {
    const municipality = this.places.valueOf(place);
    const { from, reaches } = this.travel.valueOf(travel) ?? {};
    const profile = { id: '', travel: { from, reaches: reaches && [...reaches] } };
    const [finding] = checkTravel(
      { id: '', company: '', title: '', municipality, tasks: [] },
      profile,
    );
    return finding?.outcome === 'ok' ? 1 : finding?.outcome === 'blocked' ? 3 : 2;
  }
}

/** Windows as pairs of minutes that do not overlap. */
export function minutesOf(windows: readonly WeeklyWindow[]): Int32Array {
  return Int32Array.from(toStretches(windows).flatMap(({ from, to }) => [from, to]));
}
