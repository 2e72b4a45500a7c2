import type { SearchState } from '~/app/domain/searches/search-state';

const states: Record<SearchState, string> = {
  asked: 'Vi har ikke svart ennå.',
  noted: 'Vi har lest det. Vi begynner snart.',
  looking: 'Vi leter nå.',
  found: 'Vi har funnet noe. Vi tar kontakt.',
  cannot: 'Vi får det ikke til nå.',
  'taken-back': 'Du tok det tilbake. Jobbspesialisten din kan fortsatt lese det.',
};

/** «Look for this»: what she asks for herself, without any job behind it. */
export const searches = {
  title: 'Se etter noe for meg',
  lead: 'Er det noe du vil prøve? Skriv det her. Da leter vi.',
  onlyUs: (name: string) => `Bare ${name} leser dette. Ingen bedrift får se det.`,
  pageTitle: 'Vil du at vi ser etter noe?',
  pageText: 'Skriv hva du har lyst til. Så leter vi.',
  pageOpen: (count: number) =>
    count === 1
      ? 'Du har bedt om én ting. Se hvordan det går.'
      : `Du har bedt om ${count} ting. Se hvordan det går.`,
  link: 'Be oss se etter noe',
  what: 'Jeg vil at dere ser etter …',
  whatHint: 'Skriv med dine egne ord. For eksempel «noe med hunder».',
  where: 'Hvor?',
  whereHint: 'Et sted du kan komme deg til.',
  company: 'Vet du om et sted?',
  companyHint: 'Vi spør deg før vi sier noe til dem.',
  send: 'Send til oss',
  sentTitle: 'Takk. Vi har fått det',
  sentText: (name: string) => `${name} leser det og svarer her.`,
  yoursTitle: 'Det du har bedt om',
  at: (place: string) => `Hvor: ${place}`,
  named: (company: string) => `Sted: ${company}`,
  states,
  weWrote: (text: string) => `Vi skrev: «${text}»`,
  takeBack: 'Ta det tilbake',
  errors: {
    what: 'Skriv hva du vil at vi ser etter. Du kan også ringe oss.',
    whatLong: 'Det du vil, er for langt. Skriv kortere, eller ring oss.',
    whereLong: 'Stedet er for langt. Skriv kortere.',
    companyLong: 'Navnet på stedet er for langt. Skriv kortere.',
    tooMany: 'Du har bedt om mye. Ring oss, så tar vi det sammen.',
  },
};
