/** Everyone who can sign in. */
export const users = {
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
};

/** The letter to somebody who is given access. */
export const invitationMail = {
  subject: 'Du har fått tilgang til Oppgavetorget',
  preview: (provider: string) => `${provider} har gitt deg tilgang`,
  heading: 'Du har fått tilgang til Oppgavetorget',
  intro: (provider: string) =>
    `${provider} har gitt deg tilgang til Oppgavetorget. Her blir oppgaver til jobber.`,
  how: 'Logg inn med denne e-postadressen. Du får en lenke hver gang, og trenger ikke passord.',
  action: 'Logg inn',
  notYou: 'Kjenner du ikke til dette? Da kan du se bort fra e-posten.',
};
