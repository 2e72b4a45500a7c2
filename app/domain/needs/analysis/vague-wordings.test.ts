import { describe, expect, test } from 'vitest';
import type { MatchTask } from '~/app/domain/matching/input';
import { vagueDemandsIn } from './vague-wordings';

const need = { contractRequires: null };
const task = (title: string, details: Omit<MatchTask, 'id' | 'title'> = {}) => ({
  id: 'a',
  title,
  details,
});
const wordingsIn = (...tasks: ReturnType<typeof task>[]) =>
  vagueDemandsIn(need, tasks, []).map(({ wording }) => wording);

describe('A vague demand is recognised', () => {
  test.each([
    ['Må snakke god norsk', 'god norsk'],
    ['Beherske norsk godt', 'Beherske norsk'],
    ['Kunne jobbe selvstendig', 'selvstendig'],
    ['Være rask nok i kassa', 'rask nok'],
    ['Effektiv pakking', 'Effektiv'],
    ['Ta initiativ når det er rolig', 'initiativ'],
    ['Fleksibel på tid', 'Fleksibel'],
    ['Tåle stress', 'Tåle stress'],
    ['Serviceinnstilt mot kunder', 'Serviceinnstilt'],
    ['Nøyaktig telling', 'Nøyaktig'],
    ['Pålitelig og ærlig', 'Pålitelig'],
    ['God lagspiller', 'lagspiller'],
  ])('in «%s»', (title, wording) => {
    expect(wordingsIn(task(title))).toContain(wording);
  });

  test.each([
    'Vaske brett og former',
    'Brette kasser',
    'Rydde hylla med raspeballer',
    'Fylle opp frysedisken',
  ])('and not in «%s»', (title) => {
    expect(wordingsIn(task(title))).toEqual([]);
  });

  test('where norwegian is asked without a reason', () => {
    expect(wordingsIn(task('Pakke', { language: { level: 'B1' } }))).toEqual(['Norsk B1']);
    expect(
      wordingsIn(task('Pakke', { language: { level: 'B1', reason: 'lese etiketter' } })),
    ).toEqual([]);
  });

  test('in what a contract requires', () => {
    expect(vagueDemandsIn({ contractRequires: 'Må ta initiativ' }, [], [])).toMatchObject([
      { wording: 'initiativ', taskId: null },
    ]);
  });

  test('once, and no more when it is made concrete', () => {
    const twice = task('Selvstendig', { text: 'selvstendig arbeid' });
    expect(wordingsIn(twice)).toEqual(['Selvstendig']);
    const concrete = { wording: 'selvstendig', taskId: 'a', what: 'x', howSeen: '', why: '' };
    expect(vagueDemandsIn(need, [twice], [concrete])).toEqual([]);
    const begun = { ...concrete, what: '' };
    expect(vagueDemandsIn(need, [twice], [begun])).toHaveLength(1);
  });

  test('at the beginning of a long hostile text, which is not read to its end', () => {
    const title = `Selvstendig ${'god '.repeat(200_000)} stresståler`;
    expect(wordingsIn(task(title), task('tåler'.repeat(200_000)))).toEqual(['Selvstendig']);
  });
});
