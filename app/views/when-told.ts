import { formatDate, formatDateOf } from '../domain/calendar/format-date';
import type { SaidHow } from '../domain/profiles/said';

interface ToldAt {
  readonly at: string;
  readonly saidHow: SaidHow | null;
  readonly saidOn: string | null;
}

interface ToldWords {
  readonly wrote: (date: string) => string;
  readonly said: Readonly<Record<SaidHow, (date: string) => string>>;
}

/** When a person told something: on her own page, or said and written down by her specialist. */
export function whenTold({ at, saidHow, saidOn }: ToldAt, words: ToldWords): string {
  if (saidHow && saidOn) return words.said[saidHow](formatDate(saidOn));
  return words.wrote(formatDateOf(at));
}
