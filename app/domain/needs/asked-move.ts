import type { PlainDate } from '../calendar/plain-date';

/** How somebody at a company asked a specialist to pause, go on with or close a need for them. */
export const waysOfAsking = ['phone', 'email', 'visit', 'meeting'] as const;
export type WayOfAsking = (typeof waysOfAsking)[number];

/** Who at the company asked for a move of its need, how and on which day. */
export interface AskedMove {
  readonly askedBy: string;
  readonly askedHow: WayOfAsking;
  readonly askedOn: PlainDate;
}

/** The longest name of somebody at a company, in characters. */
export const longestAskedBy = 80;
