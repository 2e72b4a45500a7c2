export const desk = {
  title: 'I dag',
  lead: (name: string) => `God dag, ${name}.`,
  waitingTitle: 'Venter på deg',
  objections: (code: string) => `${code} sier at noe ikke stemmer`,
  objectionText: 'Les hva det gjelder, og snakk om det.',
  newNeedsTitle: 'Nye behov',
  ongoingTitle: 'Venter på andre',
  peopleTitle: 'Dine jobbsøkere',
  people: (count: number) => (count === 1 ? '1 jobbsøker' : `${count} jobbsøkere`),
  toPeople: 'Se alle',
  since: (age: string) => `Sist endret ${age}`,
};
