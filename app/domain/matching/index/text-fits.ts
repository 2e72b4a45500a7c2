import { unclear } from '../closeness';
import { prior } from '../criteria/fit';
import { taskFit } from '../criteria/tasks';
import { wishFit } from '../criteria/wish';
import { exactFrom } from '../match';
import { settingFactor, settingPrior } from '../relate-task';
import type { Books, PackedExperience } from './books';
import { type CompiledNeed, mostTasks } from './compiled-need';
import { Nearness } from './nearness';
import type { PackedProfile, ToldList } from './packed-profile';

/** How well the words of a person fit a need, criterion by criterion, each 0–1. */
export class TextFits {
  /** How near texts come to the need that was prepared. */
  readonly nearness: Nearness;
  /**
   * The tasks that are just what she can or wants, of the last person whose tasks were asked for.
   */
  exactTasks = 0;
  private need!: CompiledNeed;
  private readonly can = new Float64Array(mostTasks);
  private readonly wants = new Float64Array(mostTasks);
  private readonly done = new Float64Array(mostTasks);

  constructor(private readonly books: Books) {
    this.nearness = new Nearness(books.texts);
  }

  /** Makes ready to hold people against a need. */
  prepare(need: CompiledNeed): void {
    this.need = need;
    this.nearness.hold(need);
  }

  /** Her wish and interests, held against what the need is about. */
  wish({ wish, interests }: PackedProfile): number {
    const met = wish === 0 ? undefined : orUnclear(this.nearness.ofWish(wish));
    let best: number | undefined;
    if (interests.isTold) {
      best = 0;
      for (let at = 0; at < interests.length; at += 1) {
        best = Math.max(best, orUnclear(this.nearness.ofWish(interests.at(at))));
      }
    }
    return wishFit(met, best);
  }

  /** What she can and wants, over the tasks; counts those that are just hers. */
  tasks({ mastered, wanted }: PackedProfile): number {
    const { weights, weight } = this.need;
    this.cover(mastered, this.can);
    this.cover(wanted, this.wants);
    let sum = 0;
    this.exactTasks = 0;
    for (let at = 0; at < weights.length; at += 1) {
      const can = mastered.isTold ? this.can[at] : undefined;
      const wants = wanted.isTold ? this.wants[at] : undefined;
      if (Math.max(can ?? 0, wants ?? 0) >= exactFrom) this.exactTasks += 1;
      sum += (weights[at] ?? 0) * taskFit(can, wants);
    }
    return weight === 0 ? prior : sum / weight;
  }

  private cover(hers: ToldList, best: Float64Array): void {
    best.fill(0, 0, this.need.about.length);
    for (let at = 0; at < hers.length; at += 1) this.nearness.raise(hers.at(at), best);
  }

  /** What she has done, over the tasks, and where. */
  experience({ experience }: PackedProfile): number {
    const { weights, weight } = this.need;
    const { done } = this;
    done.fill(experience.isTold ? 0 : prior, 0, weights.length);
    for (let at = 0; at < experience.length; at += 1) {
      const each = this.books.experiences.valueOf(experience.at(at));
      if (each) this.nearness.raiseDone(each.task, done, this.whereOf(each), each.worth);
    }
    let sum = 0;
    for (let at = 0; at < weights.length; at += 1) sum += (weights[at] ?? 0) * (done[at] ?? 0);
    return weight === 0 ? prior : sum / weight;
  }

  private whereOf({ setting }: PackedExperience): number {
    const near = setting === 0 ? Number.NaN : this.nearness.ofPlace(setting);
    return settingFactor(Number.isNaN(near) ? settingPrior : near);
  }
}

function orUnclear(nearness: number): number {
  return Number.isNaN(nearness) ? unclear : nearness;
}
