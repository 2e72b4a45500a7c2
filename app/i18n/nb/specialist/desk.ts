export const desk = {
  title: 'I dag',
  lead: (name: string) => `God dag, ${name}. Dette venter på deg.`,
  waitingTitle: 'Venter på deg',
  nothingWaits: 'Ingenting venter på deg akkurat nå',
  nothingText: 'Se på nye behov, eller ring noen.',
  newNeedsTitle: 'Nye behov',
  ongoingTitle: 'Venter på andre',
  peopleTitle: 'Dine jobbsøkere',
  people: (count: number) => (count === 1 ? '1 jobbsøker' : `${count} jobbsøkere`),
  toPeople: 'Se alle',
  since: (age: string) => `Sist endret ${age}`,
};
