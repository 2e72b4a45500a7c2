import { askBreakGlass } from '~/app/usecases/break-glass/ask-break-glass';
import { closeBreakGlass } from '~/app/usecases/break-glass/close-break-glass';
import { decideBreakGlass } from '~/app/usecases/break-glass/decide-break-glass';
import { findProfile } from '~/db/repositories/profiles';
import { demoPeople } from '../demo-people';
import { done, type Then } from '../history';
import { marit, ola } from './administrators';

const ofTurid = 'demo-profile-lager';

/** Emergency access: one that was opened for Siri and closed again, and one Ola is asked about. */
export async function playEmergencies(then: Then): Promise<void> {
  const opened = then(26).newId();
  await done(
    askBreakGlass(then(26), marit, {
      ...{
        requestId: opened,
        code: await codeOf(then, demoPeople.jobseeker.profileId),
        reason: 'appointment',
      },
      explanation: 'Ingrid er syk i dag, og noen må si fra at avtalen klokka elleve flyttes.',
    }),
  );
  await done(decideBreakGlass(then(26), ola, opened, 'approved'));
  await done(closeBreakGlass(then(26), marit, opened));

  const waiting = then(0).newId();
  await done(
    askBreakGlass(then(0), marit, {
      ...{ requestId: waiting, code: await codeOf(then, ofTurid), reason: 'contacts-us' },
      explanation: 'En jobbsøker ringte og oppga koden. Turid har fri og svarer ikke.',
    }),
  );
}

async function codeOf(then: Then, profileId: string): Promise<string> {
  return (await findProfile(then(0).store.read, profileId))?.code ?? '';
}
