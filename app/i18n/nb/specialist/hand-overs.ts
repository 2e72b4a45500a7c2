/** A person's answer about a new specialist, said in a meeting and written down. */
export const handOvers = {
  desk: (code: string) => `${code} er spurt om ny jobbspesialist`,
  deskText: 'Svaret kommer på egen side, eller i et møte.',
  title: (code: string) => `Ny jobbspesialist for ${code}?`,
  lead: (from: string, to: string) => `${from} i dag, ${to} hvis svaret er ja.`,
  asked: (moment: string) => `Spurt ${moment}.`,
  rule: 'Jobbsøkeren bestemmer. Ved et ja flyttes profil, forslag og avtaler, og bedriftene som har lest, får vite hvem de kan ringe.',
  witnessHint: 'En annen enn dere to jobbspesialistene.',
  ownWitness: 'Vitnet må være en annen enn dere to jobbspesialistene',
};
