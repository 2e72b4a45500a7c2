import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import { latestOf, type PlainDate } from '~/app/domain/calendar/plain-date';
import { workdaysAfter } from '~/app/domain/calendar/workdays';
import { questionWaiting, type AskedOfHer } from '~/app/domain/consent/question-waiting';
import type { NeedHold } from '~/app/domain/needs/need-hold';

/** What nobody has answered yet: her card, her name (hers to say), or the proposal (the employer's). */
export const silenceAbouts = ['card', 'name', 'answer'] as const;
export type SilenceAbout = (typeof silenceAbouts)[number];

/** All that is reminded of by letter: the above, and an agreement that is out, to whom or why. */
export const reminderAbouts = [
  ...silenceAbouts,
  'agreement-jobseeker',
  'agreement-employer',
  'agreement-start',
  'agreement-links',
] as const;
export type ReminderAbout = (typeof reminderAbouts)[number];

/** Silence is reminded of after this many working days (domain §7), and once. */
const workdaysToReminder = 5;
/** Then the specialist calls, when the reminder has had this many working days (derived). */
const workdaysToCall = 2;
/** However often a card is changed and asked about anew: no more reminders than this of one kind. */
export const mostReminders = 3;

export interface WaitingProposal extends AskedOfHer {
  readonly createdAt: string;
  readonly askedAt: string | null;
  readonly shownAt: string | null;
  readonly answeredAt: string | null;
  readonly updatedAt: string;
  /** How its need's pause bears on it. */
  readonly hold: NeedHold;
}

export interface Silence {
  readonly about: SilenceAbout;
  /** The asking or showing it is about: one reminder for each. */
  readonly since: string;
  readonly reminderOn: PlainDate;
  readonly callOn: PlainDate;
  /** While its need is paused, both days are put off. */
  readonly hold: NeedHold;
}

/**
 * Whose answer a proposal waits for and when that is reminded of; null when it waits for neither,
 * so never after a withdrawal, in a pause of its own or at the end. The days count from the last
 * change: a resumed proposal, a new link and a need that goes on again begin them anew.
 */
export function silenceOf(proposal: WaitingProposal): Silence | null {
  const question = questionOf(proposal);
  if (!question) return null;
  const { updatedAt, hold } = proposal;
  const changedOn = osloDateOf(new Date(updatedAt));
  const countsFrom = latestOf(changedOn, hold.wentOnOn) ?? changedOn;
  const reminderOn = workdaysAfter(countsFrom, workdaysToReminder);
  const callOn = workdaysAfter(reminderOn, workdaysToCall);
  return { ...question, reminderOn, callOn, hold };
}

function questionOf(proposal: WaitingProposal): Pick<Silence, 'about' | 'since'> | null {
  const { state, createdAt, askedAt, shownAt, answeredAt } = proposal;
  const hers = questionWaiting(proposal);
  if (hers === 'show-card') return { about: 'card', since: askedAt ?? createdAt };
  if (hers === 'disclose-name') return { about: 'name', since: answeredAt ?? createdAt };
  const isEmployers = state === 'shown' || state === 'answered';
  return isEmployers ? { about: 'answer', since: shownAt ?? createdAt } : null;
}

/** What became of the one reminder of an asking; null while nothing has. */
export type ReminderOutcome = 'sent' | 'stopped' | null;

/**
 * How a silence stands on a day: `waiting` for its reminder, `due` for it, `reminded`, `stopped`
 * by the specialist, or `call`: then it is hers to ring. `on-hold` while its need is paused: then
 * nobody is reminded or rung.
 */
export type SilenceStage = 'on-hold' | 'waiting' | 'due' | 'reminded' | 'stopped' | 'call';

export function stageOf(
  silence: Silence,
  outcome: ReminderOutcome,
  today: PlainDate,
): SilenceStage {
  if (silence.hold.isOn) return 'on-hold';
  const callOn = outcome === 'stopped' ? silence.reminderOn : silence.callOn;
  if (today >= callOn) return 'call';
  if (outcome !== null) return outcome === 'sent' ? 'reminded' : 'stopped';
  return today >= silence.reminderOn ? 'due' : 'waiting';
}
