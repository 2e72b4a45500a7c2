import type { YesNoUnknown } from '~/app/domain/needs/answers/yes-no-unknown';
import type { AboutAnswers } from '~/app/domain/needs/answers/about';
import type { HoursBand } from '~/app/domain/needs/hours-band';
import type { Duration } from '~/app/domain/needs/duration';
import type { NeedKind } from '~/app/domain/needs/need-kind';
import type { PartOfDay } from '~/app/domain/needs/part-of-day';
import type { KindOfWorkplace } from '~/app/domain/needs/task-suggestions';
import type { WeekTileRow } from '~/app/domain/needs/week-tiles';

const unknown = 'Vet ikke ennå';
const yesNoUnknown: Record<YesNoUnknown, string> = { yes: 'Ja', no: 'Nei', unknown };

const hours: Record<HoursBand | 'unknown', string> = {
  '1-2': '1–2 timer',
  '3-5': '3–5 timer',
  '6-10': '6–10 timer',
  'over-10': 'Mer enn 10 timer',
  unknown,
};

const partsOfDay: Record<PartOfDay, { label: string; short: string }> = {
  morning: { label: 'morgen, 6 til 9', short: '6–9' },
  forenoon: { label: 'formiddag, 9 til 12', short: '9–12' },
  afternoon: { label: 'ettermiddag, 12 til 16', short: '12–16' },
  evening: { label: 'kveld, 16 til 20', short: '16–20' },
};

const weekRows: Record<WeekTileRow, { label: string; short: string }> = {
  workdays: { label: 'mandag til fredag', short: 'Man–fre' },
  mon: { label: 'mandag', short: 'Mandag' },
  tue: { label: 'tirsdag', short: 'Tirsdag' },
  wed: { label: 'onsdag', short: 'Onsdag' },
  thu: { label: 'torsdag', short: 'Torsdag' },
  fri: { label: 'fredag', short: 'Fredag' },
  sat: { label: 'lørdag', short: 'Lørdag' },
  sun: { label: 'søndag', short: 'Søndag' },
};

const workplaces: Record<KindOfWorkplace, string> = {
  shop: 'Butikk',
  bakery: 'Bakeri',
  kitchen: 'Kafé, kjøkken og kantine',
  hotel: 'Hotell',
  cleaning: 'Renhold og vaskeri',
  office: 'Kontor',
  warehouse: 'Lager',
  workshop: 'Verksted',
  care: 'Helse og omsorg',
  school: 'Skole og barnehage',
  library: 'Bibliotek',
  farm: 'Gård og gartneri',
  outdoors: 'Ute og vaktmester',
};

const kinds: Record<NeedKind, string> = {
  tasks: 'Oppgaver som blir liggende',
  vacancy: 'En ledig stilling',
  future: 'En stilling som kommer senere',
};

const languages: Record<AboutAnswers['language'], string> = {
  none: 'Ingenting',
  A1: 'Noen få ord',
  A2: 'Enkle beskjeder',
  B1: 'Vanlige samtaler',
  B2: 'Lese og skrive tekster',
  unknown,
};

const durations: Record<Duration | 'unknown', string> = {
  permanent: 'Fast',
  temporary: 'For en periode',
  unknown,
};

const customers: Record<AboutAnswers['customers'], string> = {
  none: 'Nei',
  some: 'Litt',
  much: 'Mye',
  unknown,
};

const lifting: Record<AboutAnswers['lifting'], string> = {
  '5': 'Nei',
  '10': 'Opp til 10 kilo',
  '20': 'Opp til 20 kilo',
  '30': 'Over 20 kilo',
  unknown,
};

const company: Record<AboutAnswers['company'], string> = {
  alone: 'Alene',
  mixed: 'Litt av begge',
  together: 'Sammen med andre',
  unknown,
};

