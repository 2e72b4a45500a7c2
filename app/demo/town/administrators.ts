import type { AdministratorActor } from '~/app/auth/actor';
import { demoPeople } from '../demo-people';

const secondAdministrator = {
  id: 'demo-user-marit',
  email: 'marit@torget.example.test',
  name: 'Marit Hagen',
} as const;

/** The town's administrators, two as emergency access takes. Ola is the one a visitor becomes. */
export const townAdministrators = [demoPeople.administrator, secondAdministrator] as const;

const actorOf = ({ id, name }: (typeof townAdministrators)[number]): AdministratorActor => ({
  kind: 'administrator',
  userId: id,
  name,
});

export const ola = actorOf(demoPeople.administrator);
export const marit = actorOf(secondAdministrator);
