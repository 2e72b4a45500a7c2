/** “Who knows an employer good at …”: a question to colleagues. */
export const colleagues = {
  title: 'Spør kolleger',
  lead: 'Hvem kjenner en arbeidsgiver som er god på noe? Svarene er bedrifter fra registeret.',
  ask: 'Hvem kjenner en arbeidsgiver som …',
  askHint:
    'For eksempel «er god på rolige oppgaver ute». Spør om bedriften. Ikke skriv om jobbsøkere her.',
  about: (work: string) => `har arbeid av dette slaget: ${work}`,
  send: 'Spør alle',
  openTitle: 'Åpne spørsmål',
  none: 'Ingen spørsmål står åpne',
  noneText: 'Spør når du leter etter en arbeidsplass du ikke kjenner.',
  question: (text: string) => `Hvem kjenner en arbeidsgiver som ${text.replace(/\?$/, '')}?`,
  askedBy: (name: string, age: string) => `${name} spurte ${age}`,
  noAnswers: 'Ingen har svart ennå.',
  because: (colleague: string, note: string | null) =>
    note ? `${colleague}: ${note}` : `Svart av ${colleague}`,
  answerTitle: 'Svar med en bedrift',
  company: 'Bedrift',
  chooseCompany: 'Velg bedrift',
  note: 'Hvorfor den?',
  noteHint: 'Ikke skriv om jobbsøkere her.',
  answer: 'Svar',
  close: 'Avslutt spørsmålet',
  closedMeanwhile: 'Spørsmålet er avsluttet.',
  errors: {
    text: 'Skriv hva bedriften skal være god på, mellom 5 og 200 tegn',
    company: 'Velg en bedrift fra listen',
    note: 'Begrunnelsen er for lang. Kort den ned til 300 tegn.',
  },
};
