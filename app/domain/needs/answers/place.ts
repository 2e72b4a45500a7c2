import { z } from 'zod';
import { placeName } from '../../places/place-name';
import type { PlainDate } from '~/app/domain/calendar/plain-date';
import { plainDateSchema } from '~/app/domain/calendar/plain-date-schema';
import { needKinds, type NeedKind } from '../need-kind';
import { dayOfYear, dayOfYearInWords } from './day-of-year';
import { optionalLine } from './optional-line';

/**
 * The screen about where, and from when. Without a date: as soon as it can be arranged. What kind
 * of need it is, its season and why it is posted now stand folded: nobody has to answer them.
 */
export const placeSchema = z.object({
  municipality: optionalLine(60).transform((place) => place && placeName(place)),
  address: optionalLine(120),
  start: z.enum(['soon', 'date']).default('soon'),
  startOn: plainDateSchema.optional(),
  kind: z.enum(needKinds).default('tasks'),
  comeBackOn: plainDateSchema.optional(),
  seasonFrom: dayOfYear('season-from-wrong').optional(),
  seasonTo: dayOfYear('season-to-wrong').optional(),
  whyNow: optionalLine(200),
});
export type PlaceAnswers = z.infer<typeof placeSchema>;

interface KeptPlace {
  readonly municipality: string | null;
  readonly address: string | null;
  readonly startOn: string | null;
  readonly kind: NeedKind;
  readonly comeBackOn: string | null;
  readonly seasonFrom: string | null;
  readonly seasonTo: string | null;
  readonly whyNow: string | null;
}

/**
 * The answers as a need keeps them. A date typed beside «så snart som mulig» does not count, nor
 * a day to come back at for a need that is not still to come. Half a season changes nothing: what
 * is kept stays until the whole of another is written, or both are taken away.
 */
export function needOfPlace(
  answers: PlaceAnswers,
): Omit<KeptPlace, Season> & Partial<Pick<KeptPlace, Season>> {
  const { municipality = null, address = null, start, startOn = null, kind } = answers;
  const { comeBackOn = null, seasonFrom, seasonTo, whyNow = null } = answers;
  const isHalf = !seasonFrom !== !seasonTo;
  const season = seasonFrom && seasonTo ? { seasonFrom, seasonTo } : isHalf ? {} : noSeason;
  return {
    municipality,
    address,
    startOn: start === 'date' ? startOn : null,
    kind,
    comeBackOn: kind === 'future' ? comeBackOn : null,
    ...season,
    whyNow,
  };
}

type Season = 'seasonFrom' | 'seasonTo';
const noSeason = { seasonFrom: null, seasonTo: null };

/** A start that has been: nobody can begin then, so that it is not even kept. */
export function startFault(answers: PlaceAnswers, today: PlainDate): Record<string, string> {
  const { startOn } = needOfPlace(answers);
  return isStartPast(startOn, today) ? { startOn: 'start-past' } : {};
}

/** Whether a need would begin on a day that has been; without a date it begins when it can. */
export function isStartPast(startOn: string | null, today: PlainDate): boolean {
  return startOn !== null && startOn < today;
}

/** What must be mended before one goes on, by field. `today`: a day to come back lies after it. */
export function missingInPlace(answers: PlaceAnswers, today: PlainDate): Record<string, string> {
  const { municipality, start, startOn, kind, comeBackOn, seasonFrom, seasonTo } = answers;
  return {
    ...(municipality ? {} : { municipality: 'municipality-missing' }),
    ...(start === 'date' && !startOn ? { startOn: 'start-missing' } : {}),
    ...(kind === 'future' && !comeBackOn ? { comeBackOn: 'come-back-missing' } : {}),
    ...(kind === 'future' && comeBackOn && comeBackOn <= today
      ? { comeBackOn: 'come-back-past' }
      : {}),
    ...(!seasonFrom === !seasonTo ? {} : { seasonTo: 'season-half' }),
  };
}

/** A kept need as the screen shows it again. */
export function placeOfNeed(need: KeptPlace) {
  return {
    municipality: need.municipality ?? '',
    address: need.address ?? '',
    start: need.startOn ? 'date' : 'soon',
    startOn: need.startOn ?? '',
    kind: need.kind,
    comeBackOn: need.comeBackOn ?? '',
    seasonFrom: dayOfYearInWords(need.seasonFrom),
    seasonTo: dayOfYearInWords(need.seasonTo),
    whyNow: need.whyNow ?? '',
  };
}
