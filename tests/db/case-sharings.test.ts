import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SpecialistActor } from '~/app/auth/actor';
import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import { addDays, type PlainDate } from '~/app/domain/calendar/plain-date';
import { saveIdentity } from '~/app/usecases/profiles/save-identity';
import { answerSharing } from '~/app/usecases/sharings/answer-sharing';
import { askToShare } from '~/app/usecases/sharings/ask-to-share';
import { endOwnSharing, endSharingAsSpecialist } from '~/app/usecases/sharings/end-sharing';
import { answerHandOver } from '~/app/usecases/users/answer-hand-over';
import { reinstateUser } from '~/app/usecases/users/reinstate-user';
import { suspendUser } from '~/app/usecases/users/suspend-user';
import { findSharedCase } from '~/db/repositories/case-sharings';
import { askHandOver } from '~/db/repositories/hand-overs';
import type { User } from '~/db/repositories/users';
import { aProfile } from '../support/fixtures/profile';
import { anAdministrator, aSpecialist } from '../support/fixtures/user';
import { openTestServices, type TestServices } from '../support/services';

let services: TestServices;
let staff: User[];
let boss: User;
beforeAll(async () => {
  services = openTestServices();
  staff = [];
  for (const name of ['Anne', 'Berit', 'Cato', 'Dina']) {
    staff.push(await aSpecialist(services, { name }));
  }
  boss = await anAdministrator(services);
});
afterAll(() => services.dispose());

const actorOf = ({ id, name }: User): SpecialistActor => ({
  kind: 'specialist',
  userId: id,
  name,
  office: 'Moss',
});
const todayOf = () => osloDateOf(services.clock.now());

/** An asking as one would keep it on paper. */
interface Noted {
  readonly id: string;
  readonly colleague: User;
  readonly untilOn: PlainDate;
  state: 'asked' | 'yes' | 'over';
}

const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('ask' as const),
      whom: fc.nat(3),
      days: fc.integer({ min: 0, max: 86 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('yes' as const, 'yes' as const, 'no' as const),
      which: fc.nat(4),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('she-ends' as const, 'specialist-ends' as const),
      which: fc.nat(4),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      days: fc.constantFrom(1, 30, 83, 84, 85),
    }),
  },
  fc.record({ do: fc.constant('hand-over' as const) }),
  fc.record({ do: fc.constant('protect' as const), isProtected: fc.boolean() }),
  fc.record({ do: fc.constant('shut-out' as const), whom: fc.constantFrom(2, 3) }),
);

it('a colleague reads exactly while a yes is in force, whatever happens around it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      let owner = staff[0]!;
      let isProtected = false;
      const { profile, identity } = await aProfile(services, owner.id);
      const profileId = profile.id;
      const noted: Noted[] = [];
      const wrong: string[] = [];
      const agree = (what: string, was: boolean, should: boolean) => {
        if (was !== should) wrong.push(`${what}: ${was}`);
      };
      const isOpen = (one: Noted) => one.state !== 'over' && one.untilOn >= todayOf();
      const endAll = (isMeant: (one: Noted) => boolean) => {
        for (const one of noted) if (isOpen(one) && isMeant(one)) one.state = 'over';
      };

      for (const each of steps) {
        if (each.do === 'ask') {
          const colleague = staff[each.whom]!;
          const untilOn = addDays(todayOf(), each.days);
          const id = services.newId();
          const asked = await askToShare(services, actorOf(owner), {
            ...{ sharingId: id, profileId, colleagueId: colleague.id, untilOn },
            purpose: 'Kjenner verkstedene i byen',
          });
          const mayAsk =
            !isProtected &&
            each.days >= 1 &&
            each.days <= 84 &&
            colleague !== owner &&
            !noted.some((one) => isOpen(one) && one.colleague === colleague);
          agree('ask', asked.ok, mayAsk);
          if (mayAsk) noted.push({ id, colleague, untilOn, state: 'asked' });
        } else if (each.do === 'yes' || each.do === 'no') {
          const one = noted[each.which];
          if (!one) continue;
          const said = { answer: each.do, answering: { how: 'link' } } as const;
          const answered = await answerSharing(services, { profileId, sharingId: one.id }, said);
          const mayAnswer = one.state === 'asked' && isOpen(one);
          agree('answer', answered.ok, mayAnswer);
          if (mayAnswer) one.state = each.do === 'yes' ? 'yes' : 'over';
        } else if (each.do === 'she-ends' || each.do === 'specialist-ends') {
          const one = noted[each.which];
          if (!one) continue;
          const own = { profileId, sharingId: one.id };
          if (each.do === 'she-ends') await endOwnSharing(services, own);
          else await endSharingAsSpecialist(services, actorOf(owner), own);
          endAll((other) => other === one);
        } else if (each.do === 'wait') {
          services.clock.advance({ days: each.days });
        } else if (each.do === 'hand-over') {
          const next = staff[owner === staff[0] ? 1 : 0]!;
          const asked = { profileId, fromId: owner.id, toId: next.id, askedAt: profile.createdAt };
          await services.store.transaction((tx) => askHandOver(tx, asked));
          const said = { answer: 'yes', answering: { how: 'link' } } as const;
          agree('hand over', (await answerHandOver(services, profileId, next.id, said)).ok, true);
          owner = next;
          endAll(() => true);
        } else if (each.do === 'protect') {
          ({ isProtected } = each);
          const flags = { isProtected, isUnder18: false, hasGuardian: false };
          await saveIdentity(services, actorOf(owner), profileId, { identity, flags });
          if (isProtected) endAll(() => true);
        } else if (each.do === 'shut-out') {
          const left = staff[each.whom]!;
          const admin = { kind: 'administrator', userId: boss.id, name: boss.name } as const;
          agree('shut out', (await suspendUser(services, admin, left.id, staff[0]!.id)).ok, true);
          await reinstateUser(services, admin, left.id);
          endAll(({ colleague }) => colleague === left);
        }

        for (const one of noted) {
          for (const reader of staff) {
            const whose = { colleagueId: reader.id, sharingId: one.id };
            const found = await findSharedCase(services.store.read, whose, todayOf());
            const mayRead = reader === one.colleague && one.state === 'yes' && isOpen(one);
            agree(`${reader.name} reads after ${each.do}`, found !== undefined, mayRead);
          }
        }
      }
      expect(wrong).toEqual([]);
    }),
    { numRuns: 60 },
  );
}, 240_000);
