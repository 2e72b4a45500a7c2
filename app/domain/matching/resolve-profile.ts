import type { Resolver } from '../vocabulary/create-resolver';
import type { Experience, MatchProfile, RuledOut } from './input';
import { guessMeanings, type ReadText, readText, readTexts } from './read-text';

/** A "no" of the person's own, each thing it names apart ("kasse og kunder" are two). */
export type ReadRuledOut = {
  readonly ruledOut: RuledOut;
  readonly parts: readonly ReadText[];
  /** The ids of what it may mean, where its words are not all known: enough to ask her. */
  readonly perhaps?: readonly string[];
};

export type ReadExperience = {
  readonly experience: Experience;
  readonly task: ReadText;
  readonly setting?: ReadText;
};

/** The matching layer of a profile with its words resolved: made once, at save, and stored. */
export type ResolvedProfile = {
  readonly profile: MatchProfile;
  readonly vocabulary: string;
  readonly wish?: ReadText;
  readonly interests?: readonly ReadText[];
  readonly mastered?: readonly ReadText[];
  readonly wanted?: readonly ReadText[];
  readonly ruledOut?: readonly ReadRuledOut[];
  readonly experience?: readonly ReadExperience[];
};

/**
 * Reads the words of a profile. A list that holds only sensitive or empty words is unknown, as if
 * it had not been written; an empty list stays a known "none".
 */
export function resolveProfile(profile: MatchProfile, resolver: Resolver): ResolvedProfile {
  return {
    profile,
    vocabulary: resolver.version,
    wish:
      profile.wish === undefined ? undefined : readText(resolver, withoutRefusals(profile.wish)),
    interests: readTexts(resolver, profile.interests?.map(withoutRefusals)),
    mastered: readTexts(resolver, profile.mastered),
    wanted: readTexts(resolver, profile.wanted?.map(withoutRefusals)),
    ruledOut: readEach(profile.ruledOut, (ruledOut) => readRuledOut(resolver, ruledOut)),
    experience: readEach(profile.experience, (experience) => readExperience(resolver, experience)),
  };
}

function readRuledOut(resolver: Resolver, ruledOut: RuledOut): ReadRuledOut | undefined {
  const { what } = ruledOut;
  const said = resolver.isDecided(what) ? [what] : partsOfNo(what);
  const parts = said.flatMap((part) => readText(resolver, part) ?? []);
  if (parts.length === 0) return undefined;
  return { ruledOut, parts, perhaps: said.flatMap((part) => guessMeanings(resolver, part)) };
}

function readExperience(resolver: Resolver, experience: Experience): ReadExperience | undefined {
  const task = readText(resolver, experience.task);
  if (task === undefined) return undefined;
  const setting =
    experience.setting === undefined ? undefined : readText(resolver, experience.setting);
  return { experience, task, setting };
}

function readEach<Item, Read>(
  items: readonly Item[] | undefined,
  read: (item: Item) => Read | undefined,
): Read[] | undefined {
  const found = items?.flatMap((item) => read(item) ?? []);
  return found?.length === 0 && items?.length !== 0 ? undefined : found;
}

/** "kasse og kunder" says no to two things: each is read by itself. */
export function partsOfNo(text: string): string[] {
  return text.split(/[,;/\n]|(?<!\S)(?:og|eller|och|samt)(?!\S)/i);
}

/** "butikk, men ikke kasse" wishes for a shop: what follows a refusal is no wish. */
export function withoutRefusals(text: string): string {
  const left = text.replace(
    /(?<!\S)(?:ikke|ikkje|inte|aldri|unntatt|bortsett fra|heller enn)\s[^,.;\n]*/giu,
    ' ',
  );
  // The "men" that led to the refusal goes with it.
  return left.trimEnd().replace(/,?\smen$/iu, '');
}
