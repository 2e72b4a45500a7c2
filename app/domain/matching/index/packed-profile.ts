import type { Books } from './books';
import { NumberList } from './number-list';

/** A list of a profile's numbers; `isTold` is false where the person has not said. */
export class ToldList extends NumberList {
  isTold = false;

  /** Empties the list, for a person who has told, or not. */
  begin(isTold: boolean): void {
    this.clear();
    this.isTold = isTold;
  }
}

/** What the matcher reads of a profile, as numbers of the books; 0 is not told. Used again and again. */
export class PackedProfile {
  wish = 0;
  travel = 0;
  available = 0;
  hours = 0;
  licences = 0;
  earliestStart = 0;
  declined = 0;
  /** 1 + the level spoken. */
  spoken = 0;
  /** A bit for each way of learning. */
  learns = 0;
  readonly interests = new ToldList();
  readonly mastered = new ToldList();
  readonly wanted = new ToldList();
  readonly experience = new ToldList();
  readonly ruledOut = new ToldList();
  /** Needs of the surroundings first, then of body and senses, then wishes. */
  readonly conditions = new ToldList();
}

/** Every text that says what she wishes, can, wants and has done; 0 is none. */
export function textsOfPerson(profile: PackedProfile, books: Books): Set<number> {
  const texts = new Set([profile.wish]);
  for (const list of listsOfTexts(profile)) {
    for (let at = 0; at < list.length; at += 1) texts.add(list.at(at));
  }
  const { experience } = profile;
  for (let at = 0; at < experience.length; at += 1) {
    texts.add(books.experiences.valueOf(experience.at(at))?.task ?? 0);
  }
  texts.delete(0);
  return texts;
}

/** The lists of texts that say what she wishes, can and wants. */
export function listsOfTexts({ interests, mastered, wanted }: PackedProfile): ToldList[] {
  return [interests, mastered, wanted];
}
