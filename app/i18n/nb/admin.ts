import type { AuditAction } from '~/app/domain/audit/audit-event';

const logActions: Record<AuditAction, string> = {
  'session.started': 'logget inn',
  'session.ended': 'logget ut',
  'user.invited': 'ga noen tilgang',
  'user.invited-again': 'sendte en invitasjon på nytt',
  'user.changed': 'endret en bruker',
  'user.suspended': 'stengte noen ute',
  'user.reinstated': 'slapp noen inn igjen',
  'profile.office-chosen': 'valgte kontor for en jobbsøker',
  'office.added': 'la til et kontor',
  'office.changed': 'endret et kontor',
  'company.registered': 'registrerte en bedrift',
  'company.changed': 'endret en bedrift',
  'company.claimed': 'tok kontakten med en bedrift',
  'company.released': 'ga fra seg kontakten med en bedrift',
  'company.offered': 'ba en kollega overta en bedrift',
  'company.handed-over': 'overtok kontakten med en bedrift',
  'company.not-taken-over': 'overtok ikke en bedrift',
  'company.stopped': 'stoppet en bedrift',
  'company.reopened': 'åpnet en stoppet bedrift',
  'contact.added': 'la til en kontaktperson',
  'contact.changed': 'endret en kontaktperson',
  'contact.removed': 'fjernet en kontaktperson',
  'contact.logged': 'førte en kontakt med en bedrift',
  'promise.kept': 'holdt et løfte til en bedrift',
  'promise.dropped': 'strøk et løfte til en bedrift',
  'warning.recorded': 'førte et varseltegn',
  'task-question.asked': 'spurte en bedrift om en oppgave',
  'task-question.settled': 'noterte et svar fra en bedrift',
  'match.kept': 'tok vare på en match',
  'match.noted': 'noterte noe å ta opp',
  'match.note-finished': 'strøk noe som var tatt opp',
  'weights.changed': 'endret vektene i matchingen',
  'question.asked': 'spurte kolleger',
  'question.answered': 'svarte en kollega',
  'question.closed': 'avsluttet et spørsmål til kolleger',
  'lead.registered': 'registrerte seg som ny bedrift',
  'lead.approved': 'godkjente en ny bedrift',
  'lead.declined': 'sa nei til en ny bedrift',
  'need.started': 'begynte på et behov',
  'need.submitted': 'sendte inn et behov',
  'need.changed': 'endret et behov',
  'need.completed': 'fylte ut et behov',
  'need.opened': 'åpnet et behov',
  'need.claimed': 'tok et behov for å fylle det ut',
  'need.released': 'ga fra seg et behov',
  'need.paused': 'satte et behov på vent',
  'need.resumed': 'fortsatte med et behov',
  'need.closed': 'avsluttet et behov',
  'need.reopened': 'åpnet et behov igjen',
  'analysis.saved': 'lagret en kartlegging',
  'correction.sent': 'meldte en feil i en kartlegging',
  'correction.handled': 'tok hånd om en feilmelding',
  'profile.created': 'opprettet en yrkesprofil',
  'profile.changed': 'endret en yrkesprofil',
  'profile.opened': 'åpnet en yrkesprofil',
  'profile.objected': 'sa at noe ikke stemmer i en yrkesprofil',
  'profile.objection-settled': 'svarte på at noe ikke stemte',
  'profile.hand-over-asked': 'spurte om en ny jobbspesialist',
  'profile.handed-over': 'sa ja til en ny jobbspesialist',
  'profile.hand-over-declined': 'sa nei til en ny jobbspesialist',
  'sharing.asked': 'spurte om en kollega kan lese en sak',
  'sharing.agreed': 'sa ja til at en kollega kan lese en sak',
  'sharing.declined': 'sa nei til at en kollega kan lese en sak',
  'sharing.ended': 'avsluttet at en kollega kan lese en sak',
  'search.asked': 'ba om at vi ser etter noe',
  'search.answered': 'svarte på hva vi skulle se etter',
  'search.taken-back': 'tok tilbake et ønske om å se etter noe',
  'found-job.told': 'fortalte om en jobb som er funnet selv',
  'found-job.taken-up': 'gikk videre med en jobb jobbsøkeren fant',
  'found-job.taken-back': 'tok tilbake en jobb som var funnet selv',
  'found-job.contact-chosen': 'valgte hvem som tar kontakt først',
  'carved-job.started': 'begynte på et stillingsforslag',
  'carved-job.changed': 'endret et stillingsforslag',
  'carved-job.became-need': 'gjorde et stillingsforslag klart til å foreslå',
  'profile.specialist-wished': 'ba om en annen jobbspesialist',
  'profile.specialist-wish-taken-back': 'tok tilbake ønsket om en annen jobbspesialist',
  'identity.changed': 'endret navn eller kontakt',
  'identity.read': 'så navn og kontakt',
  'break-glass.asked': 'ba om nødinnsyn',
  'break-glass.approved': 'sa ja til nødinnsyn',
  'break-glass.declined': 'sa nei til nødinnsyn',
  'break-glass.closed': 'avsluttet et nødinnsyn',
  'requirements.ticked': 'svarte på en kravliste',
  'requirements.solved': 'skrev hvordan et nei på kravlista løses',
  'assessment.saved': 'vurderte en match',
  'proposal.drafted': 'laget et kandidatforslag',
  'proposal.card-changed': 'endret et kandidatkort',
  'proposal.asked': 'spurte jobbsøkeren',
  'proposal.change-requested': 'ba om et annet kort',
  'proposal.items-taken-away': 'tok bort noe fra et kandidatkort',
  'proposal.link-sent': 'sendte jobbsøkeren en ny lenke',
  'proposal.reminded': 'minnet om et forslag',
  'proposal.reminder-stopped': 'stoppet en påminnelse',
  'proposal.paused': 'satte et forslag på pause',
  'proposal.resumed': 'fortsatte med et forslag',
  'proposal.answered-by-phone': 'førte et svar bedriften ga på telefon',
  'proposal.declined': 'takket nei',
  'proposal.no-taken-back': 'tok tilbake et nei',
  'proposal.shown': 'viste et forslag til bedriften',
  'proposal.question-asked': 'stilte et spørsmål',
  'proposal.answered': 'svarte på et spørsmål',
  'proposal.interested': 'var interessert',
  'proposal.not-now': 'svarte ikke nå',
  'proposal.not-now-taken-back': 'tok tilbake et ikke nå',
  'proposal.yes-taken-back': 'tok tilbake et ja til å møtes',
  'proposal.meeting-asked': 'ba om et møte',
  'proposal.meeting-declined': 'takket nei til et møte',
  'proposal.meeting-arranged': 'avtalte et møte',
  'proposal.ended': 'avsluttet et forslag',
  'consent.given': 'ga samtykke',
  'consent.withdrawn': 'trakk samtykket',
  'link.made': 'laget en personlig lenke',
  'link.revoked': 'trakk tilbake en lenke',
  'agreement.drafted': 'begynte på en avtale',
  'agreement.changed': 'endret en avtale',
  'agreement.approved': 'godkjente et unntak i en avtale',
  'agreement.sent': 'sendte en avtale',
  'agreement.called-back': 'kalte tilbake en avtale',
  'agreement.accepted': 'godtok en avtale',
  'agreement.declined': 'sa nei til en avtale',
  'agreement.came-into-force': 'gjorde at en avtale gjelder',
  'agreement.decided': 'førte inn hva som ble bestemt om en avtale',
  'agreement.stop-wished': 'ba om å avslutte en avtale',
  'agreement.stop-talked-about': 'snakket med partene om å avslutte en avtale',
  'words.remembered': 'husket hva vanlige ord betyr',
  'words.reread': 'leste lagrede ord på nytt',
  'occupations.taken-in': 'la yrker til ordlista',
  'mail.parked': 'la en e-post til side',
  'mail.uncertain': 'vet ikke om en e-post kom fram',
  'mail.retried': 'sendte en e-post på nytt',
  'mail.handled': 'tok hånd om en e-post',
  'records.imported': 'leste inn opplysninger',
  'records.exported': 'hentet ut opplysninger',
};

