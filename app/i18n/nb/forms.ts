const quoted = (words: readonly string[]) => words.map((word) => `«${word}»`).join(', ');

/** What every form says about itself, whatever it is about. */
export const forms = {
  optional: 'valgfritt',
  longest: (characters: number) => `Høyst ${characters} tegn.`,
  faultsPrefix: 'Feil: ',
  faultsTitle: 'Det er noe du må rette',
  texts: {
    found: (words: string, what: string, why: string) => `«${words}» ser ut som ${what}. ${why}`,
    refused: (field: string, found: readonly string[]) =>
      `${field}: ${found.join(' ')} Ta det bort og send en gang til.`,
    mustGo: 'Det kan ikke stå her.',
    doubtful: (words: readonly string[]) =>
      `Se over ${quoted(words)}. Ta det bort, eller kryss av for at det skal stå.`,
    doubtTitle: 'Dette kan peke på en person',
    doubt: (field: string, words: string, what: string, why: string) =>
      `«${words}» i «${field}» ser ut som ${what}. ${why}`,
    doubtRemedy:
      'Ta det bort hvis du kan. Er det ikke om en person, eller må det stå, krysser du av.',
    wanted: 'Jeg har sett over, og det skal stå',
  },
  doubtedPlaces: (places: readonly { typed: string; meant: string | null }[]) =>
    `${places.map(({ typed, meant }) => (meant === null ? `Vi kjenner ingen kommune som heter «${typed}».` : `Mente du ${meant}? Du skrev «${typed}».`)).join(' ')} Rett det, eller lagre en gang til for å beholde det.`,
  meanwhile: {
    title: 'Dette er lagret et annet sted mens du skrev',
    text: 'Det du skrev, står der ennå, og er ikke lagret. Det du ikke rørte, viser det som er lagret nå. Se over det som er merket, og lagre en gang til.',
    before: 'Lagret et annet sted mens du skrev. Før:',
    now: 'Nå:',
    nothing: 'tomt',
  },
  drafts: {
    found: (when: string) => `Dette skrev du ${when}. Det er ikke lagret ennå.`,
    drop: 'Kast det jeg skrev',
    kept: 'Kladden er tatt vare på.',
    lost: 'Kladden er ikke tatt vare på. Sjekk nettet. Vi prøver igjen av oss selv.',
    signedOut: 'Kladden er ikke tatt vare på. Du er logget ut. Logg inn i en ny fane.',
    unsent: 'Ikke sendt. Nettet er borte. Det du skrev, står her. Prøv igjen.',
    unsentSignedOut:
      'Ikke sendt. Du er logget ut. Det du skrev, står her. Logg inn i en ny fane, og prøv igjen.',
    refused: 'Kladden er for lang. Lagre den nå.',
  },
};
