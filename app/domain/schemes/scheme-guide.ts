import type { PlainDate } from '../calendar/plain-date';
import { inGroups } from './kroner';
import { type RateKey, rateOn, type RateRow, rateTable } from './rate-table';
import type { GuideKey } from './scheme-wording';
import { wageSchemes } from './subsidy-case';

/** What an employer may want help with: asked about the job, never about a person. */
export const schemeWishes = ['trial', 'wage', 'colleague', 'adapting', 'follow-up'] as const;
export type SchemeWish = (typeof schemeWishes)[number];

/**
 * A support scheme as it is told to a company: all of it guidance, and NAV decides. Its name and
 * what it is stand in `scheme-wording`; it is re-read every January and May with the rates.
 */
export interface GuidedScheme {
  readonly key: GuideKey;
  readonly wish: SchemeWish;
  /** What it comes to, or that it is not known; `#` stands for the rate of the day. */
  readonly rate: string;
  /** The rate of the table that `#` stands for. */
  readonly rateOfDay?: RateKey;
  readonly longest: string;
  readonly employerMust: string;
  /** The decider's own page on it, or its page for employers. */
  readonly address: string;
  /** Nobody has compared it with the decider's own page. */
  readonly isUnverified?: true;
}

const nav = 'https://www.nav.no/arbeidsgiver';

export const schemeGuide: readonly GuidedScheme[] = [
  {
    key: 'arbeidstrening',
    wish: 'trial',
    rate: '0 kroner. Dere betaler ikke lønn og får ikke tilskudd.',
    longest: '18 måneder etter loven. Vi foreslår 8–12 uker.',
    employerMust:
      'Skriv ned mål, oppgaver og opplæring. Bruk det ikke til fast bemanning. Det meste av arbeidsmiljøloven gjelder, også arbeidstida.',
    address: `${nav}/arbeidstrening`,
  },
  {
    key: 'midlertidig-lonnstilskudd',
    wish: 'wage',
    rate: '40 prosent, og 30 prosent etter et halvt år. Eller 60 prosent, og 50 prosent etter ett år.',
    longest: '12 eller 24 måneder.',
    employerMust:
      'Ansett på vanlige vilkår med skriftlig avtale. Søk om pengene etterpå, senest to måneder etter perioden.',
    address: `${nav}/midlertidig-lonnstilskudd`,
  },
  {
    key: 'varig-lonnstilskudd',
    wish: 'wage',
    rate: 'Inntil 75 prosent det første året, og inntil 67 prosent etterpå.',
    longest: 'Ingen fast slutt. Det vurderes på nytt minst hvert halvår.',
    employerMust:
      'Ansett på vanlige vilkår med skriftlig avtale. Søk om pengene etterpå, senest to måneder etter perioden.',
    address: `${nav}/varig-lonnstilskudd`,
  },
  {
    key: 'firearig-lonnstilskudd',
    wish: 'wage',
    rate: '70, 60, 50 og 35 prosent, ett år hver.',
    longest: 'To år i en midlertidig jobb, fire år i en fast. Slutter senest 31. desember 2032.',
    employerMust:
      'Ansett på vanlige vilkår med skriftlig avtale. Tidligste start er 1. august 2026.',
    address: nav,
    isUnverified: true,
  },
  {
    key: 'sommerjobb',
    wish: 'wage',
    rate: '50 eller 75 prosent.',
    longest: 'Fire uker, med start fra 1. juni til 31. august.',
    employerMust: 'Ansett på vanlige vilkår med skriftlig avtale.',
    address: nav,
  },
  {
    key: 'vta-o',
    wish: 'wage',
    rate: '# kroner i måneden.',
    rateOfDay: 'vta-o',
    longest: 'Ingen fast slutt. Nye avtaler fra 1. september 2026 har vilkår vi ikke kjenner ennå.',
    employerMust: 'Skriv arbeidsavtale. NAV følger opp hvert halvår.',
    address: nav,
  },
  {
    key: 'mentor',
    wish: 'colleague',
    rate: 'Kollegaens timelønn med tillegg, for de timene dere avtaler.',
    longest: 'Seks måneder. Det kan vare lenger når behovet er stort.',
    employerMust: 'Velg hvem som hjelper. Den personen skriver under på taushet.',
    address: `${nav}/mentor`,
  },
  {
    key: 'funksjonsassistanse',
    wish: 'colleague',
    rate: 'Satsen kjenner vi ikke. Spør NAV.',
    longest: 'Ett år om gangen.',
    employerMust: 'Ansett en assistent eller kjøp tjenesten. Søk om pengene hvert kvartal.',
    address: nav,
    isUnverified: true,
  },
  {
    key: 'inkluderingstilskudd',
    wish: 'adapting',
    rate: 'Det det koster, inntil # kroner.',
    rateOfDay: 'inkluderingstilskudd',
    longest: '12 måneder.',
    employerMust: 'Kjøp først når NAV har sagt ja. Søk om pengene innen to måneder.',
    address: `${nav}/inkluderingstilskudd`,
  },
  {
    key: 'oppfolging',
    wish: 'follow-up',
    rate: '0 kroner. Det koster dere ingenting.',
    longest: 'Et halvt år, som kan forlenges. Noen får oppfølging i inntil tre år.',
    employerMust: 'Pek ut en kontaktperson, og ta imot den som følger opp.',
    address: nav,
  },
];

/** The schemes for what is wished for, in the catalogue's order; all of them where nothing is. */
export function schemesWishedFor(wishes: readonly SchemeWish[]): readonly GuidedScheme[] {
  if (wishes.length === 0) return schemeGuide;
  return schemeGuide.filter(({ wish }) => wishes.includes(wish));
}

const notKnown = 'Beløpet for i dag kjenner vi ikke. Spør NAV.';

/** What a scheme comes to on a day, in words: not known where the table does not reach, never last year's. */
export function rateInWords(
  { rate, rateOfDay }: GuidedScheme,
  on: PlainDate,
  rates: readonly RateRow[] = rateTable,
): string {
  if (rateOfDay === undefined) return rate;
  const amount = rateOn(rateOfDay, on, rates);
  return amount === null ? notKnown : rate.replace('#', inGroups(amount));
}

/** Whether its amount can be computed from a company's own figures. */
export function hasEstimate({ key }: GuidedScheme): boolean {
  return wageSchemes.some((scheme) => scheme === key);
}
