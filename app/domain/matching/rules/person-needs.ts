import type { Condition, DemandKey, MatchNeed, MatchProfile, MatchTask } from '../input';
import { namedMeans } from '../means';
import { compareDemand } from './compare-demand';
import { conditionWording, demandTopics } from './demand-wording';
import type { Finding } from './finding';

type Rule = 'demand' | 'condition';

const unknownTopics: Readonly<Record<Rule, string>> = {
  demand: 'løft, ståing, finarbeid, tall, lesing, syn og hørsel',
  condition: 'tempo, lyd, kunder, kollegaer, klær og det å være inne eller ute',
};

/**
 * What the person needs of the work, for the demands one rule covers, task by task. Only a
 * condition of strength "need" counts here; a wish is soft, in the score.
 */
export function checkPersonNeeds(
  rule: Rule,
  keys: ReadonlySet<DemandKey>,
  need: MatchNeed,
  profile: MatchProfile,
): Finding[] {
  const needed = profile.conditions?.filter(
    (condition) => condition.strength === 'need' && keys.has(condition.about),
  );
  const findings = need.tasks.flatMap((task) =>
    needed === undefined
      ? [unknownConditions(rule, task)]
      : needed.flatMap((condition) => checkTask(rule, condition, task) ?? []),
  );
  const why = 'Kandidaten har ikke oppgitt noe som må være på plass her.';
  return findings.length > 0 ? findings : [{ rule, outcome: 'ok', why }];
}

function unknownConditions(rule: Rule, task: MatchTask): Finding {
  const why = `Spør kandidaten om ${unknownTopics[rule]}.`;
  return { rule, task: task.id, outcome: 'unknown', feeds: 'conditions', why };
}

function checkTask(rule: Rule, condition: Condition, task: MatchTask): Finding | undefined {
  const about = { rule, task: task.id, feeds: 'conditions' } as const;
  const comparison = compareNeed(condition, task);
  if (comparison === 'unclear') {
    const why = `Spør bedriften: ${demandTopics[condition.about]}?`;
    return { ...about, outcome: 'unknown', why };
  }
  if (comparison === 'met') {
    return { ...about, outcome: 'ok', why: `Passer: ${conditionWording(condition)}.` };
  }
  if (isSafetyMatter(condition, task)) return undefined;
  return {
    ...about,
    outcome: 'conflict',
    means: namedMeans(condition.adaptableBy, task.adaptations),
    otherwise: 'blocked',
    why: `Fungerer når dette er på plass: ${conditionWording(condition)}.`,
  };
}

/** What a task asks of her, against one need of hers; unclear also where it is not told. */
export function compareNeed({ about, want }: Condition, { demands }: MatchTask) {
  const demand = demands?.[about];
  return demand === undefined ? 'unclear' : compareDemand(about, demand, want);
}

/** Dress on a task with ladders is a matter of safety, and told there (I2 G3). */
export function isSafetyMatter(condition: Condition, task: MatchTask): boolean {
  return condition.about === 'dress' && task.demands?.ladders === true;
}
