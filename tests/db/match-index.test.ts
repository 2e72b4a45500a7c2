import { and, eq, ne } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SpecialistActor } from '~/app/auth/actor';
import { demoPeople } from '~/app/demo/demo-people';
import { seedDemo } from '~/app/demo/seed-demo';
import { fillAtScale } from '~/app/demo/scale/fill-at-scale';
import type { Ranked } from '~/app/domain/matching/index/top-list';
import { rankNeeds } from '~/app/domain/matching/rank-needs';
import { rankProfiles } from '~/app/domain/matching/rank-profiles';
import type { Match } from '~/app/domain/matching/match-types';
import { isFor } from '~/app/domain/needs/is-for';
import { IndexKeeper, sliceSize } from '~/app/usecases/matching/index-keeper';
import { readHired } from '~/app/usecases/agreements/read-hired';
import { matchOptions } from '~/app/usecases/matching/match-in-full';
import { readNeedMatches } from '~/app/usecases/matching/read-need-matches';
import { readNeedsFor } from '~/app/usecases/matching/read-needs-for';
import { readProfileMatches } from '~/app/usecases/matching/read-profile-matches';
import { resolvedNeedOf } from '~/app/usecases/matching/resolved-need-of';
import { findLatestChange } from '~/db/repositories/match-changes';
import { listOwnProfiles } from '~/db/repositories/profiles';
import { listPostedNeeds } from '~/db/repositories/specialist-needs';
import { companies, needs, personKeys, profiles, users } from '~/db/schema/index';
import type { Database } from '~/db/store';
import { aCompany } from '../support/fixtures/company';
import { aNeed } from '../support/fixtures/need';
import { aProfile } from '../support/fixtures/profile';
import { aSpecialist } from '../support/fixtures/user';
import { openTestServices, type TestServices } from '../support/services';

let services: TestServices;
beforeEach(() => void (services = openTestServices()));
afterEach(() => services.dispose());

const ingrid: SpecialistActor = {
  kind: 'specialist',
  userId: demoPeople.specialist.id,
  name: 'Ingrid',
  office: 'Moss',
};
const first: SpecialistActor = {
  kind: 'specialist',
  userId: 'scale-specialist-0',
  name: 'Spesialist 0',
  office: 'Moss',
};

/** What the pages show: whom in which order, and whether it fits. */
function order(matches: readonly Pick<Match, 'need' | 'profile' | 'status'>[]) {
  return matches.map(({ need, profile, status }) => `${need} ${profile} ${status}`);
}
function lines(shown: readonly { needId: string; profileId: string; status: string }[] = []) {
  return shown.map(({ needId, profileId, status }) => `${needId} ${profileId} ${status}`);
}

/** Every page of matches of a specialist is the same as when every pair is matched. */
async function expectAsExhaustive(actor: SpecialistActor, mostPeople = 1_000): Promise<void> {
  const { store, keyRing } = services;
  const own = await listOwnProfiles(store.read, keyRing, actor.userId);
  const options = await matchOptions(store.read, services);
  for (const { profile, layer } of own.slice(0, mostPeople)) {
    const { resolved } = await readNeedsFor(services, actor, profile.id);
    const all = rankNeeds(layer.resolved, resolved, options);
    const page = await readProfileMatches(services, actor, profile.id);
    expect(lines(page?.matches)).toEqual(order(all.matches.slice(0, 50)));
    expect(lines(page?.notNow)).toEqual(order(all.notNow.slice(0, 50)));
    expect(page?.isCut).toBe(Math.max(all.matches.length, all.notNow.length) > 50);
  }
  const states = ['submitted', 'analysed', 'open', 'paused', 'closed'] as const;
  const posted = await listPostedNeeds(store.read, actor.userId, states, options.today);
  const hired = await readHired(services, actor);
  for (const each of posted.slice(0, 60)) {
    const hasGotIt = (profileId: string) =>
      hired.some((one) => one.needId === each.need.id && one.profileId === profileId);
    const people = own.filter(
      ({ profile }) => isFor(each.need, profile.id) && !hasGotIt(profile.id),
    );
    const all = rankProfiles(
      await resolvedNeedOf(store.read, each),
      people.map(({ layer }) => layer.resolved),
      options,
    );
    const page = await readNeedMatches(services, actor, each.need.id);
    expect(lines(page?.matches)).toEqual(order(all.matches));
    expect(lines(page?.notNow)).toEqual(order(all.notNow));
  }
}