/** The screens an employer posts a need on. */
export const posting = {
  step: (current: number, total: number) => `Steg ${current} av ${total}`,
  next: 'Videre',
  leave: 'Lagre og fortsett senere',
  back: 'Tilbake',
  kept: 'Lagret',
  notKept: 'Ikke lagret ennå. Sjekk nettet. Vi prøver igjen når du skriver.',
  faults: {
    'title-missing': 'Skriv hva som skal gjøres, eller kryss av på en liste',
    'too-long': 'Skriv kortere',
    'too-many-tasks':
      'Et behov kan ha høyst 20 oppgaver. Ta bort noen, eller meld inn et behov til',
    'tasks-missing': 'Legg til minst én oppgave',
    'municipality-missing': 'Skriv hvilken kommune arbeidet er i',
    'start-missing': 'Velg en dato, eller velg så snart det passer',
    'not-a-date': 'Skriv en dato som finnes',
    'come-back-missing': 'Velg en dag vi skal ta kontakt igjen',
    'until-missing': 'Velg en dag vi skal ta kontakt igjen',
    'close-reason-missing': 'Velg en grunn',
    'come-back-past': 'Velg en dag som ikke har vært, for å ta kontakt igjen',
    'not-a-day': 'Skriv dag og måned, for eksempel 01.04.',
    'season-half': 'Skriv både når sesongen begynner og når den slutter',
    'contact-missing': 'Skriv hvem hos dere vi skal snakke med',
    'not-a-phone': 'Skriv et telefonnummer, for eksempel 69 00 00 00',
    unclear: 'Svar en gang til her',
  },
  what: {
    name: 'Oppgaven',
    title: 'Hva blir aldri gjort?',
    lead: 'Skriv én oppgave, eller kryss av på en liste. Du kan legge til flere etterpå.',
    another: {
      name: 'Ny oppgave',
      title: 'Hva mer blir aldri gjort?',
      lead: 'Oppgaven du skrev først, er lagret.',
    },
    ownWords: 'Skriv med dine egne ord',
    ownWordsHint: 'For eksempel: vaske brett, rydde lager, fylle på disken',
    suggestions: 'Eller kryss av på en liste',
    suggestionsHint: 'Kryss av så mange du vil. Timene er forslag, og du kan endre dem etterpå.',
    usualHours: (hours: string) => `Ofte ${hours.toLowerCase()} i uka`,
    suggestionsIn: (workplace: string) => `Forslag for ${workplace.toLowerCase()}`,
    workplaces,
    hoursLegend: 'Hvor mye er det i uka?',
    hours,
  },
  when: {
    name: 'Tidspunkt',
    title: 'Når passer det?',
    lead: (task: string) => `Gjelder: ${task}`,
    week: 'Trykk på tidene arbeidet kan gjøres',
    weekHint: 'Ikke bestemt? Hopp over.',
    weekRows,
    partsOfDay,
    movable: 'Kan det gjøres til andre tider også?',
    movableOptions: yesNoUnknown,
  },
  about: {
    name: 'Slik er arbeidet',
    title: 'Hvordan er arbeidet?',
    lead: (task: string) => `Gjelder: ${task}. Vet du det ikke ennå, går du bare videre.`,
    learnable: 'Kan det læres litt etter litt?',
    learnableOptions: yesNoUnknown,
    customers: 'Er det kontakt med kunder?',
    customersOptions: customers,
    lifting: 'Er det tunge løft?',
    liftingOptions: lifting,
    company: 'Gjøres det alene eller sammen med andre?',
    companyOptions: company,
    languageFold: 'Trengs det norsk?',
    language: 'Hvor mye norsk må man kunne?',
    languageOptions: languages,
    languageReason: 'Hva trengs det til?',
    languageReasonHint: 'For eksempel: lese etiketter. Uten en grunn regner vi det som et ønske.',
  },
  tasks: {
    name: 'Flere oppgaver',
    title: 'Er det flere oppgaver?',
    lead: 'Flere små oppgaver kan bli én god jobb.',
    change: 'Endre',
    remove: 'Ta bort',
    add: 'Legg til en oppgave til',
    next: 'Nei, gå videre',
    none: 'Ingen oppgaver ennå',
    suggested: 'Noe er foreslått ut fra det som er vanlig. Se over, og endre det som ikke stemmer.',
  },
  place: {
    name: 'Sted og start',
    title: 'Hvor og når kan noen starte?',
    municipality: 'Kommune',
    address: 'Adresse',
    addressHint: 'Slik at vi vet om kollektivtransport går dit. Du kan hoppe over.',
    start: 'Når kan noen starte?',
    startOptions: { soon: 'Så snart det passer', date: 'Fra en bestemt dato' },
    startOn: 'Dato',
    more: 'Sesong, ledig stilling eller noe som kommer senere?',
    kind: 'Hva slags behov er det?',
    kindOptions: kinds,
    comeBackOn: 'Når skal vi ta kontakt igjen?',
    comeBackOnHint: 'For en stilling som kommer senere.',
    seasonFrom: 'Sesongen begynner',
    seasonTo: 'Sesongen slutter',
    seasonHint: 'Dag og måned, for eksempel 01.04. La stå tomt når det gjelder hele året.',
    whyNow: 'Hvorfor melder dere det inn nå?',
    whyNowHint: 'For eksempel: vi har fått flere kunder, eller noen slutter.',
  },
  afterwards: {
    name: 'Lønn og folk',
    title: 'Hva kan det bli til?',
    lead: 'Svarene binder dere ikke. De hjelper oss å foreslå noe som passer.',
    pay: 'Hvordan vil dere starte?',
    payOptions: {
      wage: 'Med lønn fra første dag',
      unpaid: 'Med arbeidstrening via NAV først',
      unknown,
    },
    contract: 'Kan det bli en fast jobb?',
    contractOptions: {
      yes: 'Ja',
      later: 'Kanskje, hvis det går bra',
      no: 'Nei, ikke nå',
      unknown,
    },
    contactName: 'Hvem hos dere skal vi snakke med?',
    contactPhone: 'Telefon',
    contactPhoneHint: 'Vi ringer, så slipper dere skjemaer.',
    mentor: 'Kan en kollega hjelpe den nye i starten?',
    mentorOptions: yesNoUnknown,
    more: 'Mer om jobben det kan bli',
    duration: 'Hvor lenge kan jobben vare?',
    durationOptions: durations,
    contractRequires: 'Hva må til for at det blir en ansettelse?',
    contractRequiresHint: 'For eksempel: klare oppgavene alene etter tre måneder.',
    equalTerms: 'Blir det samme lønn og vilkår som for kolleger?',
    addition: 'Kommer personen i tillegg til dere som er der nå?',
    additionHint: 'Ingen skal miste jobben eller timer på grunn av dette.',
    yesNoOptions: yesNoUnknown,
  },
  check: {
    name: 'Se over',
    title: 'Stemmer dette?',
    lead: 'Når dere sender, ringer vi. Dere binder dere ikke til noe.',
    tasks: 'Oppgaver',
    task: (position: number) => `Oppgave ${position}`,
    place: 'Sted',
    start: 'Start',
    pay: 'Lønn',
    contract: 'Fast jobb',
    contact: 'Kontaktperson',
    mentor: 'Hjelp fra en kollega',
    kind: 'Slags behov',
    comeBackOn: 'Vi tar kontakt igjen',
    season: 'Sesong',
    whyNow: 'Hvorfor nå',
    duration: 'Varighet',
    contractRequires: 'For ansettelse må til',
    equalTerms: 'Samme vilkår som kolleger',
    addition: 'Kommer i tillegg',
    change: 'Endre',
    send: 'Send inn',
    sentLead: 'Endringene er lagret. Dere kan endre helt til vi begynner å foreslå kandidater.',
    done: 'Ferdig',
    moreTasks: 'Legg til eller ta bort oppgaver',
    unknown,
  },
  facts: {
    hours: (band: string) => `${band} i uka`,
    hoursUnknown: 'Timer: vet ikke ennå',
    timesUnknown: 'Tidspunkt: vet ikke ennå',
    movable: { yes: 'Kan gjøres til andre tider', no: 'Kan ikke flyttes', unknown: '' },
    learnable: { yes: 'Kan læres litt etter litt', no: 'Må kunnes fra start', unknown: '' },
    customers: {
      none: 'Ingen kunder',
      some: 'Litt kontakt med kunder',
      much: 'Mye kontakt med kunder',
      unknown: '',
    },
    lifting: {
      '5': 'Ingen tunge løft',
      '10': 'Løft opp til 10 kilo',
      '20': 'Løft opp til 20 kilo',
      '30': 'Løft over 20 kilo',
      unknown: '',
    },
    languageNone: 'Trenger ikke norsk',
    language: (level: string, reason: string) => `Norsk: ${level.toLowerCase()}, for å ${reason}`,
    languageWish: (level: string) => `Ønske om norsk: ${level.toLowerCase()}`,
    company: {
      alone: 'Gjøres alene',
      mixed: 'Litt alene, litt sammen med andre',
      together: 'Gjøres sammen med andre',
      unknown: '',
    },
  },
  receipt: {
    title: 'Takk, vi har fått oppgavene',
    noDuty: 'Dere binder dere ikke til noe. Vi ringer først.',
    nextTitle: 'Dette skjer nå',
    done: 'Gjort',
    waiting: 'Nå',
    later: 'Senere',
    received: 'Vi har fått oppgavene',
    receivedText: 'De ligger hos oss. Du trenger ikke gjøre noe.',
    call: (who: string, contact: string) => `${who} ringer ${contact}`,
    callBy: (date: string) => `Innen ${date}`,
    callText: 'Vi blir enige om hva som trengs, og kommer gjerne innom.',
    look: 'Vi ser etter noen som passer',
    lookBy: (date: string) => `Du hører fra oss innen ${date}`,
    lookText: 'Har vi ingen som passer, sier vi det. Vi lover ikke mer enn vi kan holde.',
    proposal: 'Du får et forslag uten navn',
    proposalText: 'Du svarer ja, spør om noe eller sier ikke nå. Ingenting starter uten ditt ja.',
    contactTitle: 'Din faste kontakt',
    phone: 'telefon',
    someone: 'En av oss',
    toOverview: 'Til oversikten',
  },
};
