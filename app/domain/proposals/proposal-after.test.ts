import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proposalAfter, type ProposalEvent } from './proposal-after';
import { proposalMoves, type ProposalActor } from './proposal-moves';
import {
  finalStates,
  firstStanding,
  isFinal,
  isShownToEmployer,
  openStates,
  type OpenState,
  type ProposalStanding,
} from './proposal-state';

type EventKind = ProposalEvent['kind'];

const actors: ProposalActor[] = [
  'jobseeker',
  'jobseeker-in-meeting',
  'specialist',
  'employer',
  'employer-by-phone',
];
const kinds = [...Object.keys(proposalMoves), 'pause', 'resume'] as EventKind[];

describe('the way to an agreement', () => {
  test('goes one decision at a time', () => {
    const decisions: ProposalEvent[] = [
      { kind: 'ask', by: 'specialist' },
      { kind: 'consent', by: 'jobseeker' },
      { kind: 'show', by: 'specialist' },
      { kind: 'question', by: 'employer' },
      { kind: 'answer', by: 'specialist' },
      { kind: 'question', by: 'employer' },
      { kind: 'answer', by: 'specialist' },
      { kind: 'say-yes', by: 'employer' },
      { kind: 'meet', by: 'specialist' },
      { kind: 'agree', by: 'specialist' },
    ];
    expect(historyOf(decisions).map(({ after }) => after.state)).toEqual([
      'asked',
      'consented',
      'shown',
      'question',
      'answered',
      'question',
      'answered',
      'interested',
      'meeting',
      'agreement',
    ]);
  });
});

describe('whose decision it is', () => {
  const herself: ProposalActor[] = ['jobseeker', 'jobseeker-in-meeting'];
  const theEmployer: ProposalActor[] = ['employer', 'employer-by-phone'];

  test.each<[EventKind, OpenState, ProposalActor[]]>([
    ['ask', 'drafted', ['specialist']],
    ['consent', 'asked', herself],
    ['decline', 'asked', herself],
    ['ask-for-change', 'asked', herself],
    ['revise', 'consented', ['specialist']],
    ['show', 'consented', ['specialist']],
    ['question', 'shown', ['employer']],
    ['answer', 'question', ['specialist']],
    ['say-yes', 'shown', theEmployer],
    ['say-not-now', 'answered', theEmployer],
    ['take-away', 'asked', ['jobseeker']],
    ['take-back-not-now', 'not-now', ['employer']],
    ['take-back-yes', 'interested', ['employer']],
    ['meet', 'interested', ['specialist']],
    ['agree', 'meeting', ['specialist']],
    ['end', 'not-now', ['specialist']],
    ['withdraw', 'shown', herself],
    ['pause', 'shown', [...herself, 'specialist']],
  ])('%s, when %s: %s and no one else', (kind, state, deciders) => {
    const answers = actors.map((by) => proposalAfter({ state }, { kind, by }));
    expect(actors.filter((_, index) => answers[index]?.ok)).toEqual(deciders);
    const refusals = answers.flatMap((answer) => (answer.ok ? [] : [answer.code]));
    expect(new Set(refusals)).toEqual(new Set(['not-yours']));
  });
});

describe('what is too early or too late', () => {
  test.each<[EventKind, ProposalActor, OpenState]>([
    ['show', 'specialist', 'asked'],
    ['show', 'specialist', 'drafted'],
    ['consent', 'jobseeker', 'drafted'],
    ['say-yes', 'employer', 'consented'],
    ['meet', 'specialist', 'shown'],
    ['agree', 'specialist', 'interested'],
    ['revise', 'specialist', 'shown'],
    ['resume', 'specialist', 'shown'],
  ])('%s by the %s counts for nothing when %s', (kind, by, state) => {
    expect(proposalAfter({ state }, { kind, by })).toEqual({ ok: false, code: 'not-now' });
  });

  test.each(finalStates)('nothing follows %s, but that she takes back a no of hers', (state) => {
    const events = kinds.flatMap((kind) => actors.map((by) => ({ kind, by })));
    const followed = events.filter((event) => proposalAfter({ state }, event).ok);
    const herNoTakenBack = [{ kind: 'take-back-no', by: 'jobseeker' }];
    const isHers = state === 'declined' || state === 'withdrawn';
    expect(followed).toEqual(isHers ? herNoTakenBack : []);
  });
});

