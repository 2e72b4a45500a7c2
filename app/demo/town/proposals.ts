import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import { answerQuestion } from '~/app/usecases/proposals/answer-question';
import { askQuestion } from '~/app/usecases/proposals/ask-question';
import { declineProposal } from '~/app/usecases/proposals/decline-proposal';
import { disputeAnswer } from '~/app/usecases/proposals/dispute-answer';
import { endProposal } from '~/app/usecases/proposals/end-proposal';
import { pauseProposal } from '~/app/usecases/proposals/pause-proposal';
import { readOwnProposal } from '~/app/usecases/proposals/read-own-proposal';
import { recordPhoneAnswer } from '~/app/usecases/proposals/record-phone-answer';
import { sayNotNow } from '~/app/usecases/proposals/say-not-now';
import { sayYes } from '~/app/usecases/proposals/say-yes';
import { withdrawConsent } from '~/app/usecases/proposals/withdraw-consent';
import { done, type Then } from '../history';
import { employerOf } from './employers';
import { answerOf, ask, consent, draft, quietSince, remind, show } from './proposal-steps';

const bakery = employerOf('demo-company-havnebakeriet');
const cafe = 'demo-need-kafe';

/**
 * Plays a proposal into each state that waits for somebody, or has come to its end. What a company
 * has decided comes first: it reads one card of a need at a time.
 */
export async function playProposals(then: Then): Promise<void> {
  await playAsked(then);
  await playOver(then);
  await playAnswered(then);
  await playShown(then);
}

/** Where the jobseeker is asked, and where she has just said yes. */
async function playAsked(then: Then) {
  await draft(then, { needId: 'demo-need-kontor', profileId: 'demo-profile-hotell' }, 1);
  const siri = { needId: 'demo-need-postkjokken', profileId: 'demo-profile-fjord-27' };
  await ask(then, siri, 1);
  await ask(then, { needId: 'demo-need-bibliotek', profileId: 'demo-profile-bibliotek' }, 2);
  const quiet = quietSince(then);
  const emil = { needId: 'demo-need-gjenbruk', profileId: 'demo-profile-ung' };
  await remind(then, await ask(then, emil, quiet), quiet);
  const henrik = { needId: 'demo-need-kontor', profileId: 'demo-profile-vaktmester' };
  await consent(then, henrik, { daysAgo: 3, ticked: 3 });
}

/** Where the employer reads: a card, a question and who waits behind it, one who never answers. */
async function playShown(then: Then) {
  const leif = { needId: 'demo-need-vaskeri', profileId: 'demo-profile-vaskeri' };
  await show(then, { ...leif, canLearn: ['Pakke'] }, 6);

  const samir = { needId: cafe, profileId: 'demo-profile-morgen', canLearn: ['bord'] };
  const { proposalId } = await show(then, samir, 5);
  const question = 'Kan kandidaten begynne klokka ni på lørdager også?';
  await done(askQuestion(then(1), bakery, proposalId, question));
  await show(then, { needId: cafe, profileId: 'demo-profile-bake' }, 3);

  await playMunicipal(then);

  const hotel = employerOf('demo-company-hotell');
  const ragnhild = { needId: 'demo-need-hotell', profileId: 'demo-profile-hotell' };
  const silent = await show(then, ragnhild, 25);
  const asked = 'Hvor mange rom rekker kandidaten på en dag?';
  await done(askQuestion(then(22), hotel, silent.proposalId, asked));
  const answer = 'Sju rom på fem timer i prøveuka, og flere når rutinen sitter.';
  await done(answerQuestion(then(21), silent.specialist, silent.proposalId, answer));
  const own = { profileId: ragnhild.profileId, proposalId: silent.proposalId };
  const said = (await readOwnProposal(then(20), own))?.said ?? [];
  const told = said[0]?.answers[0]?.id ?? '';
  await done(disputeAnswer(then(20), own, told));
  await remind(then, silent, 21);
}

/** The school kitchen wants to know how it would be done; the town hall has a card to answer. */
async function playMunicipal(then: Then) {
  const sunniva = { needId: 'demo-need-skolekjokken', profileId: 'demo-profile-skolekjokken' };
  const kitchen = employerOf('demo-company-skolekjokken');
  const { proposalId } = await show(then, { ...sunniva, canLearn: ['kjølerommet'] }, 6);
  const question = 'Kan kandidaten ta oppvasken alene, eller må en av oss stå ved siden av?';
  await done(askQuestion(then(2), kitchen, proposalId, question));

  const tore = { needId: 'demo-need-radhus', profileId: 'demo-profile-radhus' };
  await show(then, { ...tore, canLearn: ['Skanne'] }, 4);
}

/** What employers have answered: yes in person and on the phone, and not now for two reasons. */
async function playAnswered(then: Then) {
  const ruth = { needId: 'demo-need-kontor', profileId: 'demo-profile-kontor' };
  const office = employerOf('demo-company-kontor');
  await done(sayYes(then(1), office, (await show(then, ruth, 4)).proposalId));

  const kim = { needId: 'demo-need-lager', profileId: 'demo-profile-skjermet' };
  const called = await show(then, { ...kim, canLearn: ['Kjøre truck'] }, 6);
  const saidOn = osloDateOf(then(1).clock.now());
  const phoned = { answer: 'yes', saidBy: 'Hege Fossum', saidOn } as const;
  await done(recordPhoneAnswer(then(1), called.specialist, called.proposalId, phoned));

  const liv = { needId: cafe, profileId: 'demo-profile-kasse' };
  const note = 'Vi trenger noen som kan komme alle dagene.';
  const { proposalId } = await show(then, liv, 21);
  await done(sayNotNow(then(18), bakery, proposalId, { reason: 'other-hours', note }));
  const nils = { needId: 'demo-need-lager', profileId: 'demo-profile-lager' };
  const later = await show(then, { ...nils, canLearn: ['truck', 'norsk'] }, 20);
  const storage = employerOf('demo-company-lager');
  await done(sayNotNow(then(14), storage, later.proposalId, { reason: 'another-time' }));
}

/** What rests or is over: a pause, her no, a withdrawal, and an end for a reason. */
async function playOver(then: Then) {
  const anne = { needId: 'demo-need-gartneri', profileId: 'demo-profile-ny' };
  const resting = await ask(then, anne, 9);
  await done(pauseProposal(then(7), resting.specialist, resting.proposalId, 'jobseeker'));

  const kim = { needId: 'demo-need-kontor', profileId: 'demo-profile-skjermet' };
  await done(declineProposal(then(4), await ask(then, kim, 5), answerOf(kim).answering));

  const siri = { needId: 'demo-need-gjenbruk', profileId: 'demo-profile-fjord-27' };
  await done(withdrawConsent(then(22), await show(then, siri, 27), { how: 'link' }));

  const petra = { needId: 'demo-need-hotell', profileId: 'demo-profile-kafe' };
  const over = await show(then, petra, 34);
  await done(endProposal(then(29), over.specialist, over.proposalId, 'conditions-not-met'));
}
