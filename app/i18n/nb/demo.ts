/** The demo's entrance and its banner. */
export const demo = {
  title: 'Prøv Oppgavetorget',
  lead: 'Alle personer og bedrifter her er oppdiktet, og ingen e-post går ut. Velg hvem du vil være. Du kan bytte så ofte du vil.',
  storyTitle: 'Følg én oppgave hele veien',
  story: [
    'Kari leder et bakeri i Moss. Hun melder inn oppgaver som aldri blir gjort.',
    'Ingrid er jobbspesialist. Hun ser hvem oppgavene passer for, og spør jobbsøkeren.',
    'Siri er jobbsøker. Hun leser hva bakeriet får se, og sier ja eller nei.',
    'Kari leser om en kandidat uten navn, og sier ja. Alle tre godtar avtalen. Da gjelder den.',
  ],
  inboxHint: 'E-postene i historien finner du i innboksen. Åpne lenkene derfra.',
  inbox: 'Åpne innboksen',
  rolesTitle: 'Hvem vil du være?',
  roles: {
    employer: {
      name: 'Kari',
      title: 'Kari, arbeidsgiver',
      text: 'Leder bakeriet og melder inn oppgaver.',
    },
    specialist: {
      name: 'Ingrid',
      title: 'Ingrid, jobbspesialist',
      text: 'Finner jobbsøkere som passer.',
    },
    jobseeker: {
      name: 'Siri',
      title: 'Siri, jobbsøker',
      text: 'Har sin egen side og bestemmer selv.',
    },
    administrator: {
      name: 'Ola',
      title: 'Ola, administrator',
      text: 'Holder orden på bedrifter og tilganger.',
    },
  },
  signInHint: 'I demoen trenger du ingen adresse.',
  signInLink: 'Velg hvem du vil være',
  enterAs: (name: string) => `Gå inn som ${name}`,
  missing:
    'Denne personen finnes ikke i demoen nå, eller er stengt ute. Velg en annen, eller start demoen på nytt.',
  banner: {
    label: 'Om demoen',
    text: 'Demo med oppdiktede personer',
    switchRole: 'Bytt rolle',
    inbox: 'Innboks',
  },
};
