import type { SpecialistActor } from '~/app/auth/actor';
import { demoPeople } from '../demo-people';

export const secondSpecialist = {
  id: 'demo-user-jonas',
  email: 'jonas@torget.example.test',
  name: 'Jonas Berg',
  office: 'Moss',
} as const;

export const thirdSpecialist = {
  id: 'demo-user-turid',
  email: 'turid@torget.example.test',
  name: 'Turid Holm',
  office: 'Fredrikstad',
} as const;

/** The town's specialists. Ingrid is the one a visitor becomes. */
export const townSpecialists = [demoPeople.specialist, secondSpecialist, thirdSpecialist] as const;

const actorOf = ({ id, name, office }: (typeof townSpecialists)[number]): SpecialistActor => ({
  kind: 'specialist',
  userId: id,
  name,
  office,
});

export const ingrid = actorOf(demoPeople.specialist);
export const jonas = actorOf(secondSpecialist);
export const turid = actorOf(thirdSpecialist);

/** The actor behind a specialist's id. */
export function specialistActor(id: string): SpecialistActor {
  const found = [ingrid, jonas, turid].find(({ userId }) => userId === id);
  if (!found) throw new Error(`the demo has no specialist ${id}`);
  return found;
}