/** Her own word said in a meeting: it is not the one who wrote it down that consents. */
const saidInMeeting: Partial<Record<AuditAction, string>> = {
  'profile.handed-over': 'skrev inn jobbsøkerens ja til en ny jobbspesialist (i møte, med vitne)',
  'profile.hand-over-declined':
    'skrev inn jobbsøkerens nei til en ny jobbspesialist (i møte, med vitne)',
  'sharing.agreed':
    'skrev inn jobbsøkerens ja til at en kollega kan lese en sak (i møte, med vitne)',
  'sharing.declined':
    'skrev inn jobbsøkerens nei til at en kollega kan lese en sak (i møte, med vitne)',
  'consent.given': 'skrev inn jobbsøkerens ja (i møte, med vitne)',
  'consent.withdrawn': 'skrev inn at jobbsøkeren trakk samtykket (i møte, med vitne)',
  'proposal.declined': 'skrev inn jobbsøkerens nei (i møte, med vitne)',
  'proposal.meeting-declined': 'skrev inn jobbsøkerens nei til et møte (i møte, med vitne)',
};

/** Jobseekers who want another specialist, under their codes. */
const wishes = {
  title: 'Ønsker om en annen jobbspesialist',
  lead: 'Jobbsøkere som selv har bedt om en annen. Velg hvem de skal bli spurt om.',
  none: 'Ingen har bedt om en annen jobbspesialist',
  has: (name: string, age: string) => `Har ${name} i dag. Spurte ${age}.`,
  noText: 'Jobbsøkeren har ikke skrevet noe.',
  asked: (name: string) => `Spurt om ${name}, venter på svar`,
  whom: 'Hvem skal jobbsøkeren bli spurt om?',
  whomHint: 'Jobbsøkeren får e-post og svarer selv. Ingenting flyttes før et ja.',
  choose: 'Velg jobbspesialist',
  ask: 'Spør jobbsøkeren',
  noSuccessor: 'Velg en jobbspesialist som jobbsøkeren ikke har fra før',
};

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

