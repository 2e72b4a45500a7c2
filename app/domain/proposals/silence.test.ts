import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '~/app/domain/calendar/plain-date';
import { isWorkday } from '~/app/domain/calendar/workdays';
import type { NeedHold } from '~/app/domain/needs/need-hold';
import { proposalStates } from './proposal-state';
import { silenceOf, stageOf, type WaitingProposal } from './silence';

const noHold: NeedHold = { isOn: false, untilOn: null, wentOnOn: null };
const asked: WaitingProposal = {
  state: 'asked',
  meetingDeclinedAt: null,
  isNamed: false,
  createdAt: '2026-11-20T08:00:00.000Z',
  askedAt: '2026-11-23T08:00:00.000Z',
  shownAt: null,
  answeredAt: null,
  updatedAt: '2026-11-23T08:00:00.000Z',
  hold: noHold,
};
const shown = { ...asked, state: 'shown', shownAt: '2026-11-24T08:00:00.000Z' } as const;

describe('silence', () => {
  test('is reminded of on the fifth working day, then called about', () => {
    expect(silenceOf(asked)).toEqual({
      about: 'card',
      since: asked.askedAt,
      reminderOn: '2026-11-30',
      callOn: '2026-12-02',
      hold: noHold,
    });
  });

  test('does not count Christmas and New Year', () => {
    const silence = silenceOf({ ...asked, updatedAt: '2026-12-22T08:00:00.000Z' });
    expect(silence?.reminderOn).toBe('2026-12-30');
  });

  test('counts from the last change: a resumed proposal is not reminded of at once', () => {
    const resumed = { ...shown, updatedAt: '2027-01-11T08:00:00.000Z' };
    expect(silenceOf(resumed)).toMatchObject({ about: 'answer', since: shown.shownAt });
    expect(silenceOf(resumed)?.reminderOn).toBe('2027-01-18');
  });

  test('counts anew from the day its need went on, and rings nobody while it is paused', () => {
    const wentOn = { ...shown, hold: { ...noHold, wentOnOn: '2027-01-11' } };
    expect(silenceOf(wentOn)?.reminderOn).toBe('2027-01-18');
    const paused = silenceOf({ ...shown, hold: { ...noHold, isOn: true } });
    expect(paused && stageOf(paused, null, '2027-06-01')).toBe('on-hold');
  });

  test.each([
    ['she is asked about her card', asked, 'card'],
    ['the employer has it', shown, 'answer'],
    ['the employer has our answer', { ...shown, state: 'answered' } as const, 'answer'],
    ['she is asked about her name', { ...shown, state: 'meeting' } as const, 'name'],
  ])('is about what was asked last: %s', (_what, proposal, about) => {
    expect(silenceOf(proposal)?.about).toBe(about);
  });

  test.each([
    ['named', { ...shown, state: 'meeting', isNamed: true }],
    ['said no to be named', { ...shown, state: 'meeting', meetingDeclinedAt: asked.updatedAt }],
  ] as const)('is none once she is %s', (_what, proposal) => {
    expect(silenceOf(proposal)).toBeNull();
  });

  test('is none in any state that waits for nobody outside', () => {
    const waiting = ['asked', 'shown', 'answered', 'meeting'];
    for (const state of proposalStates.filter((each) => !waiting.includes(each))) {
      expect([state, silenceOf({ ...shown, state })]).toEqual([state, null]);
    }
  });

  test('always has its reminder and its call on working days, in that order', () => {
    const day = fc.date({
      min: new Date('2026-01-01'),
      max: new Date('2040-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (at) => {
        const silence = silenceOf({ ...asked, updatedAt: at.toISOString() });
        if (!silence) throw new Error('asked is a silence');
        expect([silence.reminderOn, silence.callOn].every(isWorkday)).toBe(true);
        expect(silence.reminderOn < silence.callOn).toBe(true);
      }),
    );
  });
});

describe('how a silence stands', () => {
  const silence = silenceOf(asked);
  if (!silence) throw new Error('asked is a silence');
  const { reminderOn, callOn } = silence;

  test.each([
    ['waiting', null, addDays(reminderOn, -1)],
    ['due', null, reminderOn],
    ['reminded', 'sent', reminderOn],
    ['call', 'sent', callOn],
    ['call', null, callOn],
    ['stopped', 'stopped', addDays(reminderOn, -1)],
    ['call', 'stopped', reminderOn],
  ] as const)('%s when %s on %s', (stage, outcome, today) => {
    expect(stageOf(silence, outcome, today)).toBe(stage);
  });
});
