import { addDays, addMonths, type PlainDate } from '../calendar/plain-date';
import type { SubsidyCase } from './subsidy-case';

/** Why a scheme cannot be used as asked; stable. */
export type LimitCode = 'too-early' | 'too-late' | 'too-long' | 'too-young' | 'too-old';

type Facts = {
  readonly start?: PlainDate | undefined;
  readonly end?: PlainDate | undefined;
  /** Whole years on the first day. Later birthdays are not known. */
  readonly ageAtStart?: number | undefined;
  readonly percent?: number | undefined;
  readonly reducedAbility?: boolean | undefined;
  readonly temporary?: boolean | undefined;
};

type Limit = {
  readonly code: LimitCode;
  readonly isBroken: (facts: Facts) => boolean;
  readonly message: string;
};

/** Reduced work ability doubles or more how long; 60 % is given for nothing else _(derived)_. */
const isReduced = ({ percent, reducedAbility }: Facts) => reducedAbility ?? percent === 60;

/** For each scheme its limits, in the order NAV's system asks: start, age, end, length. */
const limits: Record<SubsidyCase['scheme'], readonly Limit[]> = {
  'midlertidig-lonnstilskudd': [
    {
      code: 'too-long',
      isBroken: (facts) => lastsMonths(facts, isReduced(facts) ? 24 : 12),
      message:
        'Midlertidig lønnstilskudd kan vare i 12 måneder, og i 24 måneder ved nedsatt arbeidsevne.',
    },
  ],
  'varig-lonnstilskudd': [
    {
      code: 'too-old',
      isBroken: ({ ageAtStart }) => isAbove(ageAtStart, 71),
      message: 'Varig lønnstilskudd gjelder for den som er under 72 år.',
    },
  ],
  'firearig-lonnstilskudd': [
    {
      code: 'too-early',
      isBroken: ({ start }) => isBefore(start, '2026-08-01'),
      message: 'Fireårig lønnstilskudd for unge kan tidligst starte 1. august 2026.',
    },
    {
      code: 'too-old',
      isBroken: ({ ageAtStart }) => isAbove(ageAtStart, 30),
      message:
        'Fireårig lønnstilskudd for unge gjelder for den som er 30 år eller yngre ved start.',
    },
    {
      code: 'too-late',
      isBroken: ({ start, end }) => isAfter(start, '2032-12-31') || isAfter(end, '2032-12-31'),
      message: 'Fireårig lønnstilskudd for unge må være slutt senest 31. desember 2032.',
    },
    {
      code: 'too-long',
      isBroken: (facts) => lastsMonths(facts, facts.temporary ? 24 : 48),
      message:
        'Fireårig lønnstilskudd for unge må vare kortere enn 4 år, og kortere enn 2 år i en midlertidig stilling.',
    },
  ],
  sommerjobb: [
    {
      code: 'too-early',
      isBroken: ({ start }) => isBefore(start?.slice(5), '06-01'),
      message: 'En sommerjobb må starte 1. juni eller senere.',
    },
    {
      code: 'too-late',
      isBroken: ({ start }) => isAfter(start?.slice(5), '08-31'),
      message: 'En sommerjobb må starte 31. august eller tidligere.',
    },
    {
      code: 'too-young',
      isBroken: ({ ageAtStart }) => ageAtStart !== undefined && ageAtStart < 16,
      message: 'Sommerjobb gjelder for den som er fra 16 til 29 år ved start.',
    },
    {
      code: 'too-old',
      isBroken: ({ ageAtStart }) => isAbove(ageAtStart, 29),
      message: 'Sommerjobb gjelder for den som er fra 16 til 29 år ved start.',
    },
    {
      code: 'too-long',
      isBroken: ({ start, end }) => start !== undefined && isAfter(end, addDays(start, 4 * 7 - 1)),
      message: 'En sommerjobb kan vare i 4 uker.',
    },
  ],
  mentor: [
    {
      code: 'too-long',
      isBroken: (facts) => lastsMonths(facts, isReduced(facts) ? 36 : 6),
      message: 'Mentortilskudd kan vare i 6 måneder, og i 36 måneder ved nedsatt arbeidsevne.',
    },
  ],
  inkluderingstilskudd: [
    {
      code: 'too-long',
      isBroken: (facts) => lastsMonths(facts, 12),
      message: 'Inkluderingstilskudd kan vare i 12 måneder.',
    },
  ],
  'vta-o': [
    {
      code: 'too-late',
      isBroken: ({ start }) => isAfter(start, '2026-08-31'),
      message:
        'Varig tilrettelagt arbeid kan ikke starte etter 31. august 2026 på disse vilkårene. De nye vilkårene er ikke kjent.',
    },
  ],
  grunnbelop: [],
};

export type BrokenLimit = { readonly code: LimitCode; readonly message: string };

/** The first limit of the scheme that the case breaks, if any. Dates left out break none. */
export function brokenLimit(given: SubsidyCase): BrokenLimit | undefined {
  const broken = limits[given.scheme].find(({ isBroken }) => isBroken(given));
  return broken && { code: broken.code, message: broken.message };
}

/** Whether the period runs past so many months; ends are inclusive (domain §14). */
function lastsMonths({ start, end }: Facts, months: number): boolean {
  return start !== undefined && end !== undefined && end >= addMonths(start, months);
}

/** Dates, and days of a year, compare as text. */
function isBefore(date: string | undefined, limit: string): boolean {
  return date !== undefined && date < limit;
}

function isAfter(date: string | undefined, limit: string): boolean {
  return date !== undefined && date > limit;
}

function isAbove(age: number | undefined, oldest: number): boolean {
  return age !== undefined && age > oldest;
}