describe('the pages of matches', () => {
  it('are in the demo town as if every pair were matched', async () => {
    await seedDemo(services);
    await expectAsExhaustive(ingrid);
    const others = await services.store.read
      .select({ userId: users.id })
      .from(users)
      .where(and(eq(users.role, 'specialist'), ne(users.id, ingrid.userId)));
    for (const { userId } of others) await expectAsExhaustive({ ...ingrid, userId }, 2);
  });

  it.each([3, 11, 29])('are so in a world made from the seed %d', async (seed) => {
    await fillAtScale(services, { profiles: 30, needs: 120, seed });
    await expectAsExhaustive(first, 8);
  });
});

describe('the index of a process', () => {
  const small = { profiles: 8, needs: 20, seed: 5 };

  /** All there is in the order it is found for one person, over an index that is kept elsewhere. */
  async function found(keeper: IndexKeeper): Promise<string[]> {
    const [person] = await listOwnProfiles(services.store.read, services.keyRing, first.userId);
    if (!person) throw new Error('somebody is there');
    const options = await matchOptions(services.store.read, services);
    const index = await keeper.current();
    const lists = (['fits', 'not-now'] as const).map((list) =>
      index.bestNeedsFor(person.layer.resolved, options, 100, list),
    );
    return lists.flat().map(({ need, score }) => `${need} ${score}`);
  }
  /** An index that is kept elsewhere; it counts the turns it gives to others. */
  function anew(giveWay?: () => Promise<unknown>): IndexKeeper {
    const { store, keyRing, log } = services;
    return new IndexKeeper({ read: store.read, keyRing, log }, giveWay);
  }
  const write = (work: (tx: Database) => Promise<unknown>) =>
    services.store.transaction(async (tx) => void (await work(tx)));

  it('takes in what another process has committed before it answers', async () => {
    await fillAtScale(services, small);
    const kept = anew();
    const before = await found(kept);
    await write((tx) =>
      tx.update(needs).set({ state: 'closed' }).where(eq(needs.id, 'scale-need-3')),
    );
    const after = await found(kept);
    expect(before.some((line) => line.startsWith('scale-need-3 '))).toBe(true);
    expect(after.some((line) => line.startsWith('scale-need-3 '))).toBe(false);
    expect(after).toEqual(await found(anew()));
    await write((tx) =>
      tx.update(needs).set({ state: 'open' }).where(eq(needs.id, 'scale-need-3')),
    );
    expect(await found(kept)).toEqual(before);
  });

  /** Who fits a need and whom it does not fit now, of everybody. */
  async function peopleFor(keeper: IndexKeeper, needId: string) {
    const { read } = services.store;
    const everybody = await read.select({ id: profiles.id }).from(profiles);
    const options = await matchOptions(read, services);
    const ids = everybody.map(({ id }) => id);
    const index = await keeper.current();
    const need = index.needOf(needId);
    const lists = need && index.rankPeople(need, ids, options);
    const idsOf = (list: readonly Ranked[] = []) => list.map(({ profile }) => profile).toSorted();
    return { fits: idsOf(lists?.fits), notNow: idsOf(lists?.notNow) };
  }
  const everybodyFor = async (keeper: IndexKeeper) =>
    Object.values(await peopleFor(keeper, 'scale-need-1'))
      .flat()
      .toSorted();
  const people = Array.from({ length: small.profiles }, (_, at) => `scale-person-${at}`);

  it('knows a company by its new name', async () => {
    const { id: specialistId } = await aSpecialist(services);
    const { id: companyId } = await aCompany(services, { name: 'Vaskeriet' });
    const { need } = await aNeed(services, companyId);
    const declinedCompanies = ['Et nytt navn'];
    const { id } = (await aProfile(services, specialistId, { facts: { declinedCompanies } }))
      .profile;
    const kept = anew();
    expect(await peopleFor(kept, need.id)).toEqual({ fits: [id], notNow: [] });
    await write((tx) => tx.update(companies).set({ name: 'Et nytt navn' }));
    expect(await peopleFor(kept, need.id)).toEqual({ fits: [], notNow: [id] });
    await write((tx) => tx.update(companies).set({ name: 'Vaskeriet' }));
    expect(await peopleFor(kept, need.id)).toEqual({ fits: [id], notNow: [] });
  });

  it('finds a person no more whose key is destroyed', async () => {
    await fillAtScale(services, small);
    const kept = anew();
    expect(await everybodyFor(kept)).toEqual(people);
    await write((tx) => tx.delete(personKeys).where(eq(personKeys.profileId, 'scale-person-2')));
    expect(await everybodyFor(kept)).toEqual(people.filter((id) => id !== 'scale-person-2'));
  });

  it('leaves out, and logs by id alone, a person whose record cannot be opened', async () => {
    await fillAtScale(services, small);
    const kept = anew();
    expect(await everybodyFor(kept)).toEqual(people);
    const [profileId, words] = ['scale-person-2', 'Siri Lunde, renhold'];
    await write((tx) =>
      tx
        .update(profiles)
        .set({ matching: Buffer.from(words) })
        .where(eq(profiles.id, profileId)),
    );
    const others = people.filter((id) => id !== profileId);
    expect(await everybodyFor(kept)).toEqual(others);
    expect(await everybodyFor(anew())).toEqual(others);
    const logged = { level: 50, profileId, msg: expect.any(String) as string };
    const place = { level: 50, place: 'profiles.matching' };
    expect(services.logged.map((line): unknown => JSON.parse(line))).toMatchObject([
      place,
      logged,
      logged,
    ]);
    expect(services.logged.join()).not.toContain('Siri');
  });

  it('counts nothing that was rolled back, and nothing that is not matched', async () => {
    await fillAtScale(services, small);
    const { store } = services;
    const seen = await findLatestChange(store.read);
    const undone = store.transaction(async (tx) => {
      await tx.update(needs).set({ state: 'closed' });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await write((tx) => tx.update(needs).set({ contactName: 'Kari' }));
    await write((tx) => tx.update(profiles).set({ office: 'Råde' }));
    expect(await findLatestChange(store.read)).toBe(seen);
  });

  it('is built, and catches up, in slices between which others have their turn', async () => {
    await fillAtScale(services, { profiles: 120, needs: 60, seed: 5 });
    let turns = 0;
    const kept = anew(() => {
      turns += 1;
      return Promise.resolve();
    });
    await Promise.all([kept.current(), kept.current()]);
    const slices = Math.ceil(120 / sliceSize) + Math.ceil(60 / sliceSize);
    expect(turns).toBe(slices);
    await kept.current();
    expect(turns).toBe(slices);
    await write((tx) => tx.update(needs).set({ state: 'closed' }));
    await kept.current();
    expect(turns).toBe(slices + Math.ceil(60 / sliceSize));
  });

  it('gives back, once it is built, the memory that building took', async () => {
    await fillAtScale(services, small);
    const index = await anew().current();
    const before = index.byteLength;
    index.compact();
    expect(index.byteLength).toBe(before);
  });

  it('is built anew where more was replaced or removed than there is', async () => {
    await fillAtScale(services, small);
    let turns = 0;
    const kept = anew(() => Promise.resolve((turns += 1)));
    const counts = async () => {
      const index = await kept.current();
      return { turns, size: index.size, outdated: index.outdated };
    };
    const first = await kept.current();
    expect(await counts()).toEqual({ turns: 2, size: 28, outdated: 0 });
    await write((tx) => tx.update(needs).set({ state: 'open' }));
    expect(await counts()).toEqual({ turns: 3, size: 28, outdated: 20 });
    expect(await kept.current()).toBe(first);
    await write((tx) => tx.delete(personKeys));
    expect(await counts()).toEqual({ turns: 6, size: 20, outdated: 0 });
  });

  it('tries again where it could not be built', async () => {
    await fillAtScale(services, small);
    let isFailing = true;
    const kept = anew(() => (isFailing ? Promise.reject(new Error('no room')) : Promise.resolve()));
    await expect(kept.current()).rejects.toThrow('no room');
    isFailing = false;
    expect(await found(kept)).toEqual(await found(anew()));
  });
});
