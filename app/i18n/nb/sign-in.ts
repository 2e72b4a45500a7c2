/** Signing in: the pages and the letter. The same words whether an address is known or not. */
export const signIn = {
  title: 'Logg inn',
  lead: 'Skriv e-postadressen din. Vi sender deg en lenke og en kode. Du trenger ikke passord.',
  email: 'E-postadresse',
  send: 'Send lenke og kode',
  fromLetter: {
    lead: 'Vi sender en lenke og en kode til adressen du fikk e-posten på. Så kommer du rett til saken.',
    other: 'Bruk en annen e-postadresse',
  },
  newCompany: 'Er bedriften ny her?',
  register: 'Registrer bedriften',
  noAccount: (provider: string) => `Har du ikke fått tilgang ennå? Ring ${provider} på`,
  code: {
    title: 'Sjekk e-posten',
    lead: 'Er adressen registrert hos oss, har vi nå sendt deg en e-post. Åpne lenken i e-posten, eller skriv koden her. Begge virker i 10 minutter.',
    label: 'Kode',
    hint: 'Seks siffer, for eksempel 123 456',
    send: 'Logg inn',
    nothingCame:
      'Kommer det ingen e-post? Se i søppelposten, og sjekk at adressen er riktig skrevet.',
    justRegistered: 'Har dere nettopp registrert bedriften? Vi ringer først. Så får du tilgang.',
    again: 'Be om en ny e-post',
  },
  link: {
    title: 'Du er nesten inne',
    lead: 'Trykk på knappen for å logge inn. Lenken virker bare én gang.',
    send: 'Logg inn',
    endedTitle: 'Lenken virker ikke lenger',
    endedText:
      'Lenken er brukt, for gammel eller erstattet av en nyere. Be om en ny, så er du straks inne.',
    again: 'Be om en ny e-post',
  },
  errors: {
    letterEnded:
      'E-posten du kom fra, er for gammel til å sende på nytt fra. Skriv e-postadressen din.',
    email: 'Skriv en e-postadresse, for eksempel navn@bedrift.no',
    codeForm: 'Skriv koden på seks siffer',
    wrongCode: 'Koden stemmer ikke. Bruk koden fra den nyeste e-posten.',
    attemptEnded: 'Koden virker ikke lenger. Be om en ny e-post.',
    tooMany: (minutes: number) =>
      minutes === 1
        ? 'Det har vært for mange forsøk. Vent ett minutt og prøv igjen.'
        : `Det har vært for mange forsøk. Vent ${minutes} minutter og prøv igjen.`,
  },
  mail: {
    subject: 'Logg inn på Oppgavetorget',
    preview: (minutes: number) => `Lenken og koden virker i ${minutes} minutter`,
    heading: 'Logg inn på Oppgavetorget',
    intro: (minutes: number) =>
      `Trykk på knappen for å logge inn. Lenken virker én gang, i ${minutes} minutter.`,
    action: 'Logg inn',
    code: (code: string) => `Eller skriv denne koden der du ba om å logge inn: ${code}`,
    notYou: 'Var det ikke du som ba om dette? Da kan du se bort fra e-posten. Ingen er logget inn.',
  },
};
