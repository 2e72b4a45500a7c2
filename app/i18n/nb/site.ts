/**
 * The frame of every page: the name, the ways, and the pages that say that something is not there.
 */
export const site = {
  name: 'Oppgavetorget',
  tagline: 'Oppgaver blir til jobber',
  pages: {
    label: 'Flere sider',
    before: 'Forrige side',
    after: 'Neste side',
    of: (page: number, pages: number) => `Side ${page} av ${pages}`,
  },
  skipToContent: 'Hopp til innhold',
  phone: 'telefon',
  signOut: 'Logg ut',
  leavePage: 'Lukk siden min',
  signedInAs: (name: string) => `Logget inn som ${name}`,
  privacy: 'Personvern og tilgjengelighet',
  waysLabel: 'Hovedmeny',
  ways: {
    anyone: [
      { to: '/register', label: 'Ny bedrift' },
      { to: '/sign-in', label: 'Logg inn' },
    ],
    jobseeker: [{ to: '/me', label: 'Tilbake til siden min' }],
    employer: [
      { to: '/company', label: 'Oversikt' },
      { to: '/company/needs/new', label: 'Meld inn oppgaver' },
      { to: '/company/chores', label: 'Småjobber' },
      { to: '/company/colleagues', label: 'Kolleger' },
      { to: '/schemes', label: 'Støtte' },
    ],
    specialist: [
      { to: '/desk', label: 'I dag' },
      { to: '/needs', label: 'Behov' },
      { to: '/companies', label: 'Bedrifter' },
      { to: '/profiles', label: 'Jobbsøkere' },
      { to: '/search', label: 'Søk' },
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
    notFoundTitle: 'Vi finner ikke siden',
    notFoundText: 'Siden finnes ikke, eller den er ikke din. Gå til forsiden og prøv derfra.',
    forbiddenTitle: 'Denne siden er ikke for deg',
    forbiddenText: 'Du er logget inn, men siden hører til en annen rolle.',
    linkEndedTitle: 'Lenken virker ikke lenger',
    linkEndedText:
      'Lenken er for gammel, eller noen har stoppet den. Spør den som ga deg lenken, så får du en ny.',
    otherPersonTitle: 'En annen sin side er åpen',
    otherPersonText:
      'Vi lagret ikke det du sendte. Siden til en annen er åpnet her etter din. Åpne lenken din på nytt.',
    replacedTitle: 'Avtalen blir endret',
    replacedText:
      'Denne teksten gjelder ikke lenger. Du får en ny lenke når den nye er klar. Har du fått en nyere e-post, bruker du lenken i den.',
    unreadableTitle: 'Noe her kan ikke leses',
    unreadableText:
      'Noe vi har lagret til denne siden, kan ikke leses nå. Det er ikke slettet, og ingenting ble lagret over det. Ring oss og si hvilken side det var.',
    brokenTitle: 'Noe gikk galt hos oss',
    brokenText: 'Det du skrev før du sendte, er ikke lagret. Prøv igjen om litt, eller ring oss.',
    toFrontPage: 'Til forsiden',
  },
};
