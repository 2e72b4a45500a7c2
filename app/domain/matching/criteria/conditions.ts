import type { Assessment } from '../assess-pair';
import type { Condition, MatchTask } from '../input';
import { compareWish } from './compare-wish';
import { findingsFor, type Fit, isUnknown, meanOverTasks } from './fit';

const needWorth = 2;
const wishWorth = 1;
const unknownFit = 0.5;

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
  const weight = needs.length * needWorth + wishes.length * wishWorth;
  if (weight === 0) return 1;
  const needed = needs.reduce((sum, { fit }) => sum + fit * needWorth, 0);
  const wished = wishes.reduce((sum, wish) => sum + wishFit(wish, task) * wishWorth, 0);
  return (needed + wished) / weight;
}

function wishFit({ about, want }: Condition, task: MatchTask): number {
  const demand = task.demands?.[about];
  return demand === undefined ? unknownFit : (compareWish(about, demand, want) ?? unknownFit);
}

function wording(fit: number, unknown: boolean): string {
  if (fit >= 1) return 'Arbeidsforholdene er slik det fungerer best.';
  if (unknown) return 'Noe om arbeidsforholdene er ikke avklart ennå.';
  if (fit >= 0.6) return 'De fleste arbeidsforholdene passer. Resten kan avtales.';
  return fit >= 0.35
    ? 'Noen av arbeidsforholdene passer. Resten må avtales.'
    : 'Flere arbeidsforhold må avtales for at det skal fungere godt.';
}
