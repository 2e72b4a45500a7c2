/** Jobseekers' wishes for another specialist. */
export const wishes = {
  title: 'Ønsker om en annen jobbspesialist',
  lead: 'Jobbsøkere som selv har bedt om en annen. Velg hvem de skal bli spurt om.',
  none: 'Ingen har bedt om en annen jobbspesialist',
  has: (name: string, age: string) => `Har ${name} i dag. Spurte ${age}.`,
  noText: 'Jobbsøkeren har ikke skrevet noe.',
  asked: (name: string) => `Spurt om ${name}, venter på svar`,
  whom: 'Hvem skal jobbsøkeren bli spurt om?',
  whomHint: 'Jobbsøkeren får e-post og svarer selv. Ingenting flyttes før et ja.',
  choose: 'Velg jobbspesialist',
  ask: 'Spør jobbsøkeren',
  noSuccessor: 'Velg en jobbspesialist som jobbsøkeren ikke har fra før',
};
