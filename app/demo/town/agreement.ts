import type { SpecialistActor } from '~/app/auth/actor';
import type { AgreementTerms } from '~/app/domain/agreements/agreement-terms';
import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import { addDays, addMonths } from '~/app/domain/calendar/plain-date';
import { acceptAgreement } from '~/app/usecases/agreements/accept-agreement';
import { acceptAsSpecialist } from '~/app/usecases/agreements/accept-as-specialist';
import { askForMeeting } from '~/app/usecases/proposals/ask-for-meeting';
import { consentToMeeting } from '~/app/usecases/proposals/consent-to-meeting';
import { draftAgreement } from '~/app/usecases/agreements/draft-agreement';
import { saveAgreement } from '~/app/usecases/agreements/save-agreement';
import { sendAgreement } from '~/app/usecases/agreements/send-agreement';
import { listParties } from '~/db/repositories/agreement-parties';
import { findCurrentVersion } from '~/db/repositories/agreement-versions';
import { findAgreementForSpecialist } from '~/db/repositories/agreements';
import { findProposalOfSpecialist } from '~/db/repositories/proposals';
import { done, type Then } from '../history';

interface Proposed {
  readonly proposalId: string;
  readonly profileId: string;
}

/** Plays a paid trial at the tyre shop from the meeting a month ago until it is in force. */
export async function playAgreement(then: Then, specialist: SpecialistActor, own: Proposed) {
  const { read } = then(0).store;
  await done(askForMeeting(then(31), specialist, own.proposalId));
  const proposal = await findProposalOfSpecialist(read, specialist.userId, own.proposalId);
  await done(
    consentToMeeting(then(30), own, {
      cardHash: proposal?.cardHash ?? '',
      ways: ['phone'],
      answering: { how: 'link' },
      isInterpreterUsed: false,
    }),
  );
  const { agreementId } = await done(draftAgreement(then(30), specialist, own.proposalId, 'trial'));
  const draft = await findAgreementForSpecialist(read, specialist.userId, agreementId);
  const seen = { agreementId, seenAt: draft?.updatedAt ?? '' };
  const today = osloDateOf(then(29).clock.now());
  await done(saveAgreement(then(29), specialist, seen, (terms) => filledIn(terms, today)));
  await done(sendAgreement(then(29), specialist, agreementId));
  await playAcceptances(then, specialist, agreementId);
}

/** What only people could know, as they agreed it at the tyre shop. */
function filledIn(terms: AgreementTerms, today: string): AgreementTerms {
  const startOn = terms.startOn ?? today;
  return {
    ...terms,
    pay: {
      kind: 'wage',
      form: 'permanent',
      legalGround: null,
      contractEndOn: null,
      probationUntilOn: addDays(addMonths(startOn, 6), -1),
      wageBasis: 'Tariff for bilverksteder, timelønn',
    },
    hasEqualTerms: true,
    insurance: 'Dekket av bedriftens yrkesskadeforsikring.',
    riskAssessment: { isDone: true, on: today, by: 'Per Aas' },
    hseTraining: { on: startOn, by: 'Per Aas' },
    contractRequires: 'Møter til avtalt tid og følger rutinene for løft og hørselvern.',
    firstDay: { metBy: 'Per Aas', at: '08:00', practical: 'Arbeidsklær og vernesko ligger klare.' },
  };
}

async function playAcceptances(then: Then, specialist: SpecialistActor, agreementId: string) {
  const { read } = then(0).store;
  const version = await findCurrentVersion(read, agreementId);
  if (!version) throw new Error('a sent agreement has a version');
  const { contentHash } = version;
  const names = { jobseeker: 'Jon Egeland', employer: 'Per Aas' } as const;
  for (const party of await listParties(read, version.id)) {
    if (party.party !== 'jobseeker' && party.party !== 'employer') continue;
    const as = { name: names[party.party] };
    const by = `party:${party.id}` as const;
    await done(acceptAgreement(then(28), { partyId: party.id, contentHash, as, by }));
  }
  const as = { name: specialist.name };
  const last = { agreementId, contentHash, role: 'specialist', as } as const;
  await done(acceptAsSpecialist(then(27), specialist, last));
}
