import type { SaidHow } from '~/app/domain/profiles/said';

/** When she told us something, and how. */
export const told = {
  wrote: (date: string) => `Du skrev dette ${date}.`,
  said: {
    meeting: (date: string) => `Du sa dette i et møte ${date}.`,
    phone: (date: string) => `Du sa dette på telefon ${date}.`,
  } satisfies Record<SaidHow, (date: string) => string>,
};
