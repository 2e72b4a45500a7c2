import { afterEach, beforeEach, expect, test } from 'vitest';
import { decideBreakGlass } from '~/app/usecases/break-glass/decide-break-glass';
import { readEverything } from '~/app/usecases/profiles/read-everything';
import { insertBreakGlass, sealExplanation } from '~/db/repositories/break-glass';
import { aProfile } from '../support/fixtures/profile';
import { anAdministrator, aSpecialist } from '../support/fixtures/user';
import { lettersTo } from '../support/letters';
import { openTestServices, type TestServices } from '../support/services';

// Monday 23 November 2026.
let services: TestServices;
beforeEach(() => void (services = openTestServices()));
afterEach(() => services.dispose());

async function anEmergency(identity: { email?: string }, decision: 'approved' | 'declined') {
  const specialist = await aSpecialist(services);
  const person = await aProfile(services, specialist.id, { identity });
  const requester = await anAdministrator(services, { name: 'Astrid Spør' });
  const decider = await anAdministrator(services, { name: 'Dag Svarer' });
  const id = services.newId();
  const profileId = person.profile.id;
  await services.store.transaction((tx) =>
    insertBreakGlass(tx, {
      ...{ id, profileId, requesterId: requester.id, reason: 'appointment' },
      explanation: sealExplanation(person.key, id, 'Møtet må flyttes.'),
      requestedAt: services.clock.now().toISOString(),
      ...{ decision: null, decidedById: null, decidedAt: null, closedAt: null },
    }),
  );
  const actor = { kind: 'administrator', userId: decider.id, name: decider.name } as const;
  expect((await decideBreakGlass(services, actor, id, decision)).ok).toBe(true);
  return person;
}

test('an emergency access is told to her by letter, and on her page also when nobody read', async () => {
  const email = 'siri@example.test';
  const person = await anEmergency({ email }, 'approved');
  const [letter, ...others] = await lettersTo(services, email);
  expect(others).toEqual([]);
  expect(letter?.kind).toBe('emergency-opened');
  expect(letter?.text).not.toContain('Møtet');
  const told = async () => (await readEverything(services, person.profile.id))?.emergencies;
  expect(await told()).toMatchObject([
    { requester: 'Astrid Spør', decider: 'Dag Svarer', reason: 'appointment', isOpen: true },
  ]);
  services.clock.set('2026-11-24T08:00:00.000Z');
  expect(await told()).toMatchObject([{ isOpen: false, explanation: 'Møtet må flyttes.' }]);
});

test('a request that got a no opens nothing, and tells her nothing', async () => {
  const email = 'siri@example.test';
  const person = await anEmergency({ email }, 'declined');
  expect(await lettersTo(services, email)).toEqual([]);
  expect((await readEverything(services, person.profile.id))?.emergencies).toEqual([]);
});
