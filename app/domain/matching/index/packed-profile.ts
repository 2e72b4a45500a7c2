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
