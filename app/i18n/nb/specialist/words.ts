import type { WordField } from '~/app/domain/profiles/word-fields';

const titles: Record<WordField, string> = {
  wish: 'Slik forstår vi ønsket',
  interests: 'Slik forstår vi interessene',
  mastered: 'Slik forstår vi det jobbsøkeren kan',
  wanted: 'Slik forstår vi det jobbsøkeren vil',
  ruledOut: 'Slik forstår vi det som er nei',
  title: 'Slik forstår vi oppgaven',
};

/** What was understood of words, beside the words: chips to keep, choose or take away. */
export const words = {
  titles,
  none: 'Det vi forstår, vises her.',
  summary: (taken: number, toChoose: number, unused: number) =>
    [
      `${taken} forstått`,
      toChoose > 0 ? `${toChoose} å velge` : '',
      unused > 0 ? `${unused} ikke brukt` : '',
    ]
      .filter(Boolean)
      .join(', '),
  show: 'Vis hva vi forstår',
  bands: {
    high: 'Forstått som',
    medium: 'Velg det som passer',
    low: 'Ikke brukt. Står som tekst.',
  },
  conceptsFor: (text: string) => `Betydning av «${text}»`,
  other: 'Noe annet?',
  otherAbout: (text: string) => `Gjelder «${text}»`,
  noneOfThese: 'Ingen av disse',
  search: 'Søk etter oppgave eller arbeid',
  searchButton: 'Søk',
  nothingFound: (search: string) => `Fant ikke noe for «${search}».`,
  isCommon: 'Vanlige ord, ikke om en person. Husk dette for alle.',
  isCommonHint: 'Velg én betydning først. Uten hake gjelder det bare her.',
  notCommon: (text: string) =>
    `«${text}» kan ikke huskes for alle. Ta bort haken, så blir det lagret bare her.`,
  tooMany: 'Du har spurt mye på kort tid. Vent litt, og prøv igjen.',
};
