import type { FirstContact, FoundJobState, MayTell } from '~/app/domain/found-jobs/found-job';

const firstContacts: Record<FirstContact, string> = {
  jobseeker: 'Jobbsøkeren tar kontakt først.',
  together: 'Dere tar kontakt sammen.',
  specialist: 'Du tar kontakt først, etter et ja.',
};

const mayTells: Record<MayTell, string> = {
  nothing: 'Ingenting ennå',
  unnamed: 'Litt, uten navn',
  named: 'Hvem jobbsøkeren er',
};

const states: Record<FoundJobState, string> = {
  told: 'Ikke begynt',
  'taken-up': 'I gang',
  'taken-back': 'Tatt tilbake',
};

/** Work a jobseeker found herself: it is about her until she lets the company read. */
export const foundJobs = {
  desk: (code: string) => `${code} har funnet en jobb selv`,
  deskText: 'Les om stedet, og hvem som tar kontakt.',
  title: 'Har funnet selv',
  states,
  told: (date: string) => `Fortalte ${date}`,
  town: (town: string) => `Hvor: ${town}`,
  contact: (name: string) => `Kjenner der: ${name}`,
  firstContacts,
  mayTell: (what: string) => `Tenker at vi kan si: ${what}`,
  mayTells,
  rule: 'Bedriften og kolleger ser ikke behovet du skriver ned. Bedriften får bare det jobbsøkeren sier ja til i forslaget.',
  takeUpTitle: 'Gå videre',
  company: 'Hvilken bedrift er det?',
  chooseCompany: 'Velg bedrift',
  newCompany: 'Er bedriften ny? Registrer den først',
  takeUp: 'Skriv ned behovet',
  toNeed: 'Se behovet',
  needLead: 'Skriv ned det jobbsøkeren fortalte. Bedriften får ikke lese dette, og ingen får brev.',
  herWork: (work: string) => `Jobbsøkeren skrev til deg: ${work}`,
  herWorkRule:
    'Skriv oppgaven og kontaktpersonen slik bedriften sier det. Det jobbsøkeren skrev, er bare til deg.',
  needTag: 'Gjelder bare denne jobbsøkeren',
  proposal: 'Jobbsøkeren fant dette selv',
  errors: { company: 'Velg hvilken bedrift det er, eller registrer den først' },
};