describe('a no taken back', () => {
  const asked: ProposalEvent[] = [
    { kind: 'ask', by: 'specialist' },
    { kind: 'decline', by: 'jobseeker' },
    { kind: 'take-back-no', by: 'jobseeker' },
  ];
  const shown: ProposalEvent[] = [
    ...asked,
    { kind: 'consent', by: 'jobseeker' },
    { kind: 'show', by: 'specialist' },
    { kind: 'say-not-now', by: 'employer' },
    { kind: 'take-back-not-now', by: 'employer' },
    { kind: 'say-yes', by: 'employer' },
  ];

  test('goes on where it was asked', () => {
    expect(historyOf(shown).map(({ after }) => after.state)).toEqual([
      'asked',
      'declined',
      'asked',
      'consented',
      'shown',
      'not-now',
      'shown',
      'interested',
    ]);
  });

  test('is no yes: nothing is shown by it', () => {
    const [last] = historyOf([...asked, { kind: 'show', by: 'specialist' }]).slice(-1);
    expect(last?.after.state).toBe('asked');
  });

  test('is not taken back when the specialist has ended the proposal', () => {
    const ended = proposalAfter({ state: 'not-now' }, { kind: 'end', by: 'specialist' });
    if (!ended.ok) throw new Error(ended.code);
    const event = { kind: 'take-back-not-now', by: 'employer' } as const;
    expect(proposalAfter(ended.value, event).ok).toBe(false);
  });
});

describe('a pause', () => {
  test.each(openStates)('goes back to %s', (state) => {
    const paused = proposalAfter({ state }, { kind: 'pause', by: 'specialist' });
    if (!paused.ok) throw new Error(paused.code);
    expect(isShownToEmployer(paused.value.state)).toBe(false);
    const resumed = proposalAfter(paused.value, { kind: 'resume', by: 'specialist' });
    expect(resumed).toEqual({ ok: true, value: { state } });
  });

  test('that the jobseeker asked for is not ended by the specialist', () => {
    const paused = { state: 'paused', resumesAt: 'shown', pausedBy: 'jobseeker' } as const;
    expect(proposalAfter(paused, { kind: 'resume', by: 'specialist' }).ok).toBe(false);
    expect(proposalAfter(paused, { kind: 'resume', by: 'jobseeker' }).ok).toBe(true);
  });

  test('lets nothing happen but its end, a withdrawal or the end of the proposal', () => {
    const paused = { state: 'paused', resumesAt: 'asked', pausedBy: 'specialist' } as const;
    const allowed = kinds.filter((kind) =>
      actors.some((by) => proposalAfter(paused, { kind, by }).ok),
    );
    expect(allowed.sort()).toEqual(['end', 'resume', 'withdraw']);
  });
});

describe('whatever is tried, in any order', () => {
  const anyEvent = fc.record({ kind: fc.constantFrom(...kinds), by: fc.constantFrom(...actors) });
  const anyHistory = fc.array(anyEvent, { maxLength: 60 }).map(historyOf);

  test('nothing reaches the employer without a consent given since the last change', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        let hasConsented = false;
        const shownWithout = history.filter(({ event, after }) => {
          const isNewText = event.kind === 'take-away' || after.state === 'drafted';
          hasConsented = event.kind === 'consent' || (hasConsented && !isNewText);
          return isShownToEmployer(after.state) && !hasConsented;
        });
        expect(shownWithout).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('only the jobseeker consents, declines and withdraws', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const hers = history.filter(({ event }) =>
          ['consent', 'decline', 'withdraw'].includes(event.kind),
        );
        expect(hers.filter(({ event }) => !event.by.startsWith('jobseeker'))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('the jobseeker can withdraw until the end, and the card is gone at once', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const unfinished = history.filter(({ after }) => !isFinal(after.state));
        const withdrawn = unfinished.map(({ after }) =>
          proposalAfter(after, { kind: 'withdraw', by: 'jobseeker' }),
        );
        expect(withdrawn).toEqual(
          unfinished.map(() => ({ ok: true, value: { state: 'withdrawn' } })),
        );
        expect(isShownToEmployer('withdrawn')).toBe(false);
      }),
    );
  });

  test('a no taken back leads to the very question it answered, and only who said it does so', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const told = history.map(({ event, before, after }, index) => {
          const last = history[index - 1]?.event.kind ?? '';
          return [event.kind, event.by, before.state, after.state, last].join(' ');
        });
        const allowed = [
          'take-back-no jobseeker declined asked decline',
          'take-back-no jobseeker withdrawn asked withdraw',
          'take-back-not-now employer not-now shown say-not-now',
          'take-back-not-now employer not-now shown resume',
        ];
        const others = told.filter(
          (line) => line.startsWith('take-back-no') && !allowed.includes(line),
        );
        expect(others).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('the employer changes nothing but what is shown to it', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const employers = history.filter(({ event }) => event.by.startsWith('employer'));
        expect(employers.filter(({ before }) => !isShownToEmployer(before.state))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

/** The events that counted, each with how the proposal stood before and after it. */
function historyOf(events: readonly ProposalEvent[]) {
  let before = firstStanding;
  const history: { event: ProposalEvent; before: ProposalStanding; after: ProposalStanding }[] = [];
  for (const event of events) {
    const next = proposalAfter(before, event);
    if (!next.ok) continue;
    history.push({ event, before, after: next.value });
    before = next.value;
  }
  return history;
}
