import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { insertNeedClaim } from '~/db/repositories/need-claims';
import { startTestApp, type TestApp } from '~/tests/support/app';
import { aCompany } from '~/tests/support/fixtures/company';
import { aNeed } from '~/tests/support/fixtures/need';
import { aProfile } from '~/tests/support/fixtures/profile';
import { aSpecialist } from '~/tests/support/fixtures/user';
import { visitorAs } from '~/tests/support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

/** A new need, and two specialists who have one jobseeker each. */
async function aNewNeed({ isProtected = false } = {}) {
  const { services } = app;
  const [specialist, colleague] = [await aSpecialist(services), await aSpecialist(services)];
  const company = await aCompany(services);
  const own = await aProfile(services, specialist.id);
  const others = await aProfile(services, colleague.id, { profile: { isProtected } });
  const { need } = await aNeed(services, company.id, {
    need: { state: 'submitted', openedAt: null },
  });
  const see = async (userId: string, path: string) =>
    (await (await visitorAs(app, userId)).get(path)).text();
  const take = (specialistId: string) =>
    services.store.transaction((tx) =>
      insertNeedClaim(tx, { needId: need.id, specialistId, at: '2026-11-23T08:00:00.000Z' }),
    );
  return { specialist, colleague, own, others, need, see, take };
}

const colleaguesHave = 'Kolleger har også kandidater';

describe('a new need', () => {
  test('names on the desk one’s own people to look at first, and nobody else’s', async () => {
    const { specialist, colleague, own, others, need, see } = await aNewNeed();
    const theirs = await see(colleague.id, '/desk');
    expect(theirs).toContain(`/needs/${need.id}/matches/${others.profile.id}`);
    expect(theirs).toContain(others.profile.code);
    const desk = await see(specialist.id, '/desk');
    expect(desk).toContain(`/needs/${need.id}/matches/${own.profile.id}`);
    expect(desk).not.toContain(others.profile.id);
    expect(desk).not.toContain(others.profile.code);
  });

  test('that is about a person names her only', async () => {
    const { services } = app;
    const { specialist, own, need, see } = await aNewNeed();
    const another = await aProfile(services, specialist.id);
    const company = await aCompany(services);
    const hers = await aNeed(services, company.id, {
      need: { state: 'submitted', aboutPersonId: another.profile.id },
    });
    const desk = await see(specialist.id, '/desk');
    expect(desk).toContain(`/needs/${hers.need.id}/matches/${another.profile.id}`);
    expect(desk).not.toContain(`/needs/${hers.need.id}/matches/${own.profile.id}`);
    expect(desk).toContain(`/needs/${need.id}/matches/${own.profile.id}`);
  });

  test('says to whoever has taken it that colleagues have candidates, and not who', async () => {
    const { specialist, colleague, others, need, see, take } = await aNewNeed();
    const path = `/needs/${need.id}`;
    expect(await see(specialist.id, path)).not.toContain(colleaguesHave);
    await take(specialist.id);
    const page = await see(specialist.id, path);
    expect(page).toContain(colleaguesHave);
    expect(page).not.toContain(others.profile.id);
    expect(page).not.toContain(others.profile.code);
    expect(await see(colleague.id, path)).not.toContain(colleaguesHave);
  });
});

describe('a protected person', () => {
  test('is nobody’s candidate but her own specialist’s', async () => {
    const separate = await startTestApp();
    const before = app;
    try {
      app = separate;
      const { specialist, colleague, others, need, see, take } = await aNewNeed({
        isProtected: true,
      });
      await take(specialist.id);
      expect(await see(specialist.id, `/needs/${need.id}`)).not.toContain(colleaguesHave);
      expect(await see(colleague.id, '/desk')).toContain(
        `/needs/${need.id}/matches/${others.profile.id}`,
      );
    } finally {
      app = before;
      await separate.close();
    }
  });
});
