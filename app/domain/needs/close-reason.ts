import type { NotNowReason } from '../proposals/not-now-reasons';

/** Why a company closes a need: a closed list, so that it can be counted. */
export const closeReasons = [
  'hired-through-you',
  'solved-otherwise',
  'tasks-gone',
  'no-time',
  'no-one-fits',
  'other',
] as const;
export type CloseReason = (typeof closeReasons)[number];

/** What closing a need answers to a proposal that still waits for an answer. */
export const notNowByClosing: Record<CloseReason, NotNowReason> = {
  'hired-through-you': 'already-solved',
  'solved-otherwise': 'already-solved',
  'tasks-gone': 'other-tasks',
  'no-time': 'no-one-to-train',
  'no-one-fits': 'other',
  other: 'other',
};
