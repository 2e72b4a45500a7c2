import type { Channel, ContactAim, ContactOutcome } from '~/app/domain/companies/contact-entry';
import type { Cup } from '~/app/domain/companies/cups';
import { objections } from './objections';

const channels: Record<Channel, string> = {
  phone: 'Telefon',
  visit: 'Besøk',
  meeting: 'Møte',
  email: 'E-post',
  'drop-in': 'Stakk innom',
  referral: 'Anbefalt av noen',
};

const aims: Record<ContactAim, string> = {
  introduce: 'Presentere oss',
  'know-workplace': 'Bli kjent med stedet',
  'find-tasks': 'Finne oppgaver',
  'go-on': 'Gå videre med et forslag',
  'follow-up': 'Følge opp',
  'keep-promise': 'Holde et løfte',
};

const cups: Record<Cup, string> = {
  1: 'Første kopp: avtale et møte',
  2: 'Andre kopp: møtet, bli kjent',
  3: 'Tredje kopp: en person inn',
};

/** What was agreed, T L2868–2880. */
const outcomes: Record<ContactOutcome, string> = {
  a: 'Gå videre med en bestemt kandidat',
  b: 'De sier fra når noe blir ledig',
  c: 'Møte om hvilke oppgaver de har',
  d: 'Begge kan ta kontakt igjen',
};

/** The log of contact with a company: five minutes, on a phone. */
export const contactLog = {
  title: 'Ny kontakt',
  lead: 'Fem minutter, rett etterpå.',
  newEntry: 'Før en kontakt',
  correctTitle: 'Rett kontakten',
  correctLead:
    'Det du skriver nå, står i stedet for det som sto. Løfter gjøres opp på bedriftens side.',
  correct: 'Rett',
  correctAbout: (what: string, on: string) => `${what}, ${on}`,
  corrected: (on: string) => `Rettet ${on}`,
  saveCorrected: 'Lagre rettelsen',
  changedMeanwhile: 'Kontakten er rettet siden du åpnet siden. Se over, og lagre på nytt.',
  aboutCompanyOnly: 'Ikke skriv om jobbsøkere her.',
  noticeTitle: (name: string) => `${name} har vært i kontakt`,
  notice: (name: string, on: string) =>
    `${name} var i kontakt med bedriften ${on}. Snakk sammen før du ringer. Du kan likevel ta kontakt.`,
  on: 'Når',
  channel: 'Hvordan',
  aim: 'Hva var målet?',
  contact: 'Hvem snakket du med?',
  noContact: 'Ingen bestemt',
  cup: 'Hvilken kopp kaffe?',
  cupHint:
    'Bli kjent før noen presenteres. Tredje kopp er bare for den som har sagt ja til denne bedriften.',
  noCup: 'Ingen av dem',
  outcome: 'Hva ble dere enige om?',
  noOutcome: 'Ingenting ennå',
  objection: 'Hva var de i tvil om?',
  noObjection: 'Ingenting',
  note: 'Notat om bedriften',
  promiseTitle: 'Lovet du noe?',
  promise: 'Det vi lovet',
  promiseHint: 'For eksempel «ringe med svar om støtte». Ikke skriv om jobbsøkere her.',
  dueOn: 'Innen',
  nextOn: 'Ta kontakt igjen',
  save: 'Lagre kontakten',
  libraryTitle: 'Svar på det de er i tvil om',
  librarySays: (says: string) => `«${says}»`,
  channels,
  aims,
  cups,
  outcomes,
  objections,
  errors: {
    on: 'Skriv datoen for kontakten. Den kan ikke være fram i tid.',
    channel: 'Velg hvordan dere var i kontakt',
    aim: 'Velg hva som var målet',
    contact: 'Velg en av kontaktpersonene på listen, eller «ingen bestemt»',
    cup: 'Velg en av de tre koppene, eller «ingen av dem»',
    outcome: 'Velg en av linjene, eller «ingenting ennå»',
    objection: 'Velg fra listen, eller «ingenting»',
    note: 'Notatet er for langt. Kort det ned til 1000 tegn.',
    promise: 'Løftet er for langt. Kort det ned til 200 tegn.',
    promiseMissing: 'Skriv hva vi lovet, eller ta bort datoen',
    dueOn: 'Skriv hvilken dag løftet skal være holdt',
    dueOnPast: 'Fristen for løftet har gått ut. Velg i dag eller en senere dag under «Innen».',
    ownName:
      'Ta bort navnet eller kontakten til jobbsøkeren fra notatet og løftet. Alle jobbspesialister leser dem.',
    nextOn: 'Skriv datoen for neste kontakt som dag, måned og år',
  },
};
