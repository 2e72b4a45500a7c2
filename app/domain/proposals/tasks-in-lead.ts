import type { WeekTime } from '../calendar/week-times';
import { sharedMinutes } from '../matching/weekly-minutes';
import type { CardNeed } from './card-source';
import {
  forNeedSentence,
  forSomeTasksSentence,
  forTasksSentence,
  unaskedSentence,
} from './card-wording';

/** The first line made of the employer's own tasks, and nothing about her. */
export function taskLead({ tasks, isUnposted }: CardNeed): string {
  const titles = tasks.map(({ title }) => title);
  return isUnposted ? unaskedSentence(titles) : forTasksSentence(titles);
}

/**
 * The same for a card that tells all her times: tasks outside them are left out, as the employer
 * can see for herself. Where all are outside, those the employer can move are named.
 */
export function taskLeadWithin(need: CardNeed, available: readonly WeekTime[]): string {
  const { tasks } = need;
  if (need.isUnposted) return taskLead(need);
  const within = tasks.filter(
    ({ times }) => times === undefined || sharedMinutes(times, available) > 0,
  );
  const named = within.length > 0 ? within : tasks.filter(({ movable }) => movable === true);
  if (named.length === 0) return forNeedSentence;
  return named.length === tasks.length
    ? taskLead({ tasks })
    : forSomeTasksSentence(named.map(({ title }) => title));
}
