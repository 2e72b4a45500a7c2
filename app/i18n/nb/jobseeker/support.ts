/** Asking for help at work, after the start. Easy-read; the same keys as the employer's. */
export const support = {
  title: 'Trenger du hjelp på jobben?',
  text: 'Trykk, så ringer vi deg.',
  label: 'Vil du skrive hva det gjelder?',
  hint: 'Du trenger ikke skrive noe. Bedriften ser det ikke.',
  button: 'Be om hjelp',
  openTitle: (moment: string) => `Du ba om hjelp ${moment}`,
  wrote: (words: string) => `Du skrev: «${words}»`,
  seen: (name: string, moment: string) => `${name} leste det ${moment}. Vent litt, så ringer vi.`,
  notSeen: (name: string) => `${name} har fått beskjed. Den er ikke lest ennå.`,
  answered: (moment: string, time: string) =>
    `Du ba om hjelp ${moment}. Du fikk svar etter ${time}.`,
  call: 'Vil du snakke nå? Ring',
  noAnswer: 'Får du ikke svar? Ring',
  tooLong: 'Teksten er for lang. Bruk høyst 500 tegn.',
  over: 'Avtalen gjelder ikke lenger. Ring hvis det er noe.',
};

/** How she reads what was asked, among all that is stored. */
export const supportAsked = {
  jobseeker: (date: string) => `Du ba om hjelp ${date}.`,
  employer: (date: string) => `Bedriften ba oss om hjelp ${date}.`,
  words: (words: string) => `Det sto: «${words}»`,
};
