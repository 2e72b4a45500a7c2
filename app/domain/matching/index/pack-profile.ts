import type { Condition, MatchProfile } from '../input';
import type { ReadText } from '../read-text';
import type { ReadExperience, ResolvedProfile } from '../resolve-profile';
import { surroundings } from '../rules/condition';
import { spokenLevelOf } from '../rules/language';
import type { Books } from './books';
import type { PackedProfile, ToldList } from './packed-profile';

export const learningWays = ['shown', 'written', 'spoken', 'side-by-side', 'pictures'] as const;

/** Writes a profile into `into` as numbers of the books; what is new to the books is added. */
export function packProfile(resolved: ResolvedProfile, books: Books, into: PackedProfile): void {
  const { profile } = resolved;
  const text = (each: ReadText) => books.texts.numberOf(each);
  into.wish = resolved.wish === undefined ? 0 : text(resolved.wish);
  packFacts(profile, books, into);
  fill(into.interests, resolved.interests, text);
  fill(into.mastered, resolved.mastered, text);
  fill(into.wanted, resolved.wanted, text);
  fill(into.experience, resolved.experience, (each) => packExperience(each, books));
  fill(into.ruledOut, resolved.ruledOut, (each) => books.noNumber(each));
  const conditions = profile.conditions?.toSorted((a, b) => placeOf(a) - placeOf(b));
  fill(into.conditions, conditions, ({ about, want, strength, adaptableBy }) =>
    books.conditions.numberOf({ about, want, strength, adaptableBy }),
  );
}

function packFacts(profile: MatchProfile, books: Books, into: PackedProfile): void {
  const { travel, hoursPerWeek, available, licences, earliestStart, language, learns } = profile;
  const { declinedCompanies: names, declinedCompanyIds: ids } = profile;
  const isDeclining = (names?.length ?? 0) + (ids?.length ?? 0) > 0;
  const spoken = language?.spoken === undefined ? undefined : spokenLevelOf(language.spoken);
  const { min, max } = hoursPerWeek ?? {};
  const { from, reaches } = travel ?? {};
  into.travel = books.travelNumber({ from, reaches });
  into.available = available === undefined ? 0 : books.availableNumber(available);
  into.hours = min === undefined && max === undefined ? 0 : books.hoursNumber({ min, max });
  into.licences = licences === undefined ? 0 : books.licences.numberOf(licences);
  into.earliestStart =
    earliestStart === undefined ? 0 : books.days.numberOf(earliestStart, earliestStart);
  into.declined = isDeclining ? books.declined.numberOf({ names, ids }) : 0;
  into.spoken = spoken === undefined ? 0 : spoken + 1;
  into.learns = learningWays.reduce(
    (bits, way, at) => (learns?.includes(way) ? bits | (1 << at) : bits),
    0,
  );
}

function packExperience({ experience, task, setting }: ReadExperience, books: Books): number {
  const place = setting === undefined ? 0 : books.texts.numberOf(setting);
  return books.experienceNumber(experience, books.texts.numberOf(task), place);
}

/** The order the rules and the score read conditions in. */
function placeOf({ strength, about }: Condition): number {
  if (strength === 'wish') return 2;
  return surroundings.has(about) ? 0 : 1;
}

function fill<Item>(
  list: ToldList,
  items: readonly Item[] | undefined,
  numberOf: (item: Item) => number,
): void {
  list.begin(items !== undefined);
  for (const item of items ?? []) list.push(numberOf(item));
}
