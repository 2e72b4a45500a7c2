import type { CompanyRole, DeclineReason } from '~/app/domain/companies/lead-decision';

const reasons: Record<DeclineReason, string> = {
  'not-an-employer': 'Ingen bedrift står bak',
  'outside-area': 'Utenfor vårt område',
  'known-already': 'Noen i bedriften har tilgang fra før',
  'cannot-reach': 'Vi får ikke tak i dem',
  other: 'Noe annet',
};

const roles: Record<CompanyRole, string> = {
  owner: 'Leder: kan også gi kolleger tilgang',
  member: 'Medarbeider',
};

/** Employers who have registered themselves and wait for a call. */
export const leads = {
  title: 'Nye bedrifter',
  lead: 'De har registrert seg selv og er lovet en telefon innen to arbeidsdager.',
  none: 'Ingen nye bedrifter venter',
  noneText: 'Når en arbeidsgiver registrerer seg på forsiden, står den her.',
  waiting: (count: number) =>
    count === 1
      ? 'Én ny bedrift venter på en telefon.'
      : `${count} nye bedrifter venter på en telefon.`,
  seeAll: 'Se nye bedrifter',
  registered: (age: string) => `Registrert ${age}`,
  factsTitle: 'Dette skrev de',
  wish: 'Trenger hjelp til',
  organisationNumber: 'Organisasjonsnummer',
  municipality: 'Kommune',
  contact: 'Kontaktperson',
  phone: 'Telefon',
  email: 'E-post',
  earlierTitle: 'Organisasjonsnummeret er meldt inn før',
  earlier: (company: string, contact: string, on: string) =>
    `Registrert før: ${company}, av ${contact}, ${on}`,
  toCompany: 'Se bedriften',
  approved: (company: string, contact: string) =>
    `${company} er sluppet inn. ${contact} får en e-post med veien inn.`,
  declined: (company: string, contact: string) =>
    `${company} har fått nei. ${contact} får en e-post med grunnen.`,
  knownTitle: (company: string) => `${company} står i registeret fra før`,
  knownText: 'Ring en som har tilgang før du slipper inn flere: den nye ser alt bedriften ser.',
  people: (names: string) => `Har tilgang: ${names}`,
  nobody: 'Ingen har tilgang ennå.',
  approveTitle: 'Slipp inn',
  approveText: 'Ring først. Bedriften blir partner, og du blir den faste kontakten.',
  joinText: 'Ring først. Personen får tilgang til bedriften som står i registeret.',
  sector: 'Sektor',
  sectors: { private: 'Privat', public: 'Offentlig', 'non-profit': 'Ideell' },
  role: 'Rolle i bedriften',
  roles,
  approve: 'Slipp inn og send e-post',
  declineTitle: 'Si nei',
  reason: 'Grunn',
  reasons,
  note: 'Noe du vil si til bedriften',
  noteHint: 'Det står i e-posten de får.',
  decline: 'Si nei og send e-post',
  states: { waiting: 'Venter på telefon', approved: 'Sluppet inn', declined: 'Fikk nei' },
  hindrances: {
    'company-stopped':
      'Bedriften er stoppet eller avsluttet i registeret. Bare en administrator kan slippe den inn igjen.',
    'email-taken':
      'E-postadressen er i bruk av en annen, eller er stengt ute. Be om en annen adresse.',
  },
  decidedAlready: 'En kollega har svart på denne registreringen.',
  faults: {
    sector: 'Velg sektor',
    companyRole: 'Velg rolle',
    municipality: 'Skriv kommunen bedriften er i, med høyst 60 tegn',
    reason: 'Velg en grunn',
    note: 'Skriv høyst 300 tegn til bedriften',
  },
};
