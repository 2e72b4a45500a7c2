import type { SearchAnswer, SearchState } from '~/app/domain/searches/search-state';

const states: Record<SearchState, string> = {
  asked: 'Ikke besvart',
  noted: 'Notert',
  looking: 'Dere leter',
  found: 'Funnet noe',
  cannot: 'Får det ikke til',
  'taken-back': 'Tatt tilbake',
};

const answers: Record<SearchAnswer, string> = {
  noted: 'Notert, vi begynner snart',
  looking: 'Vi leter nå',
  found: 'Vi har funnet noe',
  cannot: 'Vi får det ikke til nå',
};

/** What a jobseeker has asked the specialist to look for, without any need behind it. */
export const searches = {
  desk: (code: string) => `${code} vil at du ser etter noe`,
  deskText: 'Les hva det er, og svar.',
  title: 'Vil at du ser etter',
  rule: 'Ønsket er jobbsøkerens eget. En bedrift får ikke vite om det uten samtykke for den bedriften.',
  where: (place: string) => `Hvor: ${place}`,
  company: (name: string) => `Har tenkt på: ${name}`,
  asked: (date: string) => `Spurte ${date}`,
  states,
  youWrote: (text: string) => `Du svarte: «${text}»`,
  startTitle: 'Begynn her',
  matches: 'Finn behov som passer',
  ask: (what: string) => `Spør kolleger om «${what}»`,
  askPlain: 'Spør kolleger',
  askHint: 'Spørsmålet til kolleger får bare med vanlige ord for arbeid.',
  answerTitle: 'Svar jobbsøkeren',
  answer: 'Hva er svaret?',
  answers,
  reason: 'Skriv noe til jobbsøkeren',
  reasonHint: 'Korte setninger. Må fylles ut når dere ikke får det til.',
  send: 'Send svaret',
  earlier: 'Besvart før',
  errors: {
    answer: 'Velg hva svaret er',
    reason: 'Skriv til jobbsøkeren hvorfor dere ikke får det til.',
    reasonLong: 'Svaret til jobbsøkeren er for langt. Kort det ned til 300 tegn.',
    late: 'Ønsket er tatt tilbake eller besvart i mellomtiden. Se hvordan det står nå.',
  },
};
