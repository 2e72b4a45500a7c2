import type { CardCondition } from './card-source';
import { conditionClauses, foodsClause, otherDressClause } from './condition-wording';

/** The top of each scale: as the most she can take it is no limit, so there is nothing to tell. */
const noLimit: Readonly<Record<string, string>> = {
  standing: 'much',
  reading: 'much',
  pace: 'fast',
  customerContact: 'much',
  noise: 'loud',
  itemVariety: 'many',
};

/**
 * A condition as the rest of «Fungerer best når …», or `null` where there is nothing to tell or
 * the condition is unknown to us: what we cannot word is not shown.
 */
export function conditionClause({ about, want, strength }: CardCondition): string | null {
  const value = limitOf(want);
  if (about === 'foods') return foodsClause;
  if (about === 'liftingKg') return liftingClause(value);
  if (strength === 'need' && noLimit[about] === value) return null;
  const clause = Object.hasOwn(conditionClauses, about) && conditionClauses[about];
  if (clause && Object.hasOwn(clause, String(value))) return clause[String(value)] ?? null;
  return about === 'dress' ? otherDressClause : null;
}

function liftingClause(kg: unknown): string | null {
  if (typeof kg !== 'number' || kg < 0 || kg > 100) return null;
  return kg === 0 ? 'arbeidet er uten løft' : `løftene er på ${kg} kg eller mindre`;
}

function limitOf(want: unknown): unknown {
  return typeof want === 'object' && want !== null && 'max' in want ? want.max : want;
}
