import { describe, expect, test } from 'vitest';
import { resolveNeed } from '~/app/domain/matching/resolve-need';
import { resolveProfile } from '~/app/domain/matching/resolve-profile';
import { wordsNear } from '~/app/domain/matching/words-asked-for';
import { wordResolver } from '~/app/usecases/matching/word-resolver';

const carCare = resolveNeed(
  {
    id: 'bilpleie',
    company: 'Bilpleie',
    title: 'Bilpleie',
    tasks: ['Vaske biler', 'Støvsuge biler', 'Koste gulvet'].map((title, index) => ({
      id: String(index),
      title,
    })),
  },
  wordResolver,
);

describe('her words near the tasks of a need', () => {
  test('are those for such work, and not for what another trade does', () => {
    const person = resolveProfile(
      {
        id: 'P',
        mastered: ['vaske biler', 'koste', 'kle på barn'],
        wanted: ['polere biler', 'pakke brød', 'bake'],
        experience: [{ task: 'vaske gulv' }, { task: 'servere kaffe' }],
      },
      wordResolver,
    );
    expect(wordsNear(carCare, person)).toEqual({
      mastered: ['vaske biler', 'koste'],
      wanted: ['polere biler'],
      experience: ['vaske gulv'],
    });
  });
});
