function endsNow(open: number): string {
  if (open === 0) return 'er det ingen åpne forslag å avslutte.';
  return open === 1
    ? 'avsluttes det ene åpne forslaget til den med en gang.'
    : `avsluttes alle ${open} åpne forslag til den med en gang.`;
}

function endedNow(ended: number): string {
  if (ended === 0) return 'Ingen forslag var åpne.';
  return ended === 1
    ? 'Ett åpent forslag er avsluttet, og åpnes ikke igjen om bedriften åpnes.'
    : `${ended} åpne forslag er avsluttet, og åpnes ikke igjen om bedriften åpnes.`;
}

/** The register of companies. */
export const companies = {
  title: 'Bedrifter',
  lead: 'Registeret over partnerbedrifter.',
  add: 'Registrer bedrift',
  none: 'Ingen bedrifter ennå',
  noneText: 'Registrer den første. Så kan du gi en leder tilgang.',
  search: {
    label: 'Søk i registeret',
    query: 'Navn på bedrift',
    find: 'Søk',
    clear: 'Vis alle',
    none: 'Ingen bedrifter med det navnet.',
  },
  name: 'Navn',
  organisationNumber: 'Organisasjonsnummer',
  organisationNumberHint: 'Ni siffer.',
  sector: 'Sektor',
  sectors: { private: 'Privat', public: 'Offentlig', 'non-profit': 'Ideell' },
  municipality: 'Kommune',
  status: 'Status',
  statuses: {
    lead: 'Ny, ikke godkjent',
    partner: 'Partner',
    paused: 'På pause',
    stopped: 'Stoppet',
    ended: 'Avsluttet',
  },
  statusReason: 'Begrunnelse',
  statusReasonHint:
    'Må fylles ut når bedriften stoppes, og når en stoppet bedrift åpnes. Ikke skriv om jobbsøkere her.',
  stopHint: (open: number) =>
    `Når du setter «Stoppet», ${endsNow(open)} Det som er avsluttet, åpnes ikke igjen, selv om bedriften åpnes siden. Avtaler som gjelder, står, og jobbspesialistene får e-post.`,
  reopenHint:
    'Når du åpner bedriften igjen, blir forslagene som tok slutt da den ble stoppet, ikke åpnet. De må lages på nytt.',
  stoppedNow: (ended: number) => `Bedriften er stoppet. ${endedNow(ended)}`,
  reopenedNow:
    'Bedriften er åpnet igjen. Forslagene som ble avsluttet da den ble stoppet, er fortsatt avsluttet.',
  specialist: 'Fast kontakt hos oss',
  noSpecialist: 'Ingen ennå',
  withoutContact: 'Uten fast kontakt',
  showAll: 'Vis alle bedrifter',
  newTitle: 'Registrer bedrift',
  save: 'Lagre',
  saved: 'Bedriften er lagret.',
  register: {
    lookUp: 'Hent navn og kommune fra registeret',
    filledIn: 'Navn og kommune er hentet fra Enhetsregisteret. Se over og lagre.',
    'not-found': 'Registeret kjenner ikke nummeret. Se over sifrene, eller skriv navnet selv.',
    'no-answer': 'Registeret svarer ikke nå. Skriv navn og kommune selv, eller prøv igjen.',
    ending: 'Registeret sier at bedriften er konkurs eller under avvikling.',
  },
  contactsTitle: 'Kontaktpersoner',
  contactsHint: 'Jobbspesialisten endrer dem på siden til bedriften.',
  noContacts: 'Ingen kontaktpersoner er skrevet inn ennå.',
  peopleTitle: 'Personer med tilgang',
  nobody: 'Ingen har tilgang ennå.',
  invite: 'Gi noen tilgang',
  noInvitation: 'Samarbeidet er over. Ingen nye kan få tilgang før bedriften er partner igjen.',
  seeLog: 'Se hva som har skjedd',
  errors: {
    name: 'Skriv navnet på bedriften',
    organisationNumber:
      'Skriv et gyldig organisasjonsnummer med ni siffer, eller la feltet stå tomt',
    organisationNumberTaken: 'Det finnes alt en bedrift med dette organisasjonsnummeret',
    sector: 'Velg sektor',
    municipality: 'Skriv kommunen',
    status: 'Velg status',
    statusReason: 'Skriv hvorfor bedriften er stoppet',
    reopenReason: 'Skriv hvorfor den stoppede bedriften kan åpnes igjen',
    specialist: 'Velg en jobbspesialist fra listen',
    changedMeanwhile:
      'Noen andre endret bedriften mens du skrev. Se over og lagre på nytt hvis det fortsatt stemmer.',
  },
};
