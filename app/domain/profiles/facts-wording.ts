import type { AmountBand } from './amount-band';
import type { ProfileFacts, SupportForm, TrialDone } from './matching-layer';

/** What is kept about food and clothes, where it is one of the vocabulary's own words. */
export const privateWords: Readonly<Record<string, string>> = {
  'no-pork': 'ikke svinekjøtt',
  'long-dress': 'lange klær',
  'long-sleeves': 'lange ermer',
  'head-covering': 'noe på hodet',
};

export const none = 'Ingen';

/** Before a whole clause, and before a few words that are none. */
export const conditionOpenings = { need: 'Du trenger at', wish: 'Du ønsker at' } as const;
export const conditionStrengths = { need: 'Må', wish: 'Ønske' } as const;

export const ruledOutWords = { never: 'aldri', 'not-now': 'ikke nå' } as const;

export const learningWords: Record<NonNullable<ProfileFacts['learns']>[number], string> = {
  shown: 'Noen viser meg',
  written: 'Jeg leser',
  spoken: 'Noen forklarer',
  'side-by-side': 'Vi gjør det sammen',
  pictures: 'Jeg ser på bilder',
};

const amountsOfNorwegian = new Map([
  ['none', 'ikke'],
  ['A1', 'noen få ord'],
  ['A2', 'litt'],
  ['B1', 'ganske godt'],
  ['B2', 'godt'],
  ['C1', 'svært godt'],
  ['C2', 'svært godt'],
]);

/** «Snakker litt norsk»: a level in words for her; what is no level stands as it was written. */
export function languageLine(skill: 'spoken' | 'written', level: string): string {
  const verb = skill === 'spoken' ? 'Snakker' : 'Leser og skriver';
  const amount = amountsOfNorwegian.get(level);
  return amount ? `${verb} ${amount} norsk` : `${verb}: ${level}`;
}

export const amountWords: Record<AmountBand, string> = {
  tried: 'noen ganger',
  'some-months': 'noen måneder',
  'a-year-or-two': 'ett til to år',
  years: 'tre år eller mer',
};

export const trialKindWords: Record<NonNullable<TrialDone['kind']>, string> = {
  taste: 'noen dager',
  trial: 'noen uker',
};

export const trialReactionWords: Record<NonNullable<TrialDone['reaction']>, string> = {
  liked: 'Det likte du.',
  mixed: 'Noe var bra, noe ikke.',
  disliked: 'Det likte du ikke.',
};

export const supportWords: Record<SupportForm, string> = {
  talks: 'Samtaler',
  advice: 'Råd',
  training: 'Opplæring',
  'side-by-side': 'Være med på jobben',
  adaptation: 'Endre noe på jobben',
};
