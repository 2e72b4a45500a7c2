import type { Assessment } from '../assess-pair';
import type { Condition, MatchTask } from '../input';
import { compareWish } from './compare-wish';
import { findingsFor, type Fit, isUnknown, meanOverTasks, speaksForFrom } from './fit';

export const needWorth = 2;
export const wishWorth = 1;
export const unknownFit = 0.5;

/** What the person needs and wishes around the work, over all tasks; a need counts double. */
export function scoreConditions(assessment: Assessment): Fit {
  const { relations, profile } = assessment;
  const conditions = profile.profile.conditions;
  if (conditions === undefined) {
    const why = 'Spør hvilke arbeidsforhold som fungerer best for kandidaten.';
    return { fit: unknownFit, unknown: true, why };
  }
  const wishes = conditions.filter(({ strength }) => strength === 'wish');
  const fit = meanOverTasks(relations, ({ task }) => taskFit(assessment, wishes, task));
  const entries = assessment.findings.filter(({ feeds }) => feeds === 'conditions');
  const unknown =
    isUnknown(entries) ||
    relations.some(({ task }) => wishes.some(({ about }) => task.demands?.[about] === undefined));
  return { fit, unknown, why: wording(fit, unknown) };
}

function taskFit(assessment: Assessment, wishes: readonly Condition[], task: MatchTask): number {
  const needs = findingsFor(assessment, 'conditions', task.id);
  const needed = needs.reduce((sum, { fit }) => sum + fit * needWorth, 0);
  const wished = wishes.reduce((sum, wish) => sum + wishFit(wish, task) * wishWorth, 0);
  return conditionFit(needed, needs.length, wished, wishes.length);
}

/** The fit of one task's conditions, from the sums and counts of what she needs and wishes. */
export function conditionFit(needed: number, needs: number, wished: number, wishes: number) {
  const weight = needs * needWorth + wishes * wishWorth;
  return weight === 0 ? 1 : (needed + wished) / weight;
}

/** How far a task meets one wish of hers around the work. */
export function wishFit({ about, want }: Condition, { demands }: Pick<MatchTask, 'demands'>) {
  const demand = demands?.[about];
  return demand === undefined ? unknownFit : (compareWish(about, demand, want) ?? unknownFit);
}

function wording(fit: number, unknown: boolean): string {
  if (fit >= 1) return 'Arbeidsforholdene er slik det fungerer best.';
  if (unknown) return 'Noe om arbeidsforholdene er ikke avklart ennå.';
  if (fit >= 0.6) return 'De fleste arbeidsforholdene passer. Resten kan avtales.';
  return fit >= speaksForFrom
    ? 'Noen av arbeidsforholdene passer. Resten kan avtales.'
    : 'Flere arbeidsforhold må avtales for at det skal fungere godt.';
}
