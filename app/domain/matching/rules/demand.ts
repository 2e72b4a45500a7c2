import type { DemandKey, MatchNeed, MatchProfile } from '../input';
import type { Finding } from './finding';
import { checkPersonNeeds } from './person-needs';

const bodyAndSenses = new Set<DemandKey>([
  'liftingKg',
  'standing',
  'ladders',
  'fineMotor',
  'colour',
  'numbers',
  'reading',
  'hearing',
]);

/** What the tasks ask of body and senses, against what the person needs. */
export function checkDemand(need: MatchNeed, profile: MatchProfile): Finding[] {
  return checkPersonNeeds('demand', bodyAndSenses, need, profile);
}
