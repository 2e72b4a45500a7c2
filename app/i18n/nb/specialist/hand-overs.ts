/** A person's answer about a new specialist, said in a meeting and written down. */
export const handOvers = {
  desk: (code: string) => `${code} er spurt om ny jobbspesialist`,
  deskText: 'Svaret kommer på egen side, eller i et møte.',
  title: (code: string) => `Ny jobbspesialist for ${code}?`,
  lead: (from: string, to: string) => `${from} i dag, ${to} hvis svaret er ja.`,
  asked: (moment: string) => `Spurt ${moment}.`,
  rule: 'Jobbsøkeren bestemmer. Ved et ja flyttes profil, forslag og avtaler, og bedriftene som har lest, får vite hvem de kan ringe.',
  unreached: {
    title: (code: string) => `${code} har ikke e-post, og har ikke fått spørsmålet`,
    how: (code: string) =>
      `Du ser ikke telefonnummeret før ${code} har sagt ja. To administratorer kan åpne det sammen, med nødinnsyn, og ringe for deg. Oppgi koden og grunnen «En ny jobbspesialist skal ta over».`,
    subject: (code: string) => `Nødinnsyn for ${code}`,
    askAdministrator: (name: string) => `Be ${name} om nødinnsyn`,
    then: 'Be dem avtale et møte med deg. Svaret derfra skriver du inn her.',
  },
  give: {
    open: 'Gi over til en kollega',
    title: (code: string) => `Gi over ${code} til en kollega`,
    lead: 'Jobbsøkeren blir spurt. Ingenting flyttes før et ja.',
    colleague: 'Hvem skal ta over?',
    hint: 'Kollegaen ser bare koden før jobbsøkeren har svart. Uten e-post spør du i et møte.',
    choose: 'Velg en kollega',
    noColleague: 'Hvem skal ta over? Velg en annen jobbspesialist fra lista',
    nobody: 'Det er ingen kollega å gi over til nå.',
    send: 'Spør jobbsøkeren',
    stop: 'Avbryt',
  },
  written: {
    yes: 'Jobbsøkerens ja er skrevet inn. Den nye jobbspesialisten har overtatt og får en e-post.',
    no: 'Jobbsøkerens nei er skrevet inn. Ingenting er flyttet.',
  },
  witnessHint: 'En annen enn dere to jobbspesialistene.',
  ownWitness: 'Vitnet må være en annen enn dere to jobbspesialistene',
};
