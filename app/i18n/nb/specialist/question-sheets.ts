import type { NeedTopic, TaskTopic } from '~/app/domain/needs/task-questions';

const taskTopics: Record<TaskTopic, string> = {
  times: 'Når på dagen og i uka kan det gjøres?',
  hours: 'Hvor mange timer tar det i uka?',
  movable: 'Kan det flyttes til en annen tid?',
  learnable: 'Kan det læres litt etter litt?',
  lifting: 'Hvor tungt løftes det?',
  standing: 'Hvor mye står og går en?',
  pace: 'Hvor høyt er tempoet?',
  company: 'Gjøres det alene eller sammen med andre?',
  noise: 'Hvor mye lyd er det?',
  customers: 'Hvor mye møter en kunder?',
};

const needTopics: Record<NeedTopic, string> = {
  mentor: 'Hvem kan vise og hjelpe i starten?',
  contact: 'Hvem er kontaktperson?',
  support: 'Kan vi være med på arbeidsplassen?',
  contract: 'Kan det bli en vanlig jobb? Hva må til?',
  pay: 'Fra når er det lønn?',
  progression: 'Hva kan det føre videre til?',
};

/** The sheets that are printed for a talk: one with the person, one with the company. */
export const questionSheets = {
  answer: 'Svar',
  question: 'Spørsmål',
  person: {
    title: 'Spørsmål til samtalen',
    lead: 'Det vi ikke vet ennå. Ta det som passer, i den rekkefølgen som passer.',
    back: 'Tilbake til yrkesprofilen',
    blocks: 'Deler av yrkesprofilen',
    block: (title: string) => `${title}: hva er viktig for deg?`,
    needs: 'Det behovene som ligner mest, spør om',
    none: 'Ingenting står åpent nå.',
    private: 'Arket er for samtalen. Det har verken navn eller kode.',
  },
  company: {
    title: 'Spørsmål om oppgavene',
    lead: (need: string, company: string) => `${need}, ${company}`,
    back: 'Tilbake til behovet',
    asked: 'Dette har vi sagt at vi vil spørre om',
    settle: 'Er besvart',
    settleAbout: (text: string) => `: ${text}`,
    whole: 'Om det hele',
    none: 'Ingenting står åpent om oppgavene nå.',
    about: 'Arket handler bare om arbeidet. Det står ikke noe om noen jobbsøker her.',
    link: 'Ark med spørsmål til bedriften',
    open: 'Åpne spørsmål om oppgavene',
    openLine: (need: string, by: string, when: string) => `${need} · ${by} · ${when}`,
  },
  taskTopics,
  needTopics,
};
