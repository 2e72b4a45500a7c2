import type { ReadText } from '../read-text';
import type { ResolvedProfile } from '../resolve-profile';
import { languageLevels } from '../rules/language';
import type { Books } from './books';
import { learningWays } from './pack-profile';
import type { PackedProfile, ToldList } from './packed-profile';

/**
 * The profile as the matcher reads it, out of the numbers again: matched with any need it has the
 * same score, status and levers. Quotations and whatever is not matched are not kept.
 */
export function unpackProfile(id: string, packed: PackedProfile, books: Books): ResolvedProfile {
  const text = (number: number) => books.texts.textOf(number) ?? nothing;
  const { from, reaches } = books.travel.valueOf(packed.travel) ?? {};
  const declined = books.declined.valueOf(packed.declined);
  const learns = learningWays.filter((_, at) => (packed.learns & (1 << at)) !== 0);
  return {
    profile: {
      id,
      learns: learns.length === 0 ? undefined : learns,
      language: { spoken: languageLevels[packed.spoken - 1] },
      licences: copied(books.licences.valueOf(packed.licences)),
      hoursPerWeek: books.hours.valueOf(packed.hours),
      available: copied(books.available.valueOf(packed.available)?.windows),
      earliestStart: books.days.valueOf(packed.earliestStart),
      travel: { from, reaches: copied(reaches) },
      conditions: read(packed.conditions, (number) => books.conditions.valueOf(number)),
      declinedCompanies: copied(declined?.names),
      declinedCompanyIds: copied(declined?.ids),
    },
    vocabulary: '',
    wish: packed.wish === 0 ? undefined : text(packed.wish),
    interests: read(packed.interests, text),
    mastered: read(packed.mastered, text),
    wanted: read(packed.wanted, text),
    ruledOut: read(packed.ruledOut, (number) => books.nos.valueOf(number)),
    experience: read(packed.experience, (number) => {
      const done = books.experiences.valueOf(number);
      if (done === undefined) return undefined;
      const setting = done.setting === 0 ? undefined : text(done.setting);
      return { experience: done.experience, task: text(done.task), setting };
    }),
  };
}

const nothing: ReadText = { quote: '', concepts: [], foods: [], words: [] };

function read<Item>(
  list: ToldList,
  itemOf: (number: number) => Item | undefined,
): Item[] | undefined {
  if (!list.isTold) return undefined;
  return Array.from(list.data.subarray(0, list.length)).flatMap((number) => itemOf(number) ?? []);
}

function copied<Item>(items: readonly Item[] | undefined): Item[] | undefined {
  return items && [...items];
}
