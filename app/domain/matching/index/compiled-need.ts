import type { Condition, MatchProfile } from '../input';
import type { MatchOptions } from '../match';
import { mostHours } from '../criteria/hours';
import { wishFit } from '../criteria/conditions';
import { scoreLearning } from '../criteria/learning';
import { scoreProspects } from '../criteria/prospects';
import { scoreSupport } from '../criteria/support';
import { scoreVariety } from '../criteria/variety';
import { aboutTask, type TaskRelation, weightsOf } from '../relate-task';
import type { ResolvedNeed } from '../resolve-need';
import type { ResolvedProfile } from '../resolve-profile';
import { checkCondition } from '../rules/condition';
import { checkConsent } from '../rules/consent';
import { checkDemand } from '../rules/demand';
import { checkHours } from '../rules/hours';
import { checkLanguage } from '../rules/language';
import { checkOwnNo } from '../rules/own-no';
import { checkRequirement } from '../rules/requirement';
import { checkSafety } from '../rules/safety';
import { checkSeason } from '../rules/season';
import { languageLevels } from '../rules/language';
import type { Books, PackedNo } from './books';
import { minutesOf } from './books';
import { type Effect, effectsOn, stuckTasks } from './effect';
import { learningWays } from './pack-profile';

/** What the rules say of one answer of a person's, against all tasks of one need. */
export type Said = { readonly effects: readonly Effect[]; readonly stuck: number };

/** What one condition does to each task: as a need by its rule, as dress on ladders, as a wish. */
export type SaidCondition = Said & {
  readonly unsafe: number;
  /** For a wish: how far each task meets it. */
  readonly wishes?: Float64Array;
};

/** The most tasks whose places fit the bits of a number. */
export const mostTasks = 30;

/** False for a need of very many tasks, or with two of the same id. */
export function canBeCompiled({ tasks }: ResolvedNeed): boolean {
  return (
    tasks.length <= mostTasks && new Set(tasks.map(({ task }) => task.id)).size === tasks.length
  );
}

/** More answers than this are not remembered by one need. */
const remembered = 2_000;

/**
 * A need, ready to be held against many people. The rules and the criteria are those of the pair:
 * each is asked once for each different answer, and what it said is remembered.
 */
export class CompiledNeed {
  readonly title: number;
  readonly place: number;
  /** What each task is about, 0 where it has no words. */
  readonly about: Int32Array;
  readonly weights: Float64Array;
  readonly weight: number;
  /** The windows of each task as minutes, undefined where not told. */
  readonly minutes: readonly (Int32Array | undefined)[];
  /** The fixed tasks, as bits. */
  readonly fixed: number;
  readonly most: number;
  readonly support: number;
  readonly prospects: number;
  readonly variety: number;
  readonly asksPapers: boolean;
  readonly asksLanguage: boolean;
  /** Room for one number a task, used while a pair is scored. */
  readonly room: Float64Array;
  private readonly places: ReadonlyMap<string, number>;
  private readonly relations: readonly TaskRelation[];
  private readonly nos = new Map<number, Said>();
  private readonly conditions = new Map<number, SaidCondition>();
  private readonly papers = new Map<number, Said>();
  private readonly language = new Map<number, Said>();
  private readonly hours = new Map<string, Effect | undefined>();
  private readonly learning = new Map<number, number>();
  private readonly declined = new Map<number, boolean>();
  private day = '';
  private inSeason = true;

  constructor(
    readonly resolved: ResolvedNeed,
    private readonly books: Books,
  ) {
    const { need, tasks, title } = resolved;
    this.title = title === undefined ? 0 : books.texts.numberOf(title);
    const { municipality } = need;
    this.place = municipality === undefined ? 0 : books.places.numberOf(municipality, municipality);
    this.about = Int32Array.from(tasks, (task) => {
      const text = aboutTask(task);
      return text === undefined ? 0 : books.texts.numberOf(text);
    });
    this.weights = Float64Array.from(weightsOf(tasks));
    this.weight = this.weights.reduce((sum, each) => sum + each, 0);
    this.minutes = tasks.map(({ task }) => task.times && minutesOf(task.times));
    this.fixed = tasks.reduce((bits, { task }, at) => (task.fixed ? bits | (1 << at) : bits), 0);
    this.most = mostHours(need, need.tasks);
    this.relations = tasks.map(({ task }, at) => ({
      task,
      title: '',
      weight: this.weights[at] ?? 0,
      interests: [],
    }));
    const alone = { need: resolved, relations: this.relations };
    this.support = scoreSupport(alone).fit;
    this.prospects = scoreProspects(alone).fit;
    this.variety = scoreVariety(alone).fit;
    this.asksPapers = need.tasks.some(({ requires = [] }) => requires.length > 0);
    this.asksLanguage = need.tasks.some(({ language }) => language !== undefined);
    this.room = new Float64Array(tasks.length);
    this.places = new Map(need.tasks.map(({ id }, at) => [id, at]));
  }

