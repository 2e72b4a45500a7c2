import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type PlainDate } from '~/app/domain/calendar/plain-date';
import { agreementStatus, type AgreementFacts } from './agreement-status';
import { agreementKinds, type AgreementKind } from './agreement-terms';
import { agreementOutcomes, endsAtOnce, mayDecide, stopReasons, type Decision } from './decision';

const acceptedOn = '2026-11-02';

interface Stand {
  readonly kind: AgreementKind;
  readonly startOn: PlainDate;
  facts: AgreementFacts;
  today: PlainDate;
}

/** What the page's use case does with a decision, on the same facts. */
function decide(stand: Stand, decision: Decision): boolean {
  const { kind, startOn, facts, today } = stand;
  const decided = mayDecide(
    {
      ...{ kind, startOn, status: agreementStatus(facts, today) },
      isDecided: facts.decidedOn !== null,
      inForceOn: facts.inForceAt === null ? null : acceptedOn,
    },
    decision,
    today,
  );
  if (!decided.ok) return false;
  const endedOn = endsAtOnce(decided.value, facts.endOn) ? today : null;
  stand.facts = { ...facts, decidedOn: today, endedOn };
  return true;
}

const steps = fc.array(
  fc.record({
    daysPassed: fc.nat(40),
    daysAgo: fc.integer({ min: -2, max: 30 }),
    outcome: fc.constantFrom(...agreementOutcomes),
    stopReason: fc.constantFrom(null, ...stopReasons),
  }),
  { minLength: 1, maxLength: 8 },
);

test('an agreement is decided at most once, while in force, and only stopped before its start', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...agreementKinds),
      fc.boolean(),
      fc.nat(30),
      fc.option(fc.integer({ min: 4, max: 90 })),
      steps,
      (kind, isInForce, startsIn, weeksLong, moves) => {
        const startOn = addDays(acceptedOn, startsIn);
        const endOn = weeksLong === null ? null : addDays(startOn, weeksLong);
        const stand: Stand = {
          kind,
          startOn,
          today: acceptedOn,
          facts: {
            ...{ sentAt: 'x', changeAskedAt: null, declinedAt: null, withdrawnAt: null },
            inForceAt: isInForce ? 'x' : null,
            lapsesOn: '9999-12-31',
            ...{ decidedOn: null, endedOn: null, endOn },
            decisionOn: kind === 'trial' && endOn ? addDays(endOn, -3) : null,
          },
        };
        let decisions = 0;
        for (const { daysPassed, daysAgo, outcome, stopReason } of moves) {
          stand.today = addDays(stand.today, daysPassed);
          const before = agreementStatus(stand.facts, stand.today);
          const decidedOn = addDays(stand.today, -daysAgo);
          if (!decide(stand, { outcome, stopReason, decidedOn })) continue;
          decisions += 1;
          const after = agreementStatus(stand.facts, stand.today);
          expect(isInForce).toBe(true);
          expect(['in-force', 'decision-overdue']).toContain(before);
          expect(decidedOn >= acceptedOn && decidedOn <= stand.today).toBe(true);
          // Only a stop may come before the first day, and it says why and ends at once.
          const isStop = outcome === 'stops' && stopReason !== null && after === 'ended';
          expect(isStop || (outcome !== 'stops' && decidedOn >= startOn)).toBe(true);
          expect(outcome === 'hired' && kind === 'employment').toBe(false);
          expect(after).not.toBe('decision-overdue');
        }
        expect(decisions).toBeLessThanOrEqual(1);
        // Nothing decided is ever waited for again.
        const later = agreementStatus(stand.facts, addDays(stand.today, 400));
        expect(decisions === 0 || later === 'ended').toBe(true);
      },
    ),
  );
});

const late = {
  kind: 'trial',
  status: 'decision-overdue',
  isDecided: false,
  startOn: '2026-11-09',
  inForceOn: acceptedOn,
} as const;
const hired = { outcome: 'hired', stopReason: null, decidedOn: '2027-01-28' } as const;

test.each([
  ['a late trial', late, hired, '2027-02-10', true],
  ['a decision made once', { ...late, isDecided: true }, hired, '2027-02-10', 'decided-already'],
  ['what has ended', { ...late, status: 'ended' }, hired, '2027-02-10', 'not-in-force'],
  ['what is out for answers', { ...late, status: 'sent' }, hired, '2027-02-10', 'not-in-force'],
  ['a day to come', late, { ...hired, decidedOn: '2027-02-11' }, '2027-02-10', 'bad-day'],
  [
    'a hiring before the start',
    late,
    { ...hired, decidedOn: '2026-11-08' },
    '2026-11-08',
    'not-started',
  ],
  ['a stop without a reason', late, { ...hired, outcome: 'stops' }, '2027-02-10', 'no-reason'],
  [
    'a stop before the start',
    { ...late, status: 'in-force' },
    { outcome: 'stops', stopReason: 'other-job', decidedOn: '2026-11-04' },
    '2026-11-04',
    true,
  ],
] as const)('%s is answered as it should be', (_what, stand, decision, today, expected) => {
  const answer = mayDecide(stand, decision, today);
  expect(answer.ok ? true : answer.code).toBe(expected);
});
