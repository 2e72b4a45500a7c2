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
    for (const kind of textKinds) {
      for (const text of textsOfKind(kind, profile, this.books)) this.of[kind].add(text, slot);
    }
  }

  forEach(kind: TextKind, text: number, found: (slot: number) => void): void {
    this.of[kind].forEach(text, found);
  }

  compact(): void {
    for (const kind of textKinds) this.of[kind].compact();
  }
}

/** The different texts of a person's that say this of her. */
export function textsOfKind(kind: TextKind, profile: PackedProfile, books: Books): Set<number> {
  const texts = new Set<number>();
  if (kind === 'wish') texts.add(profile.wish);
  if (kind === 'interests') addAll(texts, profile.interests);
  if (kind === 'tasks') addAll(addAll(texts, profile.mastered), profile.wanted);
  if (kind === 'experience') {
    for (const number of addAll(new Set(), profile.experience)) {
      texts.add(books.experiences.valueOf(number)?.task ?? 0);
    }
  }
  texts.delete(0);
  return texts;
}

/** Every text that says what she wishes, can, wants and has done. */
export function textsOfPerson(profile: PackedProfile, books: Books): Set<number> {
  return new Set(textKinds.flatMap((kind) => [...textsOfKind(kind, profile, books)]));
}

function addAll(texts: Set<number>, list: ToldList): Set<number> {
  for (let at = 0; at < list.length; at += 1) texts.add(list.at(at));
  return texts;
}
