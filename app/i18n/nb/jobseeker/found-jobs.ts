import type { FirstContact, FoundJobState, MayTell } from '~/app/domain/found-jobs/found-job';

const states: Record<FoundJobState, string> = {
  told: 'Vi har ikke svart ennå.',
  'taken-up': 'Vi jobber med dette nå. Vi spør deg før vi sier noe om deg.',
  'taken-back': 'Du tok det tilbake.',
};

const firstContacts: Record<FirstContact, string> = {
  jobseeker: 'Jeg selv',
  together: 'Vi sammen',
  specialist: 'Dere',
};

const chosen: Record<FirstContact, string> = {
  jobseeker: 'Du snakker med dem først.',
  together: 'Vi snakker med dem sammen.',
  specialist: 'Vi snakker med dem først.',
};

const mayTells: Record<MayTell, string> = {
  nothing: 'Ingenting ennå',
  unnamed: 'Litt om meg, uten navn',
  named: 'Hvem jeg er',
};

/** A place of work she found herself: she says who talks first, and what may be told. */
export const foundJobs = {
  title: 'En jobb jeg har funnet',
  lead: 'Har du funnet et sted du vil jobbe? Skriv det her. Så hjelper vi deg.',
  rule: (name: string) => `Bare ${name} leser dette. Stedet får ikke vite om deg fra oss ennå.`,
  pageTitle: 'Har du funnet en jobb selv?',
  pageText: 'Fortell oss om stedet. Du bestemmer hvem som spør.',
  link: 'Fortell om jobben',
  found: 'Du har funnet',
  place: 'Hva heter stedet?',
  placeHint: 'For eksempel «Bakeriet på torget».',
  work: 'Hva vil du gjøre der?',
  workHint: 'For eksempel «vaske brett».',
  town: 'Hvor er det?',
  townHint: 'Kommune eller sted.',
  contact: 'Kjenner du noen der?',
  contactHint: 'Skriv navnet.',
  firstContact: 'Hvem skal snakke med dem først?',
  firstContacts,
  mayTell: 'Hva kan vi si om deg?',
  mayTellHint: 'Vi spør deg én gang til før vi sier noe. Du leser teksten først.',
  mayTells,
  send: 'Send til oss',
  sentTitle: 'Takk. Vi har fått det',
  sentText: (name: string) => `${name} leser det og svarer her.`,
  yoursTitle: 'Det du har funnet',
  at: (town: string) => `Hvor: ${town}`,
  knows: (name: string) => `Du kjenner: ${name}`,
  tells: (what: string) => `Vi kan si: ${what}`,
  chosen,
  states,
  change: 'Velg en annen',
  save: 'Lagre',
  goOn: 'Se hvordan det går',
  takeBack: 'Ta det tilbake',
  errors: {
    place: 'Skriv hva stedet heter. Du kan også ringe oss.',
    work: 'Skriv hva du vil gjøre der. Du kan også ringe oss.',
    placeLong: 'Navnet på stedet er for langt. Skriv kortere.',
    workLong: 'Det du vil gjøre, er for langt. Skriv kortere.',
    townLong: 'Svaret på hvor det er, er for langt. Skriv kortere.',
    contactLong: 'Navnet på den du kjenner, er for langt. Skriv kortere.',
    firstContact: 'Velg hvem som skal snakke med dem først.',
    mayTell: 'Velg hva vi kan si om deg.',
    tooMany: 'Du har fortalt om mange steder. Ring oss, så tar vi det sammen.',
  },
};
