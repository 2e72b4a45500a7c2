import type { EmployerActor } from '~/app/auth/actor';
import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import { copyNeed } from '~/app/usecases/needs/copy-need';
import { moveNeed } from '~/app/usecases/needs/move-need';
import { demoPeople } from '../demo-people';
import { done, type Then } from '../history';

const kari: EmployerActor = {
  kind: 'employer',
  userId: demoPeople.employer.id,
  name: demoPeople.employer.name,
  companyId: demoPeople.company.id,
  companyRole: 'owner',
};

/** The bakery's summer need: on hold until spring, and copied to a draft for the autumn. */
export async function playNeeds(then: Then): Promise<void> {
  const untilOn = osloDateOf(then(-120).clock.now());
  await done(moveNeed(then(30), kari, 'demo-need-sommer', { move: 'pause', untilOn }));
  await done(copyNeed(then(3), kari, 'demo-need-sommer', 'demo-need-sommer-kopi'));
}
