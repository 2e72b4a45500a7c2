import { describe, expect, test } from 'vitest';
import { proposalStates } from '~/app/domain/proposals/proposal-state';
import { employerProposal, type ProposalForEmployer } from './employer-proposal';

const proposal: ProposalForEmployer = {
  id: 'proposal-1',
  needId: 'need-1',
  needTitle: 'Før åpning',
  state: 'shown',
  shownAt: '2026-11-22T10:00:00Z',
  card: {
    lead: 'Kandidaten kan dette: vaske brett.',
    tasks: ['Vaske brett'],
    strengths: [],
    worksBestWhen: [],
    hours: [],
    learns: [],
    supportFromUs: [],
    nextStep: 'Vi avtaler et møte.',
  },
  jobseekerName: 'KANARI-name',
  specialist: { name: 'Ingrid Vik', phone: '90 00 00 00', email: 'ingrid@example.no' },
  mayShowCard: true,
  mayDiscloseName: false,
};

describe('an employer', () => {
  test.each(proposalStates)('reads a proposal that is %s only once it is shown', (state) => {
    const isHidden = employerProposal({ ...proposal, state }) === null;
    const hidden = [
      'drafted',
      'asked',
      'consented',
      'queued',
      'declined',
      'ended',
      'withdrawn',
      'paused',
    ];
    expect(isHidden).toBe(hidden.includes(state));
  });

  test('reads nothing without a consent in force', () => {
    expect(employerProposal({ ...proposal, mayShowCard: false })).toBeNull();
  });

  test.each([
    ['shown', true, null],
    ['interested', true, null],
    ['meeting', false, null],
    ['meeting', true, 'KANARI-name'],
    ['agreement', true, 'KANARI-name'],
  ] as const)(
    'when it is %s and the name may be given is %s: %s',
    (state, mayDiscloseName, name) => {
      expect(employerProposal({ ...proposal, state, mayDiscloseName })?.name).toBe(name);
    },
  );

  test('sees no field that was not copied by name', () => {
    const widened = {
      ...proposal,
      profileId: 'KANARI-profile',
      score: 87,
      card: { ...proposal.card, diagnosis: 'KANARI-card' },
      specialist: { ...proposal.specialist, note: 'KANARI-note' },
    };
    const seen = JSON.stringify(employerProposal(widened));
    expect(seen).not.toContain('KANARI');
    expect(seen).not.toContain('87');
  });
});
