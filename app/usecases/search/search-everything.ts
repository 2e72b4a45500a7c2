import type { SpecialistActor } from '~/app/auth/actor';
import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import { companiesNamed, searchCompanies } from '~/app/domain/companies/search-companies';
import { postedStates } from '~/app/domain/needs/need-state';
import { meansWords, meantWords, type MeantWord } from '~/app/domain/search/meant-words';
import { holdsWords, queryWords } from '~/app/domain/search/query-words';
import type { Services } from '~/app/services';
import { listCompanies } from '~/db/repositories/companies';
import { contactsOfAll } from '~/db/repositories/company-contacts';
import { withFormerNames } from '~/db/repositories/company-names';
import { listOwnProfiles } from '~/db/repositories/profiles';
import { listProposalsOfSpecialist } from '~/db/repositories/proposals';
import {
  listPostedNeeds,
  listTaskTexts,
  type PostedNeed,
} from '~/db/repositories/specialist-needs';
import { listEmployers } from '~/db/repositories/users';
import type { Database } from '~/db/store';
import { readResolver } from '../matching/word-resolver';
import { mostFound, searchOwnPeople } from './search-own-people';

/** So long a word is looked for inside names of companies too: «bakeri» in «Havnebakeriet». */
const shortestInside = 4;
/** A misspelt company name is guessed at where it is this long, and no more than these are offered. */
const shortestGuessed = 5;
const mostGuessed = 3;

/**
 * What a specialist finds by some words: her own people and proposals, all posted needs with their
 * tasks, and all companies. A word is looked for from its beginning; in tasks and wishes other
 * words for the same work, and slips, are found too.
 */
export async function searchEverything(services: Services, actor: SpecialistActor, query: string) {
  const { read } = services.store;
  const words = queryWords(query);
  if (words.length === 0) return undefined;
  const holds = (...texts: (string | null)[]) => holdsWords(texts, words);
  const meant = meantWords(words, await readResolver(read));

  const own = await listOwnProfiles(read, services.keyRing, actor.userId);
  const today = osloDateOf(services.clock.now());
  const posted = await listPostedNeeds(read, actor.userId, postedStates, today);
  const tasks = await listTaskTexts(read, actor.userId);
  const proposals = await listProposalsOfSpecialist(read, actor.userId);
  const codes = new Map(own.map(({ profile }) => [profile.id, profile.code]));
  return {
    people: await searchOwnPeople(services, actor, own, meant),
    proposals: proposals
      .flatMap(({ id, profileId, needId, state }) => {
        const about = posted.find(({ need }) => need.id === needId);
        const code = codes.get(profileId);
        if (!about || !code) return [];
        const { need, company } = about;
        const isFound = holds(code, company.name, need.title);
        return isFound ? [{ id, code, company: company.name, title: need.title ?? '', state }] : [];
      })
      .slice(0, mostFound),
    needs: posted
      .filter((each) => isAbout(each, tasks.get(each.need.id) ?? [], meant))
      .slice(0, mostFound)
      .map(({ need: { id, title, state, pausedUntilOn }, company }) => ({
        ...{ id, title: title ?? '', state, company: company.name },
        task: (tasks.get(id) ?? []).find((task) => holds(task)) ?? null,
        pausedUntilOn: state === 'paused' ? pausedUntilOn : null,
      })),
    companies: await companiesFound(services, query, words),
  };
}
export type SearchResult = NonNullable<Awaited<ReturnType<typeof searchEverything>>>;

function isAbout(
  { need, company }: PostedNeed,
  tasks: readonly string[],
  meant: readonly MeantWord[],
): boolean {
  const { title, municipality, contactName, contactPhone, resolved } = need;
  const texts = [title, company.name, municipality, contactName, contactPhone, ...tasks];
  const understood = resolved?.tasks.flatMap((task) => [task.title, task.text]) ?? [];
  return meansWords(texts, [resolved?.title, ...understood], meant);
}

async function companiesFound({ store }: Services, query: string, words: readonly string[]) {
  const holds = (...texts: (string | null)[]) => holdsWords(texts, words);
  const companies = await withFormerNames(store.read, await listCompanies(store.read));
  const peopleAt = await readPeopleAt(store.read);
  const peopleOf = (id: string) => peopleAt.get(id) ?? [];
  const begun = companies.filter(({ id, name, formerNames, organisationNumber, municipality }) => {
    const people = peopleOf(id).flatMap((person) => [person.name, person.phone]);
    return holds(name, ...formerNames, organisationNumber, municipality, ...people);
  });
  const length = words.join('').length;
  const named = length >= shortestInside ? companiesNamed(companies, query) : [];
  const held = [...new Set([...begun, ...named])];
  const isGuessed = held.length === 0 && length >= shortestGuessed;
  const found = isGuessed ? searchCompanies(companies, query).slice(0, mostGuessed) : held;
  return found.slice(0, mostFound).map(({ id, name, municipality, status, formerNames }) => ({
    ...{ id, name, municipality, status },
    formerName: holds(name) ? null : (formerNames.find((former) => holds(former)) ?? null),
    contact: peopleOf(id).find((each) => holds(each.name, each.phone))?.name ?? null,
  }));
}

/** Everybody to reach at each company: its contact persons, then who signs in for it. */
async function readPeopleAt(db: Database) {
  const peopleAt = new Map<string | null, { name: string; phone: string | null }[]>(
    await contactsOfAll(db),
  );
  for (const employer of await listEmployers(db)) {
    const { companyId } = employer;
    peopleAt.set(companyId, [...(peopleAt.get(companyId) ?? []), employer]);
  }
  return peopleAt;
}