/** The administrator's pages: register, people with access, log. */
export const admin = {
  wishes,
  overview: {
    title: 'Oversikt',
    lead: 'Slik står det til i dag. Personer ser du ikke her.',
    companies: 'Bedrifter',
    openNeeds: 'Åpne behov',
    proposals: 'Kandidatforslag',
    agreements: 'Avtaler',
    figuresTitle: 'Tall',
    proposalsTitle: 'Kandidatforslag etter status',
    proposalsNote: 'Hver enkelt status vises bare når den gjelder minst seks.',
    status: 'Status',
    few: 'Færre enn 6',
    proposalsLog: 'Se hendelsene i loggen',
    figure: 'Hva',
    count: 'Antall',
    stuckTitle: 'Dette står fast',
    stuck: {
      mail: (count: number) =>
        count === 1 ? 'Én e-post kom ikke fram' : `${count} e-poster kom ikke fram`,
      exceptions: (count: number) =>
        count === 1
          ? 'Én avtale venter på at du godkjenner et unntak'
          : `${count} avtaler venter på at du godkjenner et unntak`,
      decisions: (count: number) =>
        count === 1
          ? 'Én utprøving er over datoen for beslutning'
          : `${count} utprøvinger er over datoen for beslutning`,
      jobseekers: (count: number) =>
        count === 1
          ? 'Én jobbsøker venter på ny jobbspesialist'
          : `${count} jobbsøkere venter på ny jobbspesialist`,
      companies: (count: number) =>
        count === 1
          ? 'Én bedrift har ingen fast kontakt'
          : `${count} bedrifter har ingen fast kontakt`,
      wishes: (count: number) =>
        count === 1
          ? 'Én jobbsøker ønsker en annen jobbspesialist'
          : `${count} jobbsøkere ønsker en annen jobbspesialist`,
      breakGlass: (count: number) =>
        count === 1 ? 'Én venter på svar om nødinnsyn' : `${count} venter på svar om nødinnsyn`,
      leads: (count: number) =>
        count === 1
          ? 'Én ny bedrift venter på å bli oppringt'
          : `${count} nye bedrifter venter på å bli oppringt`,
    },
    breakGlassLink: 'Er en jobbspesialist borte? Be om nødinnsyn',
    askedNote: (count: number) =>
      count === 0
        ? 'Ingen er spurt ennå. Velg hvem som tar over.'
        : `Spurt, venter på svar: ${count}`,
    leadLine: (company: string, place: string, age: string) =>
      `${company}, ${place}. Meldte seg ${age}.`,
    leadsNote: 'En jobbspesialist ringer og svarer.',
    nothingStuck: 'Ingenting står fast.',
  },
  needs: {
    title: 'Åpne behov',
    lead: (count: number) =>
      count === 1
        ? 'Ett behov er meldt inn og ikke avsluttet.'
        : `${count} behov er meldt inn og ikke avsluttet. De som har ventet lengst, står først.`,
    none: 'Ingen åpne behov nå',
    need: 'Behov',
    company: 'Bedrift',
    place: 'Kommune',
    state: 'Status',
    age: 'Meldt inn',
    back: 'Til oversikten',
  },
  companies: {
    title: 'Bedrifter',
    lead: 'Registeret over partnerbedrifter.',
    add: 'Registrer bedrift',
    none: 'Ingen bedrifter ennå',
    noneText: 'Registrer den første. Så kan du gi en leder tilgang.',
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
  },
  users: {
    title: 'Brukere',
    lead: 'Alle som kan logge inn. Jobbsøkere har ikke konto.',
    add: 'Gi noen tilgang',
    name: 'Navn',
    role: 'Rolle',
    roles: {
      employer: 'Arbeidsgiver',
      specialist: 'Jobbspesialist',
      administrator: 'Administrator',
    },
    email: 'E-post',
    access: 'Tilgang',
    active: 'Har tilgang',
    suspended: 'Stengt ute',
    suspend: 'Steng ute …',
    showAll: 'Vis alle brukere',
    shutOutTitle: 'Jobbspesialister uten tilgang',
    reinstate: 'Slipp inn igjen …',
    letIn: (back: number) => {
      if (back === 0) return 'Personen kan logge inn igjen.';
      const companies =
        back === 1 ? 'Én bedrift er gitt tilbake' : `${back} bedrifter er gitt tilbake`;
      return `Personen kan logge inn igjen. ${companies}, og de det gjelder, får e-post.`;
    },
    you: 'Det er deg',
    action: 'Endre',
    refusals: {
      oneself: 'Du kan ikke stenge ute deg selv. Be en annen administrator om det.',
      notWaiting: 'Denne personen venter ikke på en invitasjon.',
      tooMany: 'Invitasjonen er sendt flere ganger den siste timen. Vent litt.',
      lastAdministrator: 'Dette er den siste administratoren. Gi en annen tilgang først.',
    },
    invitedNotIn: 'Invitert, ikke logget inn',
    waiting: 'Invitert, ikke logget inn ennå',
    waitingText: 'Kom ikke invitasjonen fram? Se over adressen, eller send den på nytt.',
    inviteAgain: 'Send invitasjonen på nytt',
    invitedAgain: 'Invitasjonen er på vei.',
    changed: 'Endringen er lagret.',
    mendHint: 'Kan rettes til personen har logget inn. Da går invitasjonen til den nye adressen.',
    emailStands: (email: string) =>
      `Logger inn med ${email}. Adressen kan ikke endres etter første innlogging.`,
    phone: 'Telefon',
    save: 'Lagre',
    backToAll: 'Til brukerne',
    invited: 'Tilgangen er gitt, og en e-post er på vei.',
    inviteTitle: 'Gi noen tilgang',
    whichRole: 'Hvilken rolle skal personen ha?',
    roleHints: {
      employer: 'Melder inn oppgaver og svarer på forslag for en bedrift.',
      specialist: 'Følger opp jobbsøkere og bedrifter.',
      administrator: 'Styrer bedrifter og tilganger. Ser ingen jobbsøkere.',
    },
    goOn: 'Gå videre',
    otherRole: 'Velg en annen rolle',
    emailHint: 'Hit kommer lenken når personen logger inn.',
    company: 'Bedrift',
    chooseCompany: 'Velg bedrift',
    companyRole: 'Rolle i bedriften',
    companyRoles: { owner: 'Leder', member: 'Medarbeider' },
    office: 'Kontor',
    chooseOffice: 'Velg kontor',
    noOffices: 'Ingen kontorer i bruk. Legg til et kontor først.',
    invite: 'Gi tilgang og send e-post',
    errors: {
      name: 'Skriv navnet',
      email: 'Skriv en e-postadresse, for eksempel navn@bedrift.no',
      signedInBefore:
        'Personen har alt logget inn, så adressen kan ikke endres. Gi ny tilgang i stedet.',
      lastOwner: 'Bedriften må ha minst én leder. Gjør en annen til leder først.',
      phone: 'Skriv telefonnummeret med 5 til 20 siffer, eller la feltet stå tomt',
      emailTaken: 'Det finnes alt en bruker med denne e-postadressen',
      company: 'Velg bedriften',
      companyOver:
        'Samarbeidet med bedriften er stoppet eller avsluttet. Åpne bedriften i registeret først, eller velg en annen',
      companyRole: 'Velg rollen i bedriften',
      office: 'Kontor: velg et av kontorene på listen',
    },
  },
  lockOut: {
    title: (name: string) => `Steng ute ${name}?`,
    lead: {
      specialist:
        'Det gjelder med en gang. Du kan slippe inn igjen siden, men det som er flyttet til andre, kommer ikke tilbake av seg selv.',
      other: 'Det gjelder med en gang. Du kan slippe inn igjen siden, med samme e-postadresse.',
    },
    letIn: {
      title: (name: string) => `Slipp inn ${name} igjen?`,
      plain: 'Personen logger inn på nytt med samme e-postadresse.',
      backTitle: 'Dette kommer tilbake når du slipper inn igjen',
      back: (name: string) => [
        'Innlogging med samme e-postadresse. Gamle innlogginger er fortsatt avsluttet.',
        `Jobbsøkere som ikke har sagt ja til en annen. Spørsmålet trekkes tilbake, og de blir hos ${name}, med forslag og avtaler.`,
        'Bedrifter som ingen har tatt over.',
      ],
      goneTitle: 'Dette kommer ikke tilbake av seg selv',
      gone: (name: string) => [
        `Bedrifter som en annen har tatt over. Du kan gi dem tilbake når du slipper inn ${name}.`,
        'Jobbsøkere som har sagt ja til en annen. De blir hos den nye.',
        'Saker kolleger delte, roller som medkontakt, og bedrifter kolleger ville gi fra seg. De må avtales på nytt.',
      ],
      giveBack: (name: string) => `Hvilke bedrifter skal ${name} få tilbake?`,
      giveBackHint:
        'Bedriftene du velger, får e-post om hvem de skal ringe. De andre blir der de er. Den som tok over, får e-post.',
      isWith: (to: string) => `Nå hos ${to}`,
      isWithAndOver: (to: string) =>
        `Nå hos ${to}. Samarbeidet er over, så bedriften får ikke e-post.`,
      confirm: 'Slipp inn igjen',
    },
    isOut: (name: string) => `${name} er stengt ute`,
    isOutLead: 'Alle innlogginger er avsluttet.',
    heldTitle: 'Dette har personen ansvar for',
    leftTitle: 'Dette står igjen',
    held: {
      jobseekers: 'Jobbsøkere',
      proposals: 'Åpne kandidatforslag',
      agreements: 'Avtaler',
      companies: 'Bedrifter med fast kontakt',
    },
    waitingTitle: 'Venter på svar',
    waiting: (count: number) =>
      count === 1
        ? 'Én jobbsøker er spurt om en ny jobbspesialist, og flyttes ved et ja.'
        : `${count} jobbsøkere er spurt om en ny jobbspesialist. Hver av dem flyttes ved et ja.`,
    askedByLetter: (count: number) =>
      count === 1 ? 'Én er spurt på e-post.' : `${count} er spurt på e-post.`,
    withoutAddress: (count: number) =>
      `${count === 1 ? 'Én har' : `${count} har`} ikke e-post, og har ikke fått spørsmålet. Den som tar over, må spørre i et møte. Telefonnummeret kan to administratorer åpne sammen.`,
    breakGlass: 'Be om nødinnsyn for å ringe',
    whoTakesOver: 'Hvem tar over?',
    whoTakesOverHint:
      'Bedriftene får ny fast kontakt med en gang. Jobbsøkerne blir spurt, og flyttes når de sier ja. Den som tar over, får e-post.',
    noSuccessor: 'Velg en jobbspesialist som tar over',
    nobody:
      'Ingen andre jobbspesialister kan logge inn. Jobbsøkere og bedrifter venter til du har gitt en ny tilgang og valgt den her.',
    confirm: 'Steng ute',
    handOver: 'La valgte jobbspesialist ta over',
    back: 'Til brukerne',
  },
  log: {
    title: 'Logg',
    lead: 'Alt som har skjedd, nyest først. Loggen kan ikke endres uten at det synes.',
    whole: (count: number) =>
      count === 1 ? 'Loggen er hel: 1 hendelse' : `Loggen er hel: ${count} hendelser`,
    broken: (seq: number) => `Loggen er brutt ved hendelse ${seq}`,
    brokenText: 'Noe er endret eller fjernet. Ta vare på databasen og si fra til driften.',
    check: 'Kontroller at loggen er hel',
    when: 'Når',
    who: 'Hvem',
    what: 'Hva',
    about: 'Gjelder',
    all: 'Vis hele loggen',
    filtered: (about: string) => `Viser bare: ${about}`,
    noMatch: 'Ingen hendelser passer',
    noMatchText: 'Velg noe videre, eller vis hele loggen.',
    older: 'Eldre hendelser',
    none: 'Ingen hendelser',
    noneText: 'Her kommer det som skjer, så snart noen gjør noe.',
    erased: 'Slettet',
    actions: logActions,
    saidInMeeting,
    numbered: (what: string, number: string) => `${what} (nr. ${number})`,
    filter: {
      title: 'Finn i loggen',
      actor: 'Gjort av',
      kind: 'Gjelder',
      action: 'Hva som skjedde',
      from: 'Fra og med',
      to: 'Til og med',
      anything: 'Alle',
      show: 'Vis',
    },
    actors: {
      person: 'Jobbsøkeren',
      party: 'En part i avtalen',
      visitor: 'Noen som ikke var logget inn',
      operator: 'Driften',
      worker: 'Systemet',
      user: 'En tidligere bruker',
    },
    subjects: {
      user: 'en bruker',
      company: 'en bedrift',
      office: 'et kontor',
      lead: 'en ny bedrift',
      need: 'et behov',
      profile: 'en jobbsøker',
      proposal: 'et forslag',
      agreement: 'en avtale',
      mail: 'en e-post',
      question: 'et spørsmål til kolleger',
      concept: 'et ord vi forstår',
      weights: 'vektene i matchingen',
      other: 'noe annet',
    },
  },
  invitationMail: {
    subject: 'Du har fått tilgang til Oppgavetorget',
    preview: (provider: string) => `${provider} har gitt deg tilgang`,
    heading: 'Du har fått tilgang til Oppgavetorget',
    intro: (provider: string) =>
      `${provider} har gitt deg tilgang til Oppgavetorget. Her blir oppgaver til jobber.`,
    how: 'Logg inn med denne e-postadressen. Du får en lenke hver gang, og trenger ikke passord.',
    action: 'Logg inn',
    notYou: 'Kjenner du ikke til dette? Da kan du se bort fra e-posten.',
  },
};
