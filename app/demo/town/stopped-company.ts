import { recordWarning } from '~/app/usecases/companies/record-warning';
import { stopCompany } from '~/app/usecases/companies/stop-company';
import { moveNeed } from '~/app/usecases/needs/move-need';
import { done, type Then } from '../history';
import { employerOf } from './employers';
import { show } from './proposal-steps';
import { turid } from './specialists';

const grill = 'demo-company-grill';

/** A workplace that wanted evenings without pay: two signs, and a stop that ends what was open. */
export async function playStop(then: Then): Promise<void> {
  const nils = { needId: 'demo-need-grill', profileId: 'demo-profile-lager' };
  await show(then, nils, 55);
  const signs = [
    [50, 'undeclared-pay', 'Tilbød penger i hånda.'],
    [47, 'free-labour', 'Ville ha fire uker gratis «for å se».'],
  ] as const;
  for (const [daysAgo, sign, note] of signs) {
    const past = then(daysAgo);
    await done(recordWarning(past, turid, grill, { sign, note, warningId: past.newId() }));
  }
  const reason = 'Ber om gratis arbeid på kveldstid, og vil ikke skrive avtale.';
  await done(stopCompany(then(46), turid, grill, reason));
  const closing = { move: 'close', reason: 'other', note: null } as const;
  await done(moveNeed(then(45), employerOf(grill), nils.needId, closing));
}
