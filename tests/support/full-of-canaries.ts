import { composePosition } from '~/app/domain/carving/position';
import { emptyPlan, type CarvedPlan } from '~/app/domain/carving/workbench/carved-plan';
import { anAnalysis, anAssessment, aTickedList } from './fixtures/analysis';
import { anArrangedMeeting } from './fixtures/arranged-meeting';
import { anAskedProposal, type ProposalFixture } from './fixtures/asked-proposal';
import { aCarvedJob } from './fixtures/carved-job';
import { aFoundJob } from './fixtures/found-job';
import { aGivenConsent } from './fixtures/given-consent';
import { aProfile } from './fixtures/profile';
import { aSearch } from './fixtures/search';
import type { TestServices } from './services';

/** Canaries that a colleague reads with the person's agreement: matching layer and why she may. */
export const sharedCanaries = ['kanaridrøm', 'kanarinei', 'kanaribedrift', 'kanariformål'] as const;

/** Canaries of the identified layer. */
export const identityCanaries = [
  'Kanarinavn',
  'kanari-post',
  '90 91 92 93',
  'Kanarikontakt',
] as const;

/** Words that stand in every private place of a person and must never reach an employer. */
export const canaries = [
  ...sharedCanaries,
  ...identityCanaries,
  'kanarikryss',
  'kanarinotat',
  'kanariønske',
  'kanarifunn',
  'kanarisnekring',
] as const;

/** A consented proposal, shown to the company, about someone full of canaries. */
export async function aShownProposal(
  services: TestServices,
  sides: Pick<ProposalFixture, 'specialist' | 'company'>,
): Promise<ProposalFixture & { readonly consentId: string; readonly carvedJob: string }> {
  const person = await aProfile(services, sides.specialist.id, {
    identity: {
      name: 'Kanarinavn Eksempel',
      email: 'kanari-post@example.test',
      phone: '90 91 92 93',
      network: [{ name: 'Kanarikontakt', role: 'venn' }],
    },
    facts: {
      wish: 'jobbe på bakeri',
      dream: 'kanaridrøm',
      ruledOut: [{ what: 'kanarinei', when: 'never' }],
      declinedCompanies: ['kanaribedrift'],
      mastered: ['vaske opp'],
      hoursPerWeek: { min: 8, max: 15 },
    },
  });
  const at = services.clock.now().toISOString();
  const position = composePosition(worldPlan, { support: ['Vi er med.'], mayBeRead: () => true });
  const shown = await anAskedProposal(
    services,
    { state: 'shown', consentedAt: at, shownAt: at },
    { ...sides, person, position },
  );
  const { id: consentId } = await aGivenConsent(services, shown, 'show-card');
  await anAnalysis(services, shown);
  await aTickedList(services, shown, { ...lastYear, text: 'kanarikryss' });
  await anAssessment(services, shown, 'kanarinotat');
  await aFoundJob(services, person, { place: 'kanarifunn' });
  await aSearch(services, person, { what: 'kanariønske: pakke brød' });
  const carvedJob = await aCarvedJob(services, shown, {
    tasks: [{ task: { id: 'seen', title: 'kanarisnekring', hoursPerWeek: 4 }, move: 'carve' }],
    gains: { freedFor: 'kanarisnekring' },
  });
  return { ...shown, consentId, carvedJob };
}

/** A job put together for her, as her company reads it: a canary stands where it must not look. */
const worldPlan: CarvedPlan = {
  ...emptyPlan,
  tasks: [
    {
      task: {
        ...{ id: 'seen', title: 'Vaske opp', hoursPerWeek: 4 },
        times: [{ day: 'mon', from: '08:00', to: '12:00' }],
      },
      ...{ move: 'carve', today: 'nobody', who: 'kanarisnekring', why: 'kanarisnekring' },
    },
  ],
  gains: { freedHours: 4, freedFor: 'Kokken lager varm mat' },
  stages: [{ week: 8, hours: 8, what: 'Ta imot varer' }],
  answers: { 'no-growth': 'kanarisnekring' },
};

/** The same person, to meet the company about something else, without her name being told. */
export async function aMeetingWithoutName(services: TestServices, shown: ProposalFixture) {
  const { specialist, company, person } = shown;
  const at = services.clock.now().toISOString();
  const met = await anAskedProposal(
    services,
    { state: 'meeting', consentedAt: at, shownAt: at, answeredAt: at },
    { specialist, company, person },
  );
  await aGivenConsent(services, met, 'show-card');
  await anArrangedMeeting(services, met, { isWithoutName: true });
  return met.proposal.id;
}

/** An answer to words the list no longer has. */
const lastYear = { answer: 'no', at: '2025-11-23T08:00:00.000Z', how: 'link' } as const;
