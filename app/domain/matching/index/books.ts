import { spellingOf } from '../rules/own-no';
import type { Condition, Experience, WeeklyWindow } from '../input';
import { experienceWorth, fullMonths } from '../relate-task';
import type { ResolvedNeed } from '../resolve-need';
import type { ReadRuledOut } from '../resolve-profile';
import { fits } from '../settle-findings';
import { checkTravel } from '../rules/travel';
import { CompiledNeed } from './compiled-need';
import { minutesOf } from './minutes-of-week';
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

export type Hours = { readonly min?: number; readonly max?: number };
export type Travel = { readonly from?: string; readonly reaches?: readonly string[] };
export type Declined = { readonly names?: readonly string[]; readonly ids?: readonly string[] };
export type Available = {
  readonly windows: readonly WeeklyWindow[];
  /** Pairs of minutes of the week, from and to. */
  readonly minutes: Int32Array;
};

/** What `travelTo` answers of a place that cannot be reached. */
export const outOfReach = 3;

/** What each answer of `travelTo` counts for. */
export const travelFits = [fits.unknown, fits.ok, fits.unknown, fits.blocked];

/**
 * Everything that people tell, each different answer once and numbered: a profile in the index is
 * a row of these numbers.
 */
export class Books {
  readonly texts = new TextBook();
  readonly experiences = new ValueBook<PackedExperience>();
  readonly nos = new ValueBook<ReadRuledOut>();
  readonly conditions = new ValueBook<Condition>();
  readonly hours = new ValueBook<Hours>();
  readonly available = new ValueBook<Available>();
  readonly travel = new ValueBook<Travel>();
  readonly licences = new ValueBook<readonly string[]>();
  readonly declined = new ValueBook<Declined>();
  readonly days = new ValueBook<string>();
  readonly places = new ValueBook<string>();
  private readonly reached: Uint8Array[] = [];
  private readonly compiled = new WeakMap<ResolvedNeed, CompiledNeed>();

  /** A need in numbers, the same for as long as somebody holds the need. */
  compiledOf(need: ResolvedNeed): CompiledNeed {
    const known = this.compiled.get(need) ?? new CompiledNeed(need, this);
    this.compiled.set(need, known);
    return known;
  }

  experienceNumber(experience: Experience, task: number, setting: number): number {
    const { abroad, months } = experience;
    const counted = months === undefined ? undefined : Math.min(months, fullMonths);
    const kept = { task: '', abroad, months: counted };
    const worth = experienceWorth(kept);
    const key = `${task}/${setting}/${abroad}/${counted}`;
    return this.experiences.numberOf({ experience: kept, task, setting, worth }, key);
  }

  /** A "no" of the person's own, without its quotations. */
  noNumber(no: ReadRuledOut): number {
    const { ruledOut, parts, perhaps } = no;
    const { when, solvableBy } = ruledOut;
    const what = spellingOf(no);
    const texts = parts.map((part) => this.texts.numberOf(part));
    const key = `${when}/${texts.join()}/${what}/${perhaps?.join()}/${solvableBy && JSON.stringify(solvableBy)}`;
    const known = this.nos.find(key);
    if (known !== undefined) return known;
    const read = texts.flatMap((text) => this.texts.textOf(text) ?? []);
    return this.nos.numberOf({ ruledOut: { what, when, solvableBy }, parts: read, perhaps }, key);
  }

  travelNumber({ from, reaches }: Travel): number {
    return this.travel.numberOf({ from, reaches }, `${from}/${reaches?.join('/')}`);
  }

  hoursNumber({ min, max }: Hours): number {
    return this.hours.numberOf({ min, max }, `${min}-${max}`);
  }

  availableNumber(windows: readonly WeeklyWindow[]): number {
    const key = windows.map(({ day, from, to }) => `${day}${from}${to}`).join();
    return (
      this.available.find(key) ??
      this.available.numberOf({ windows, minutes: minutesOf(windows) }, key)
    );
  }

  /** What the travel rule says of going to a place: 1 ok, 2 unknown, or `outOfReach`. */
  travelTo(place: number, travel: number): number {
    let known = this.reached[place];
    if (known === undefined || known.length <= travel) {
      const larger = new Uint8Array(this.travel.size + 64);
      if (known) larger.set(known);
      this.reached[place] = known = larger;
    }
    return (known[travel] ||= this.judgeTravel(place, travel));
  }

  /** The same for every way to travel there is, by its number. */
  travelsTo(place: number): Uint8Array {
    for (let travel = 0; travel < this.travel.size; travel += 1) this.travelTo(place, travel);
    return this.reached[place] ?? new Uint8Array(0);
  }

  private judgeTravel(place: number, travel: number): number {
    const municipality = this.places.valueOf(place);
    const { from, reaches } = this.travel.valueOf(travel) ?? {};
    const profile = { id: '', travel: { from, reaches: reaches && [...reaches] } };
    const [finding] = checkTravel(
      { id: '', company: '', title: '', municipality, tasks: [] },
      profile,
    );
    return finding?.outcome === 'ok' ? 1 : finding?.outcome === 'blocked' ? outOfReach : 2;
  }
}
