import type { ProposalState } from '~/app/domain/proposals/proposal-state';
import { records } from './everything';
import { foundJobs } from './found-jobs';
import { meetings } from './meeting';
import { ownPage } from './own-page';
import { proposal } from './proposal';
import { searches } from './searches';
import { support, supportAsked } from './support';
import { told } from './told';
import { unreadable } from './unreadable';
import { sharings } from './sharings';

const states: Record<ProposalState, string> = {
  drafted: 'Vi lager et forslag. Vi spør deg før noen får se det.',
  asked: 'Vi venter på svaret ditt.',
  consented: 'Du har sagt ja. Bedriften får lese når alt er klart.',
  queued: 'Du har sagt ja. Bedriften svarer på ett forslag om gangen. De leser når det er din tur.',
  shown: 'Bedriften leser nå. De vet ikke hva du heter.',
  question: 'Bedriften har spurt om noe. Vi svarer dem.',
  answered: 'Bedriften har fått svar. Vi venter på dem.',
  interested: 'Bedriften vil gjerne møte deg. Vi tar kontakt.',
  'not-now': 'Bedriften sa ikke nå. Vi leter videre sammen.',
  meeting: 'Bedriften vil gjerne møte deg.',
  declined: 'Du sa nei takk. Bedriften fikk ikke vite noe.',
  agreement: 'Dere har en avtale.',
  ended: 'Dette er avsluttet.',
  withdrawn: 'Du sa nei likevel. Bedriften ser ikke noe mer.',
  paused: 'Dette har pause nå.',
};

/** Easy-read: short sentences, one thing at a time (V A15). LIX at most 25. */
export const jobseeker = {
  call: { before: 'Lurer du på noe? Ring' },
  back: 'Til siden din',
  states,
  ...ownPage,
  ...proposal,
  ...meetings,
  ...records,
  searches,
  support,
  supportAsked,
  foundJobs,
  told,
  sharings,
  unreadable,
};
