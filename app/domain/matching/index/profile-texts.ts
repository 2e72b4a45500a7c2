import type { Books } from './books';
import type { PackedProfile, ToldList } from './packed-profile';
import { PostingLists } from './posting-lists';

/** What a person's texts say of her, what weighs most in a score first. */
export const textKinds = ['wish', 'interests', 'tasks', 'experience'] as const;
export type TextKind = (typeof textKinds)[number];

/** For each text the profiles that have it, by what it says of them. */
export class ProfileTexts {
  private readonly of: Readonly<Record<TextKind, PostingLists>> = {
    wish: new PostingLists(),
    interests: new PostingLists(),
    tasks: new PostingLists(),
    experience: new PostingLists(),
  };

  constructor(private readonly books: Books) {}

  get byteLength(): number {
    return textKinds.reduce((sum, kind) => sum + this.of[kind].byteLength, 0);
  }

  add(profile: PackedProfile, slot: number): void {
    const { wish, interests, tasks, experience } = this.of;
    if (profile.wish !== 0) wish.add(profile.wish, slot);
    for (const text of textsIn(profile.interests)) interests.add(text, slot);
    for (const text of textsIn(profile.mastered, profile.wanted)) tasks.add(text, slot);
    const done = new Set<number>();
    for (const number of textsIn(profile.experience)) {
      done.add(this.books.experiences.valueOf(number)?.task ?? 0);
    }
    for (const text of done) experience.add(text, slot);
  }

  forEach(kind: TextKind, text: number, found: (slot: number) => void): void {
    this.of[kind].forEach(text, found);
  }

  compact(): void {
    for (const kind of textKinds) this.of[kind].compact();
  }
}

function textsIn(...lists: readonly ToldList[]): Set<number> {
  const texts = new Set<number>();
  for (const list of lists) {
    for (let at = 0; at < list.length; at += 1) texts.add(list.at(at));
  }
  return texts;
}
