import type { TaskFit } from '~/app/domain/carving/position-answer';
import type { DoneToday } from '~/app/domain/carving/position';
import { hoursInWords as hours } from '~/app/domain/wording/hours-in-words';

const doneToday: Record<DoneToday, string> = {
  somebody: 'Noen hos dere gjør det',
  nobody: 'Blir ikke gjort',
  unknown: 'Vet ikke ennå',
};

const fits: Record<TaskFit, string> = {
  fits: 'Passer',
  other: 'Passer med andre timer eller tider',
  'not-here': 'Denne går ikke hos oss',
};

/** The company's answer, task by task. */
const answer = {
  title: 'Svar på oppgavene',
  again: 'Svar på oppgavene på nytt',
  lead: 'Si hva som passer hos dere. Dere binder dere ikke til noe.',
  fit: 'Passer oppgaven?',
  fits,
  hours: 'Hvor mange timer i uka?',
  unit: 'timer',
  when: 'Når passer det?',
  why: 'Hvorfor går den ikke?',
  ifOther: 'Når dere vil ha andre timer eller tider. Skriv det ene eller begge.',
  ifNotHere: 'Når den ikke går. Skriv om arbeidet, ikke om kandidaten.',
  send: 'Send svarene',
  saidOn: (date: string) => `Dere svarte på oppgavene ${date}`,
  then: 'Vi tar det opp med kandidaten og gir dere beskjed.',
  faults: {
    fit: (task: string) => `Velg om «${task}» passer hos dere`,
    other: (task: string) => `Skriv timer i uka eller når på dagen for «${task}»`,
    hours: (task: string) => `Skriv timer i uka som et tall fra 0,25 til 60 for «${task}»`,
    why: (task: string) => `Skriv hvorfor «${task}» ikke går hos dere`,
    long: (task: string, field: string) => `Skriv høyst 300 tegn for «${task}»: ${field}`,
    'not-now': 'Oppgavene kan ikke besvares nå. Se over forslaget, eller ring oss.',
  },
};

/** A job put together for one person, as the company reads it: business words only. */
export const position = {
  eyebrow: 'Forslag til stilling',
  sum: (count: number) => `${hours(count)} i uka`,
  sumKnown: (count: number) => `${hours(count)} i uka, og noe til. Ikke alle timer er avtalt.`,
  tasksTitle: 'Oppgavene',
  task: 'Oppgave',
  hours: 'I uka',
  inWeek: hours,
  when: 'Når',
  today: 'I dag',
  notSet: 'Avtales',
  doneToday,
  week: {
    picture: 'Når i uka oppgavene kan gjøres. Det samme står i lista over oppgavene.',
    legend: 'Oppgavene kan gjøres da',
  },
  newTitle: 'Dette blir gjort som ikke blir gjort i dag',
  gainsTitle: 'Dette får dere igjen',
  freed: (count: number) => `Andre hos dere får ${hours(count)} mer i uka.`,
  leftTitle: 'Dette gjør andre hos dere',
  asksTitle: 'Dette trengs hos dere',
  supportTitle: 'Dette gir vi',
  growthTitle: 'Slik kan stillingen vokse',
  stage: (week: number, count: number) =>
    `Etter ${week} ${week === 1 ? 'uke' : 'uker'}: ${hours(count)} i uka`,
  stageRequires: (what: string) => `Det må være på plass: ${what}`,
  toldTitle: 'Kollegene',
  told: {
    yes: 'Tillitsvalgt eller verneombud vet om dette.',
    no: 'Snakk med tillitsvalgt eller verneombud før start. Si hva jobben er. Si ingenting om personen.',
  },
  toldHow: (words: string) => `Slik blir det sagt: ${words}`,
  toSheet: 'Skriv ut forslaget på ett ark',
  sheetTitle: 'Forslag til stilling',
  back: 'Til forslaget',
  answer,
};
