import type { ProfileFacts, SupportForm } from './matching-layer';

export const ruledOutWords = { never: 'aldri', 'not-now': 'ikke nå' } as const;

export const learningWords: Record<NonNullable<ProfileFacts['learns']>[number], string> = {
  shown: 'Noen viser meg',
  written: 'Jeg leser',
  spoken: 'Noen forklarer',
  'side-by-side': 'Vi gjør det sammen',
  pictures: 'Jeg ser på bilder',
};

export const languageLevelWords = { spoken: 'Snakke:', written: 'Lese og skrive:' } as const;

export const supportWords: Record<SupportForm, string> = {
  talks: 'Samtaler',
  advice: 'Råd',
  training: 'Opplæring',
  'side-by-side': 'Være med på jobben',
  adaptation: 'Endre noe på jobben',
};
