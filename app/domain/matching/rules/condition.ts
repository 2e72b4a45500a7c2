import type { DemandKey, MatchNeed, MatchProfile } from '../input';
import type { Finding } from './finding';
import { checkPersonNeeds } from './person-needs';

export const surroundings: ReadonlySet<DemandKey> = new Set<DemandKey>([
  'pace',
  'customerContact',
  'company',
  'setting',
  'noise',
  'foods',
  'dress',
  'itemVariety',
]);

/** What surrounds the tasks, against what the person needs. */
export function checkCondition(need: MatchNeed, profile: MatchProfile): Finding[] {
  return checkPersonNeeds('condition', surroundings, need, profile);
}
