import type { SpecialistActor } from '~/app/auth/actor';
import { holdsWords, queryWords } from '~/app/domain/search/query-words';
import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import { nowOf, type Services } from '~/app/services';
import { findLook, logAccess } from '~/db/repositories/access-log';
import { listCompanies } from '~/db/repositories/companies';
import { contactNamesOfAll } from '~/db/repositories/company-contacts';
import { withFormerNames } from '~/db/repositories/company-names';
import { listOwnNames } from '~/db/repositories/identities';
import { listOwnProfiles } from '~/db/repositories/profiles';
import { listProposalsOfSpecialist } from '~/db/repositories/proposals';
import { listPostedNeeds } from '~/db/repositories/specialist-needs';
import { record } from '../record';

/** The most that is shown of each kind. */
const mostFound = 20;
/** A name found again within this time is one reading, in milliseconds. */
const oneSitting = 30 * 60_000;

/**
 * What a specialist finds by some words: her own people by code or name, her own proposals, all
 * posted needs and all companies. A person found by her name has been read, and sees it.
 */
export async function searchEverything(services: Services, actor: SpecialistActor, query: string) {
  const { read } = services.store;
  const words = queryWords(query);
  if (words.length === 0) return undefined;
  const holds = (...texts: (string | null)[]) => holdsWords(texts, words);

  const own = await listOwnProfiles(read, services.keyRing, actor.userId);
  const names = await listOwnNames(read, services.keyRing, actor.userId);
  const named = new Set(names.filter(({ name }) => holds(name)).map(({ profileId }) => profileId));
  const people = own
    .filter(({ profile }) => holds(profile.code) || named.has(profile.id))
    .slice(0, mostFound)
    .map(({ profile, layer }) => ({
      id: profile.id,
      code: profile.code,
      wish: layer.facts.wish ?? null,
      isByName: named.has(profile.id) && !holds(profile.code),
    }));
  for (const { id, isByName } of people) if (isByName) await noteName(services, actor, id);

  const companies = await withFormerNames(read, await listCompanies(read));
  const contacts = await contactNamesOfAll(read);
  const everSent = ['submitted', 'analysed', 'open', 'paused', 'closed'] as const;
  const today = osloDateOf(services.clock.now());
  const posted = await listPostedNeeds(read, actor.userId, everSent, today);
  const proposals = await listProposalsOfSpecialist(read, actor.userId);
  const codes = new Map(own.map(({ profile }) => [profile.id, profile.code]));
  return {
    people,
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
      .filter(({ need, company }) => holds(need.title, company.name, need.municipality))
      .slice(0, mostFound)
      .map(({ need: { id, title, state, pausedUntilOn }, company }) => ({
        ...{ id, title: title ?? '', state, company: company.name },
        pausedUntilOn: state === 'paused' ? pausedUntilOn : null,
      })),
    companies: companies
      .filter(({ id, name, formerNames, organisationNumber, municipality }) =>
        holds(name, ...formerNames, organisationNumber, municipality, ...(contacts.get(id) ?? [])),
      )
      .slice(0, mostFound)
      .map(({ id, name, municipality, status, formerNames }) => ({
        ...{ id, name, municipality, status },
        formerName: holds(name) ? null : (formerNames.find((former) => holds(former)) ?? null),
        contact: (contacts.get(id) ?? []).find((contact) => holds(contact)) ?? null,
      })),
  };
}
export type SearchResult = NonNullable<Awaited<ReturnType<typeof searchEverything>>>;

/** That a name fits is the identified layer read: told to her, and kept in the chain (§11). */
async function noteName(services: Services, actor: SpecialistActor, profileId: string) {
  const at = nowOf(services);
  const since = new Date(services.clock.now().getTime() - oneSitting).toISOString();
  const look = { profileId, userId: actor.userId, what: 'identity' } as const;
  await services.store.transaction(async (tx) => {
    if (await findLook(tx, look, since)) return;
    await logAccess(tx, { id: services.newId(), ...look, at });
    await record(tx, services, {
      action: 'identity.read',
      actor: `user:${actor.userId}`,
      subject: `profile:${profileId}`,
      facts: { how: 'search' },
    });
  });
}
