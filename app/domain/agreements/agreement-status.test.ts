import { expect, test } from 'vitest';
import { agreementStatus, type AgreementFacts } from './agreement-status';

const draft: AgreementFacts = {
  sentAt: null,
  changeAskedAt: null,
  declinedAt: null,
  withdrawnAt: null,
  lapsesOn: '2027-02-14',
  inForceAt: null,
  decidedOn: null,
  endedOn: null,
  endOn: '2027-01-24',
  decisionOn: '2027-01-21',
};
const at = '2026-11-22T10:00:00Z';
const sent = { ...draft, sentAt: at };
const inForce = { ...sent, inForceAt: at };

test.each<[string, AgreementFacts, string, string]>([
  ['nothing has happened', draft, '2026-11-22', 'draft'],
  ['it is sent', sent, '2026-11-22', 'sent'],
  ['a party asks for a change', { ...sent, changeAskedAt: at }, '2026-11-22', 'change-asked'],
  ['a party declines', { ...sent, declinedAt: at }, '2026-11-22', 'declined'],
  ['it is taken back', { ...sent, withdrawnAt: at }, '2026-11-22', 'withdrawn'],
  ['it has lain twelve weeks but a day', draft, '2027-02-13', 'draft'],
  ['it has lain twelve weeks', draft, '2027-02-14', 'lapsed'],
  [
    'a party has declined, and nothing was done',
    { ...sent, declinedAt: at },
    '2027-02-14',
    'lapsed',
  ],
  ['all accept, at once and before its start', inForce, '2026-11-22', 'in-force'],
  ['the decision is due today', inForce, '2027-01-21', 'in-force'],
  ['the decision was due yesterday', inForce, '2027-01-22', 'decision-overdue'],
  ['it is past its end without a decision', inForce, '2027-03-01', 'decision-overdue'],
  ['it is decided', { ...inForce, decidedOn: '2027-01-21' }, '2027-01-22', 'in-force'],
  [
    'it is decided, on its last day',
    { ...inForce, decidedOn: '2027-01-21' },
    '2027-01-24',
    'in-force',
  ],
  [
    'it is decided, the day after its last',
    { ...inForce, decidedOn: '2027-01-21' },
    '2027-01-25',
    'ended',
  ],
  ['the parties end it early', { ...inForce, endedOn: '2026-12-10' }, '2026-12-10', 'ended'],
  [
    'the parties have set an early end',
    { ...inForce, endedOn: '2026-12-10' },
    '2026-12-09',
    'in-force',
  ],
  ['it is a taste past its end', { ...inForce, decisionOn: null }, '2027-01-25', 'ended'],
  [
    'it is a job without an end',
    { ...inForce, decisionOn: null, endOn: null },
    '2030-01-01',
    'in-force',
  ],
])('when %s (%#), it is %s', (_what, facts, today, status) => {
  expect(agreementStatus(facts, today)).toBe(status);
});
