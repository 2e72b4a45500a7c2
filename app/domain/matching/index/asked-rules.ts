import type { MatchProfile } from '../input';
import type { ResolvedNeed } from '../resolve-need';
import { checkConsent } from '../rules/consent';
import { askedHours, judgeHours } from '../rules/hours';
import { checkLanguage, languageLevels } from '../rules/language';
import { checkOwnNo } from '../rules/own-no';
import { checkRequirement } from '../rules/requirement';
import { checkSafety } from '../rules/safety';
import { checkSeason } from '../rules/season';
import { judgeTime } from '../rules/time';
import type { Books } from './books';
import { type Effect, effectsOn, outcomeOf, outcomes } from './effect';
import { minutesOf, sharedMinutes } from './minutes-of-week';
import { type Said, type SaidCondition, saidOf, saidOfCondition } from './said';

/** More answers than this are not remembered by one need. */
const remembered = 2_000;

/**
 * The rules of the pair, asked by one need once for each different answer of a person's; what they
 * said is remembered.
 */
export class AskedRules {
  /** The windows of each task as minutes, undefined where not told. */
  readonly minutes: readonly (Int32Array | undefined)[];
  private readonly places: ReadonlyMap<string, number>;
  private readonly nos = new Map<number, Said>();
  private readonly conditions = new Map<number, SaidCondition>();
  private readonly papers = new Map<number, Said>();
  private readonly language = new Map<number, Said>();
  private readonly hours = new Map<number, Effect>();
  private readonly times = new Map<number, Said>();
  private readonly declined = new Map<number, boolean>();
  private today = '';
  private inSeason = true;

  constructor(
    private readonly resolved: ResolvedNeed,
    private readonly books: Books,
    private readonly weights: ArrayLike<number>,
  ) {
    this.minutes = resolved.need.tasks.map(({ times }) => times && minutesOf(times));
    this.places = new Map(resolved.need.tasks.map(({ id }, at) => [id, at]));
  }

  /** Forgets what depends on the day, where it is another than before. */
  setDay(today: string): void {
    if (this.today === today) return;
    this.today = today;
    this.papers.clear();
    this.inSeason = checkSeason(this.resolved.need, today).every(({ outcome }) => outcome === 'ok');
  }

  get isInSeason(): boolean {
    return this.inSeason;
  }

  ofNo(number: number): Said {
    return this.nos.get(number) ?? keep(this.nos, number, this.judgeNo(number));
  }

  ofCondition(number: number): SaidCondition {
    return (
      this.conditions.get(number) ?? keep(this.conditions, number, this.judgeCondition(number))
    );
  }

  ofPapers(number: number): Said {
    return remember(this.papers, number, () => {
      const profile = { ...noOne, licences: copyOf(this.books.licences.valueOf(number)) };
      const { need } = this.resolved;
      const required = checkRequirement(need, profile, this.today);
      const findings = [...required, ...checkSafety(need, profile, this.today)];
      return saidOf(effectsOn('papers', findings, this.places), this.weights);
    });
  }

  ofLanguage(spoken: number): Said {
    return remember(this.language, spoken, () => {
      const profile = { ...noOne, language: { spoken: languageLevels[spoken - 1] } };
      const findings = checkLanguage(this.resolved.need, profile);
      return saidOf(effectsOn('language', findings, this.places), this.weights);
    });
  }

  /** Of the hours, where there are too many of them, and these tasks have to go anyway. */
  ofHours(number: number, mustGo: number): Effect {
    return remember(this.hours, number * 2 ** 31 + mustGo, () => {
      const { need } = this.resolved;
      const stuck = need.tasks.filter((_, at) => (mustGo & (1 << at)) !== 0).map(({ id }) => id);
      const { max = 0 } = this.books.hours.valueOf(number) ?? {};
      const judged = judgeHours(need, askedHours(need) ?? 0, max, new Set(stuck));
      const otherwise = judged.otherwise === 'blocked' ? outcomes.stuck : outcomes.stuckUnless;
      const outcome = judged.canStrip ? outcomes.named : otherwise;
      return { task: -1, outcome, degree: judged.degree };
    });
  }

  /** Of the times she can work, task by task. */
  ofTimes(number: number): Said {
    return remember(this.times, number, () => {
      const available = this.books.available.valueOf(number)?.minutes;
      const effects = this.resolved.need.tasks.map((task, at) => {
        const minutes = this.minutes[at];
        if (minutes === undefined || available === undefined) return timesUnknown(at);
        const judged = judgeTime(task, sharedMinutes(minutes, available));
        const degree = judged.outcome === 'conflict' ? (judged.degree ?? 0) : 0;
        return { task: at, outcome: outcomeOf(judged), degree };
      });
      return saidOf(effects, this.weights);
    });
  }

  isDeclined(number: number): boolean {
    if (number === 0) return false;
    return remember(this.declined, number, () => {
      const { names, ids } = this.books.declined.valueOf(number) ?? {};
      const declined = { declinedCompanies: copyOf(names), declinedCompanyIds: copyOf(ids) };
      const findings = checkConsent(this.resolved.need, { ...noOne, ...declined });
      return findings.some(({ outcome }) => outcome === 'blocked');
    });
  }

  private judgeNo(number: number): Said {
    const no = this.books.nos.valueOf(number);
    const ruledOut = no === undefined ? [] : [no];
    const findings = checkOwnNo(this.resolved, { profile: noOne, vocabulary: '', ruledOut });
    const effects = effectsOn('limits', findings, this.places).filter(({ task }) => task >= 0);
    return saidOf(effects, this.weights);
  }

  private judgeCondition(number: number): SaidCondition {
    const condition = this.books.conditions.valueOf(number);
    return condition === undefined
      ? { effects: [], stuck: 0, hope: 1, unsafe: 0 }
      : saidOfCondition(condition, this.resolved.need, this.weights);
  }
}

/** Somebody who has told nothing but what is asked about. */
const noOne: MatchProfile = { id: '' };

function timesUnknown(task: number): Effect {
  return { task, outcome: outcomes.unknown, degree: 0 };
}

function remember<Key, Value>(known: Map<Key, Value>, key: Key, find: () => Value): Value {
  const before = known.get(key);
  return before ?? keep(known, key, find());
}

function keep<Key, Value>(known: Map<Key, Value>, key: Key, value: Value): Value {
  if (known.size >= remembered) known.clear();
  known.set(key, value);
  return value;
}

function copyOf<Item>(items: readonly Item[] | undefined): Item[] | undefined {
  return items && [...items];
}
