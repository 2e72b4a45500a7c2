export const common = {
  name: 'Oppgavetorget',
  tagline: 'Oppgaver blir til jobber',
  skipToContent: 'Hopp til innhold',
  callUs: (provider: string, phone: string) =>
    `${provider}, telefon ${phone.replaceAll(' ', '\u00a0')}`,
  signOut: 'Logg ut',
  privacy: 'Personvern og tilgjengelighet',
  waysLabel: 'Hovedmeny',
  ways: {
    anyone: [{ to: '/sign-in', label: 'Logg inn' }],
    employer: [
      { to: '/company', label: 'Oversikt' },
      { to: '/company/needs/new', label: 'Meld inn oppgaver' },
    ],
    specialist: [
      { to: '/desk', label: 'I dag' },
      { to: '/needs', label: 'Behov' },
      { to: '/profiles', label: 'Jobbsøkere' },
    ],
    administrator: [
      { to: '/admin', label: 'Oversikt' },
      { to: '/admin/companies', label: 'Bedrifter' },
      { to: '/admin/users', label: 'Brukere' },
      { to: '/admin/agreements', label: 'Avtaler' },
      { to: '/admin/mail', label: 'E-post' },
      { to: '/admin/log', label: 'Logg' },
    ],
  },
  errors: {
    titlePrefix: 'Feil: ',
    summaryTitle: 'Det er noe du må rette',
    notFoundTitle: 'Vi finner ikke siden',
    notFoundText: 'Siden finnes ikke, eller den er ikke din. Gå til forsiden og prøv derfra.',
    forbiddenTitle: 'Denne siden er ikke for deg',
    forbiddenText: 'Du er logget inn, men siden hører til en annen rolle.',
    linkEndedTitle: 'Lenken virker ikke lenger',
    linkEndedText: 'Lenken er brukt opp, for gammel eller trukket tilbake. Be om en ny.',
    brokenTitle: 'Noe gikk galt hos oss',
    brokenText: 'Det du skrev før du sendte, er ikke lagret. Prøv igjen om litt, eller ring oss.',
    toFrontPage: 'Til forsiden',
  },
};
