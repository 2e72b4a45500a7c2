import type { ChoreRhythm } from '~/app/domain/chores/chore';
import { mostTasks } from '~/app/domain/needs/most-tasks';
import { hoursInWords } from '~/app/domain/wording/hours-in-words';

const rhythms: Record<ChoreRhythm, string> = {
  daily: 'Hver dag',
  'some-days': 'Noen dager i uka',
  weekly: 'En gang i uka',
  monthly: 'En gang i måneden',
  seldom: 'Sjeldnere',
};

const minutes: Record<string, string> = {
  '10': 'Ti minutter',
  '30': 'En halv time',
  '60': 'En time',
  '120': 'To timer eller mer',
};

const toTenth = (value: number) => Math.round(value * 10) / 10;

/** Small work nobody gets round to: put in by colleagues, looked over by the company. */
export const chores = {
  title: 'Småjobber ingen rekker',
  lead: 'La alle på arbeidsplassen si fra om det som blir liggende. Småting fra flere avdelinger kan bli én jobb.',
  rhythms,
  minutes,
  line: (minutesEach: number, rhythm: ChoreRhythm) =>
    `${minutes[String(minutesEach)] ?? `${minutesEach} minutter`}, ${rhythms[rhythm].toLowerCase()}`,
  hoursAWeek: (value: number) =>
    toTenth(value) === 0 ? 'Av og til' : `${hoursInWords(toTenth(value))} i uka`,
  start: {
    title: 'Slik virker det',
    stepNow: 'Nå',
    stepLater: 'Så',
    steps: [
      {
        title: 'Dere deler en lenke',
        text: 'Heng opp plakaten på pauserommet, eller send lenken til kollegene.',
      },
      {
        title: 'Kollegene legger inn på mobilen',
        text: 'Det tar et halvt minutt. De trenger ikke konto, og vi spør ikke hvem de er.',
      },
      {
        title: 'Dere ser over',
        text: 'Dere velger hva som er med. Like ting samles, med timer i uka.',
      },
      {
        title: 'Dere melder inn det som kan bli en jobb',
        text: 'Noen få timer er nok til å begynne med.',
      },
    ],
    button: 'Begynn å samle',
  },
  open: {
    title: 'Kollegene kan legge inn',
    until: (day: string) => `Åpent til og med ${day}.`,
    link: 'Lenken dere deler',
    poster: 'Plakat å henge opp',
    close: 'Slutt å samle',
    closeSure: 'Lenken slutter å virke med en gang. Det som er lagt inn, blir her.',
    closeNow: 'Ja, slutt å samle',
  },
  waiting: {
    title: (count: number) => `Se over (${count})`,
    lead: 'Dette har kollegene lagt inn. Ta med det som kan gjøres av en ny kollega.',
    more: (left: number) => `${left} til står for tur når disse er sett over.`,
    keep: 'Ta med',
    leaveOut: 'Ikke ta med',
  },
  kept: {
    title: 'Med på lista',
    empty: 'Ingenting er med ennå.',
    emptyOpen: 'Det kollegene legger inn, kommer først til dere som ser over.',
    lead: 'Kryss av for det som kan bli en jobb sammen.',
    total: (total: number) => `Til sammen ${hoursInWords(toTenth(total))} i uka.`,
    legend: 'Hva skal være med?',
    make: 'Lag en innmelding av disse',
    makeHint: 'Dere ser over alt før dere sender.',
    takeOut: 'Ta noe ut av lista',
    used: (count: number) =>
      count === 1
        ? 'En småjobb er allerede med i en innmelding.'
        : `${count} småjobber er allerede med i innmeldinger.`,
  },
  leftOut: {
    title: (count: number) => `Ikke tatt med (${count})`,
    keep: 'Ta med likevel',
  },
  refusals: {
    'none-chosen': 'Kryss av for det som skal være med i innmeldingen',
    'not-found': 'Noe på lista er endret siden dere åpnet siden. Se over og prøv igjen.',
    'too-many-tasks': `Det ble for mange oppgaver i én innmelding. Velg høyst ${mostTasks}`,
  },
  poster: {
    title: 'Hva blir liggende hos oss?',
    lead: (company: string) => `Vi samler småjobber ingen rekker i ${company}.`,
    scan: 'Åpne kameraet på mobilen og pek på ruten.',
    or: 'Eller skriv inn adressen:',
    promise: 'Det tar et halvt minutt. Du trenger ikke si hvem du er.',
    why: 'Flere småting kan bli en jobb for en ny kollega.',
    until: (day: string) => `Til og med ${day}.`,
    back: 'Tilbake til småjobbene',
    closed: 'Lista er ikke åpen nå. Begynn å samle, så får dere en plakat.',
  },
  put: {
    title: 'Hva blir liggende hos dere?',
    lead: (company: string) => `Småjobber ingen rekker i ${company}. Det tar et halvt minutt.`,
    text: 'Hva er det?',
    textHint: 'For eksempel: rydde bakrommet, tørke støv i hyllene',
    place: 'Hvor?',
    placeHint: 'Avdeling eller rom',
    minutesTitle: 'Hvor lang tid tar det hver gang?',
    rhythmTitle: 'Hvor ofte burde det gjøres?',
    send: 'Legg inn',
    thanks: 'Takk! Det er lagt inn.',
    again: 'Vet du om mer, kan du legge inn en til.',
    anonymous: 'Vi spør ikke hvem du er. Skriv om arbeidet, ikke om personer.',
    full: 'Lista er full. Si fra til lederen din.',
    tooMany: (wait: number) =>
      wait > 60
        ? 'Det er lagt inn mange i dag. Prøv igjen i morgen.'
        : `Det er lagt inn mange herfra. Vent ${wait} minutter.`,
    faults: {
      'chore-missing': 'Skriv hva som blir liggende',
      'minutes-missing': 'Velg omtrent hvor lang tid det tar',
      'rhythm-missing': 'Velg hvor ofte det burde gjøres',
      'too-long': 'Skriv kortere',
    },
  },
};
