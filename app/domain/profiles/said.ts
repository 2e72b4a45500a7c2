import type { PlainDate } from '../calendar/plain-date';

/** Where a person said something her specialist wrote down for her. */
export const saidHow = ['meeting', 'phone'] as const;
export type SaidHow = (typeof saidHow)[number];

/** Her own word, written down by her specialist: where it was said, and on which day. */
export interface Said {
  readonly saidHow: SaidHow;
  readonly saidOn: PlainDate;
}

/** The same as it is kept, with who wrote it down. */
export interface WrittenDown extends Said {
  readonly writtenById: string;
}
