import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type PlainDate } from '../calendar/plain-date';
import { isWorkday } from '../calendar/workdays';
import { needAfter } from '../needs/need-after';
import { needHold } from '../needs/need-hold';
import { needOn, type DatedStand } from '../needs/need-on';
import { silenceOf, stageOf, type SilenceStage } from './silence';

/** What a company does on a day of the story: nothing, a pause of so many days or without end, go on. */
type Deed = 'nothing' | 'pause' | 'resume' | number;
const deed = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Deed>('nothing') },
  fc.constantFrom<Deed>('pause', 'resume'),
  fc.integer({ min: 1, max: 12 }),
);
const stories = fc.tuple(
  fc.integer({ min: 0, max: 400 }).map((days) => addDays('2026-01-01', days)),
  fc.array(deed, { minLength: 20, maxLength: 70 }),
);

interface Told {
  readonly today: PlainDate;
  readonly isPaused: boolean;
  readonly stage: SilenceStage;
  /** Working days in a row that the need has been open and nobody has answered, counted by hand. */
  readonly counted: number;
}

/** Lives through a story day by day, as the portal would, with a plain counter beside it. */
function live([shownOn, deeds]: readonly [PlainDate, readonly Deed[]]): Told[] {
  let need: DatedStand = { state: 'open', resumesAt: null, pausedUntilOn: null };
  let resumedOn: PlainDate | null = null;
  let counted = 0;
  let wasPaused = false;
  return deeds.map((did, day) => {
    const today = addDays(shownOn, day);
    const stand = needOn(need, today);
    const isAllowed = needAfter(stand, did === 'resume' ? 'resume' : 'pause');
    const hasResumed = did === 'resume' && isAllowed.ok;
    if (did !== 'nothing' && isAllowed.ok) {
      const pausedUntilOn = typeof did === 'number' ? addDays(today, did) : null;
      need = { ...isAllowed.value, pausedUntilOn };
      if (hasResumed) resumedOn = today;
    }
    const isPaused = needOn(need, today).state === 'paused';
    if (day === 0 || isPaused || wasPaused || hasResumed) counted = 0;
    else if (isWorkday(today)) counted += 1;
    wasPaused = isPaused;
    const silence = silenceOf({
      ...{ state: 'shown', meetingDeclinedAt: null, isNamed: false },
      ...{ createdAt: '', askedAt: null, answeredAt: null },
      ...{ shownAt: `${shownOn}T10:00:00.000Z`, updatedAt: `${shownOn}T10:00:00.000Z` },
      hold: needHold(need, resumedOn, today),
    });
    if (!silence) throw new Error('what is shown waits');
    return { today, isPaused, stage: stageOf(silence, null, today), counted };
  });
}

test('while its need is paused, nobody is reminded of a proposal or rung about it', () => {
  fc.assert(
    fc.property(stories, (story) => {
      for (const { isPaused, stage } of live(story)) expect(stage === 'on-hold').toBe(isPaused);
    }),
    { numRuns: 200 },
  );
});

test('days of silence are the working days since the need last went on, counted by hand', () => {
  fc.assert(
    fc.property(stories, (story) => {
      for (const { isPaused, stage, counted, today } of live(story)) {
        if (isPaused) continue;
        const byHand = counted >= 7 ? 'call' : counted >= 5 ? 'due' : 'waiting';
        expect([today, stage]).toEqual([today, byHand]);
      }
    }),
    { numRuns: 200 },
  );
});
