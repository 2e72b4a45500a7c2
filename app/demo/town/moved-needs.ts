import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import { claimNeed } from '~/app/usecases/needs/claim-need';
import { copyNeed } from '~/app/usecases/needs/copy-need';
import { correctAnalysis } from '~/app/usecases/needs/correct-analysis';
import { moveNeedForCompany } from '~/app/usecases/needs/move-need-for-company';
import { moveNeed } from '~/app/usecases/needs/move-need';
import { startNeed } from '~/app/usecases/needs/start-need';
import { writeDownNeed } from '~/app/usecases/needs/write-down-need';
import { demoPeople } from '../demo-people';
import { done, type Then } from '../history';
import { employerOf } from './employers';
import { ingrid, jonas } from './specialists';

const kari = employerOf(demoPeople.company.id);

/**
 * The bakery's summer need, on hold until spring because Kari rang, and copied for the autumn; the
 * cakes that were solved otherwise; a draft begun yesterday; and who works on which need.
 */
export async function playNeeds(then: Then): Promise<void> {
  const untilOn = osloDateOf(then(-120).clock.now());
  const asked = {
    askedBy: demoPeople.employer.name,
    askedHow: 'phone',
    askedOn: osloDateOf(then(30).clock.now()),
  } as const;
  const pause = { move: 'pause', untilOn } as const;
  await done(moveNeedForCompany(then(30), ingrid, 'demo-need-sommer', pause, asked));
  await done(copyNeed(then(3), kari, 'demo-need-sommer', 'demo-need-sommer-kopi'));
  const solved = {
    move: 'close',
    reason: 'solved-otherwise',
    note: 'Lærlingen tok over.',
  } as const;
  await done(moveNeed(then(36), kari, 'demo-need-jul', solved));
  const started = {
    needId: 'demo-need-utkast',
    taskId: 'demo-need-utkast-1',
    tasks: [{ id: 'demo-need-utkast-1', title: 'Bære ut papp', details: {}, isSuggested: false }],
  };
  await done(startNeed(then(1), kari, started));
  await done(claimNeed(then(17), jonas, 'demo-need-kontor'));
  await done(claimNeed(then(5), ingrid, 'demo-need-dagligvare'));
  await playByPhone(then);
}

/** What the kennel told on a visit: written down for it, and still to be gone through. */
async function playByPhone(then: Then): Promise<void> {
  await done(
    writeDownNeed(then(4), ingrid, 'demo-company-dyr', {
      needId: 'demo-need-dyr',
      tasks: [
        { title: 'Gå tur med hunder', details: { hoursPerWeek: 4, learnable: true } },
        { title: 'Rengjøre bur og fylle på vann', details: { hoursPerWeek: 5 } },
      ],
      municipality: 'Våler',
      address: 'Kirkeveien 44',
      contactName: 'Marit Eng',
      contactPhone: '69 00 10 15',
    }),
  );
}

/** The tyre shop has found something wrong in what was written down about it. */
export async function playCorrection(then: Then): Promise<void> {
  const text = 'Vi spiser lunsj halv tolv nå, ikke klokka elleve.';
  const id = 'democorrection0000000001';
  const shop = employerOf('demo-company-dekk');
  await done(correctAnalysis(then(1), shop, 'demo-need-dekk', { id, text }));
}
