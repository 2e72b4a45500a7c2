import { describe, expect, test } from 'vitest';
import type { MatchTask } from '~/app/domain/matching/input';
import { resolveNeed } from '~/app/domain/matching/resolve-need';
import { resolveProfile } from '~/app/domain/matching/resolve-profile';
import { checkOwnNo } from '~/app/domain/matching/rules/own-no';
import { createResolver } from '~/app/domain/vocabulary/create-resolver';
import { decisionKey, withDecisions } from '~/app/domain/vocabulary/word-decision';
import { workVocabulary } from '~/app/domain/vocabulary/work-vocabulary';
import { aNeed, another, aProfile, aTask, gapsOf, leversOf, matchOf, stateOf } from './pair';

function stateFor(what: string, task: Partial<MatchTask>, when: 'never' | 'not-now' = 'never') {
  const need = aNeed({ tasks: [aTask({ ...task, fixed: true }), another] });
  return stateOf(matchOf(need, aProfile({ ruledOut: [{ what, when }] })), 'own-no');
}

describe('the person’s own no', () => {
  test.each([
    ['kasse', { title: 'Sitte i kassa' }],
    ['sitje i kassa', { title: 'Ta betalt av kundene i kassen' }],
    ['renhold', { title: 'Vaske gulv og trapper' }],
    ['vaske doer', { title: 'Toalettvask' }],
    ['hund', { title: 'Hundelufting' }],
    ['bær', { title: 'Plukke bær' }],
    ['dekk', { title: 'Skifte dekk' }],
    ['blod', { title: 'Hente blodprøver' }],
    ['rengjøring', { title: 'Hotellrengjøring' }],
    ['stryke', { title: 'Legge sammen', text: 'Du skal også stryke duker' }],
    ['ta i svinekjøtt', { title: 'Lage påsmurt', demands: { foods: ['pork'] } }],
    ['svin', { title: 'Lage påsmurt', demands: { foods: ['pork'] } }],
    ['grisekjøtt', { title: 'Skjære svinekoteletter' }],
    ['alkohol', { title: 'Servere øl og vin' }],
    ['øl', { title: 'Fylle kjøleskap', demands: { foods: ['alcohol'] } }],
    ['vin', { title: 'Fylle kjøleskap', demands: { foods: ['alcohol'] } }],
    ['gå i stige', { title: 'Pynte i butikken', demands: { ladders: true } }],
    ['kunder', { title: 'Stå ved disken', demands: { customerContact: 'much' as const } }],
    ['hunder og katter', { title: 'Mate katter' }],
    ['ordne dingser på rett plass', { title: 'Ordne dingser på rxtt plass' }],
  ])('«%s» meets %j', (what, task) => {
    expect(stateFor(what, task)).toBe('blocked');
  });

  test.each([
    ['vin', { title: 'Vindusvask' }],
    ['bær', { title: 'Bære møbler' }],
    ['kasse', { title: 'Tømme søppelkasser' }],
    ['øl', { title: 'Følge barn til skolen' }],
    ['varer uten strekkode i kassa', { title: 'Sette fram varer' }],
    ['kunder', { title: 'Stå ved disken', demands: { customerContact: 'none' as const } }],
    ['svinekjøtt', { title: 'Lage påsmurt', demands: { foods: ['fish'] } }],
    ['jobbe med dyr', { title: 'Sortere papir' }],
    ['vaske gulv', { title: 'Bake brød i ovnen til frokosten' }],
  ])('«%s» leaves %j alone', (what, task) => {
    expect(stateFor(what, task)).toBe('ok');
  });

  test.each([
    ['bilreparasjon', { title: 'Mekke' }],
    ['gulvvask', { title: 'Ta en runde på golvet med vann og klut' }],
  ])('«%s» is asked about where %j may be the same', (what, task) => {
    const need = aNeed({ tasks: [aTask({ ...task, fixed: true }), another] });
    const result = matchOf(need, aProfile({ ruledOut: [{ what, when: 'never' }] }));
    expect(stateOf(result, 'own-no')).toBe('unknown');
    expect(gapsOf(result)).toContain('open-question t');
  });

  test('is read as somebody has said it is meant, though it holds an "og"', () => {
    const what = 'få det hele av bilen og inn';
    const resolver = createResolver(workVocabulary);
    const text = decisionKey(what);
    const decided = withDecisions(resolver, [{ text, concepts: ['unpacking-goods'] }]);
    const profile = resolveProfile(aProfile({ ruledOut: [{ what, when: 'never' }] }), decided);
    const need = resolveNeed(aNeed({ tasks: [aTask({ title: 'Varemottak' })] }), resolver);
    expect(checkOwnNo(need, profile)).toMatchObject([{ outcome: 'conflict', task: 't' }]);
    expect(profile.ruledOut).toMatchObject([{ perhaps: [] }]);
  });

  test('"not now" is always solvable, also on a fixed and only task', () => {
    const need = aNeed({ tasks: [aTask({ title: 'Sitte i kassa', fixed: true })] });
    const profile = aProfile({ ruledOut: [{ what: 'kasse', when: 'not-now' }] });
    const result = matchOf(need, profile);
    expect(stateOf(result, 'own-no')).toBe('solvable');
    expect(leversOf(result)).toEqual(['reorder t']);
  });

  test('"not now" opens by learning what can be learnt, and by the steps the employer offers', () => {
    const till = { title: 'Sitte i kassa', learnable: true, adaptations: ['bakrom først'] };
    const profile = aProfile({ ruledOut: [{ what: 'kasse', when: 'not-now' }] });
    const result = matchOf(aNeed({ tasks: [aTask(till)] }), profile);
    expect(leversOf(result).sort()).toEqual(['reorder t', 'training t']);
    expect(gapsOf(result)).toContain('trainable t');
  });

  test('"never" is solvable where the task can be stripped, or by a means', () => {
    const tasks = [aTask({ title: 'Sitte i kassa' }), another];
    const never = aProfile({ ruledOut: [{ what: 'kasse', when: 'never' }] });
    expect(stateOf(matchOf(aNeed({ tasks }), never), 'own-no')).toBe('solvable');
    const means = aProfile({
      ruledOut: [{ what: 'kasse', when: 'never', solvableBy: ['støtte'] }],
    });
    const alone = aNeed({ tasks: [aTask({ title: 'Sitte i kassa' })] });
    expect(stateOf(matchOf(alone, means), 'own-no')).toBe('solvable');
  });

  test('not told is unknown, told to be nothing is ok', () => {
    expect(stateOf(matchOf(aNeed(), aProfile()), 'own-no')).toBe('unknown');
    expect(stateOf(matchOf(aNeed(), aProfile({ ruledOut: [] })), 'own-no')).toBe('ok');
  });
});