  /** Forgets what depends on the day, where it is another than before. */
  setDay({ today }: Pick<MatchOptions, 'today'>): void {
    if (this.day === today) return;
    this.day = today;
    this.papers.clear();
    this.inSeason = checkSeason(this.resolved.need, today).every(({ outcome }) => outcome === 'ok');
  }

  get isInSeason(): boolean {
    return this.inSeason;
  }

  saidOfNo(number: number): Said {
    return remember(this.nos, number, () => {
      const no = this.books.nos.valueOf(number);
      const findings = no === undefined ? [] : checkOwnNo(this.resolved, this.rulingOut(no));
      return this.said(effectsOn('limits', findings, this.places).filter(({ task }) => task >= 0));
    });
  }

  saidOfCondition(number: number): SaidCondition {
    return remember(this.conditions, number, () => this.judgeCondition(number));
  }

  saidOfPapers(licences: number): Said {
    return remember(this.papers, licences, () => {
      const held = { id: '', licences: copyOf(this.books.licences.valueOf(licences)) };
      const { need } = this.resolved;
      const findings = [
        ...checkRequirement(need, held, this.day),
        ...checkSafety(need, held, this.day),
      ];
      return this.said(effectsOn('papers', findings, this.places));
    });
  }

  saidOfLanguage(spoken: number): Said {
    return remember(this.language, spoken, () => {
      const profile = { id: '', language: { spoken: languageLevels[spoken - 1] } };
      const findings = checkLanguage(this.resolved.need, profile);
      return this.said(effectsOn('language', findings, this.places));
    });
  }

  /** What the hours say when the tasks in `mustGo` have to be stripped anyway. */
  saidOfHours(hours: number, mustGo: number): Effect | undefined {
    return remember(this.hours, `${hours}/${this.fixed === 0 ? mustGo : 0}`, () => {
      const { need } = this.resolved;
      const stuck = need.tasks.filter((_, at) => (mustGo & (1 << at)) !== 0).map(({ id }) => id);
      const profile = { id: '', hoursPerWeek: this.books.hours.valueOf(hours) };
      const finding = checkHours(need, profile, new Set(stuck));
      return effectsOn('hours', [finding], this.places)[0];
    });
  }

  learningFit(learns: number): number {
    return remember(this.learning, learns, () => {
      const ways = learningWays.filter((_, at) => (learns & (1 << at)) !== 0);
      const profile = { profile: { learns: ways.length === 0 ? undefined : ways } };
      return scoreLearning({ need: this.resolved, profile, relations: this.relations }).fit;
    });
  }

  isDeclined(declined: number): boolean {
    if (declined === 0) return false;
    return remember(this.declined, declined, () => {
      const { names, ids } = this.books.declined.valueOf(declined) ?? {};
      const profile: MatchProfile = {
        id: '',
        declinedCompanies: copyOf(names),
        declinedCompanyIds: copyOf(ids),
      };
      return checkConsent(this.resolved.need, profile).some(({ outcome }) => outcome === 'blocked');
    });
  }

  private rulingOut({ parts, ...no }: PackedNo): ResolvedProfile {
    const read = parts.flatMap((part) => this.books.texts.textOf(part) ?? []);
    const ruledOut = [{ ruledOut: { ...no, what: '' }, parts: read }];
    return { profile: { id: '' }, vocabulary: '', ruledOut };
  }

  private judgeCondition(number: number): SaidCondition {
    const condition = this.books.conditions.valueOf(number);
    if (condition === undefined) return { effects: [], stuck: 0, unsafe: 0 };
    if (condition.strength === 'wish') {
      return { effects: [], stuck: 0, unsafe: 0, wishes: this.wishFits(condition) };
    }
    const { need } = this.resolved;
    const profile = { id: '', conditions: [condition] };
    const findings = [...checkCondition(need, profile), ...checkDemand(need, profile)];
    const unsafe = effectsOn('conditions', checkSafety(need, profile, this.day), this.places);
    const said = this.said(effectsOn('conditions', findings, this.places));
    return { ...said, unsafe: stuckTasks(unsafe) };
  }

  private wishFits(wish: Condition): Float64Array {
    return Float64Array.from(this.resolved.need.tasks, (task) => wishFit(wish, task));
  }

  private said(effects: readonly Effect[]): Said {
    return { effects, stuck: stuckTasks(effects) };
  }
}

function remember<Key, Value>(known: Map<Key, Value>, key: Key, find: () => Value): Value {
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= remembered) known.clear();
  const value = find();
  known.set(key, value);
  return value;
}

function copyOf<Item>(items: readonly Item[] | undefined): Item[] | undefined {
  return items && [...items];
}
