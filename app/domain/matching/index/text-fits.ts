import { unclear } from '../closeness';
import { prior } from '../criteria/fit';
import { taskFit } from '../criteria/tasks';
import { wishFit } from '../criteria/wish';
import { exactFrom } from '../match';
import { settingFactor, settingPrior } from '../relate-task';
import type { Books } from './books';
import type { CompiledNeed } from './compiled-need';
import { Nearness } from './nearness';
import type { PackedProfile, ToldList } from './packed-profile';

/** How well the words of a person fit a need, criterion by criterion, each 0–1. */
export class TextFits {
  /** How near texts come to the need that was prepared. */
  readonly nearness: Nearness;
  /** The tasks that are just what she can or wants, of the last person whose tasks were asked for. */
  exactTasks = 0;
  private need!: CompiledNeed;

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
    const { about, weights, weight } = this.need;
    let sum = 0;
    this.exactTasks = 0;
    for (let at = 0; at < about.length; at += 1) {
      const can = this.best(mastered, at);
      const wants = this.best(wanted, at);
      if (Math.max(can ?? 0, wants ?? 0) >= exactFrom) this.exactTasks += 1;
      sum += (weights[at] ?? 0) * taskFit(can, wants);
    }
    return weight === 0 ? prior : sum / weight;
  }

  private best(hers: ToldList, task: number): number | undefined {
    if (!hers.isTold) return undefined;
    let best = 0;
    for (let at = 0; at < hers.length; at += 1) {
      best = Math.max(best, orUnclear(this.nearness.ofTask(hers.at(at), task)));
    }
    return best;
  }

  /** What she has done, over the tasks, and where. */
  experience({ experience }: PackedProfile): number {
    const { about, weights, weight, title } = this.need;
    let sum = 0;
    for (let at = 0; at < about.length; at += 1) {
      let best = experience.isTold ? 0 : prior;
      for (let of = 0; of < experience.length; of += 1) {
        const done = this.books.experiences.valueOf(experience.at(of));
        if (done === undefined) continue;
        const setting =
          done.setting === 0 || title === 0
            ? Number.NaN
            : this.books.texts.attraction(done.setting, title);
        const where = settingFactor(Number.isNaN(setting) ? settingPrior : setting);
        best = Math.max(best, orUnclear(this.nearness.ofTask(done.task, at)) * where * done.worth);
      }
      sum += (weights[at] ?? 0) * best;
    }
    return weight === 0 ? prior : sum / weight;
  }
}

function orUnclear(nearness: number): number {
  return Number.isNaN(nearness) ? unclear : nearness;
}
