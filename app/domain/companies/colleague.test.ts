import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayEndAccess } from './colleague';

const kari = { id: 'kari', companyRole: 'owner' } as const;
const per = { id: 'per', companyRole: 'owner' } as const;
const tone = { id: 'tone', companyRole: 'member' } as const;

describe('ending a colleague’s access', () => {
  test.each([
    ['an owner ends a member’s', [kari, tone], 'kari', 'tone', true],
    ['an owner ends another owner’s', [kari, per], 'kari', 'per', true],
    ['an owner ends her own while there is another', [kari, per], 'kari', 'kari', true],
    ['the last owner’s', [kari, tone], 'kari', 'kari', 'last-owner'],
    ['a member ends an owner’s', [kari, per, tone], 'tone', 'per', 'not-owner'],
    ['one who has lost her own access ends another’s', [kari], 'per', 'kari', 'not-owner'],
    ['a stranger’s', [kari], 'kari', 'someone', 'not-found'],
  ] as const)('%s', (_what, people, by, whom, answer) => {
    const ended = mayEndAccess(people, { by, whom });
    expect(ended.ok ? true : ended.code).toBe(answer);
  });

  test('whoever ends whose in whatever order, an owner is left', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const everyone = fc.array(fc.constantFrom('owner', 'member'), { minLength: 4, maxLength: 4 });
    const steps = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)));
    fc.assert(
      fc.property(everyone, steps, (roles, attempts) => {
        let people = ids.map((id, index) => ({
          id,
          companyRole: index === 0 ? ('owner' as const) : (roles[index] ?? 'member'),
        }));
        for (const [by, whom] of attempts) {
          if (mayEndAccess(people, { by, whom }).ok)
            people = people.filter(({ id }) => id !== whom);
        }
        expect(people.some(({ companyRole }) => companyRole === 'owner')).toBe(true);
      }),
    );
  });
});
