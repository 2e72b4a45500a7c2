import { z } from 'zod';
import { plainDateSchema } from '~/app/domain/calendar/plain-date-schema';
import { optionalLine } from './optional-line';

/** The screen about where, and from when. Without a date: as soon as it can be arranged. */
export const placeSchema = z.object({
  municipality: optionalLine(60),
  address: optionalLine(120),
  start: z.enum(['soon', 'date']).default('soon'),
  startOn: plainDateSchema.optional(),
});

interface KeptPlace {
  readonly municipality: string | null;
  readonly address: string | null;
  readonly startOn: string | null;
}

/** The answers as a need keeps them. A date typed beside «så snart som mulig» does not count. */
export function needOfPlace(answers: z.infer<typeof placeSchema>): KeptPlace {
  const { municipality = null, address = null, start, startOn = null } = answers;
  return { municipality, address, startOn: start === 'date' ? startOn : null };
}

/** A kept need as the screen shows it again. */
export function placeOfNeed({ municipality, address, startOn }: KeptPlace) {
  return {
    municipality: municipality ?? '',
    address: address ?? '',
    start: startOn ? 'date' : 'soon',
    startOn: startOn ?? '',
  };
}
