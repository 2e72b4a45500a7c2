import type { CarvingCheck } from '~/app/domain/carving/workbench/check-plan';
import type { CarvingMove } from '~/app/domain/carving/workbench/carved-plan';
import { hoursInWords as hours } from '~/app/domain/wording/hours-in-words';

const list = (words: readonly string[]) => words.map((word) => `«${word}»`).join(', ');

const moves: Record<CarvingMove, string> = {
  carve: 'Hentet ut fra noen andre',
  strip: 'Tatt bort, andre gjør den',
  enrich: 'Lagt til for å lære eller møte folk',
};

const untoldNames: Readonly<Record<string, string>> = {
  union: 'Tillitsvalgt',
  safety: 'Verneombud',
  both: 'Tillitsvalgt eller verneombud',
};

interface Warned {
  readonly about: readonly string[];
  readonly hours?: { readonly job: number; readonly hers: number } | undefined;
}

/** What is warned of, why it matters, and what can be done about it. */
const checks: Record<
  CarvingCheck,
  { readonly what: (found: Warned) => string; readonly why: string; readonly then: string }
> = {
  'no-tasks': {
    what: () => 'Det er ingen oppgaver ennå',
    why: 'En jobb er oppgaver noen trenger å få gjort.',
    then: 'Legg til minst én oppgave.',
  },
  'too-few-hours': {
    what: ({ hours: told }) =>
      `${hours(told?.job ?? 0)} er mindre enn ønsket, som er minst ${hours(told?.hers ?? 0)}`,
    why: 'For få timer gir lite lønn og liten plass i arbeidsmiljøet.',
    then: 'Se etter flere oppgaver her, i en annen avdeling eller et annet sted.',
  },
  'too-many-hours': {
    what: ({ hours: told }) =>
      `${hours(told?.job ?? 0)} er mer enn mulig, som er ${hours(told?.hers ?? 0)}`,
    why: 'For mange timer sliter, og jobben varer ikke.',
    then: 'Kort ned en oppgave, eller ta en bort.',
  },
  'hours-unknown': {
    what: ({ about }) => `Vi vet ikke timene for ${list(about)}`,
    why: 'Summen kan være feil.',
    then: 'Spør bedriften, og skriv timene på oppgaven.',
  },
  'too-heavy': {
    what: ({ about }) => `${list(about)} er tyngre eller raskere enn det som går`,
    why: 'Den tyngste delen avgjør om kroppen holder.',
    then: 'Ta oppgaven bort, del den, eller avtal hjelpemiddel.',
  },
  'no-contact': {
    what: () => 'Vi vet ikke om noe gjøres sammen med kolleger',
    why: 'Den som jobber alene hele uka, blir fort stående utenfor.',
    then: 'Legg til en oppgave sammen med andre, eller avtal faste pauser.',
  },
  'low-value': {
    what: () => 'Alle oppgavene betyr lite for bedriften',
    why: 'Det som betyr lite, blir kuttet først.',
    then: 'Finn en oppgave som noen merker om den ikke blir gjort.',
  },
  'no-growth': {
    what: () => 'Det er ikke noe å vokse inn i',
    why: 'Uten et neste steg blir jobben stående slik den begynte.',
    then: 'Legg inn et neste steg med timer.',
  },
  'papers-unused': {
    what: ({ about }) => `Jobben bruker ikke ${list(about)}`,
    why: 'Jobbsøkeren kan mer enn jobben spør etter.',
    then: 'Spør om det finnes oppgaver som trenger det.',
  },
  'replaces-paid': {
    what: ({ about }) =>
      about[0] === 'yes'
        ? 'Jobben tar plassen til en som har lønn'
        : 'Vi vet ikke om jobben tar plassen til en som har lønn',
    why: 'Ingen skal miste arbeid fordi vi setter sammen et nytt.',
    then: 'Velg andre oppgaver, eller få klart fram hva den andre får tid til.',
  },
  'staffing-unknown': {
    what: ({ about }) =>
      about[0]
        ? 'Det bedriften har sagt om bemanningen, er gammelt eller ikke helt'
        : 'Vi vet ikke hvor mange som arbeider der',
    why: 'Da kan vi ikke se om jobben kommer i tillegg, eller i stedet for noen.',
    then: 'Spør hvor mange som er ansatt nå og for ett år siden, og hvor mange som er der med tilskudd. Skriv det ned hos bedriften.',
  },
  'too-many-subsidised': {
    what: ({ about: [subsidised = '', ordinary = '', most = ''] }) =>
      `Det er ${subsidised} med tilskudd eller i arbeidstrening, og ${ordinary} andre ansatte. Med én til blir det mer enn ${most}`,
    why: 'Mange med tilskudd på én arbeidsplass kan bety at de gjør arbeid andre skulle hatt lønn for.',
    then: 'Snakk om vanlig lønn fra første dag, eller velg en annen bedrift. Tallet er en dansk regel, og bare til hjelp.',
  },
  'fewer-than-last-year': {
    what: ({ about: [now = '', before = ''] }) =>
      `Bedriften har ${now} ansatte nå, og hadde ${before} for ett år siden`,
    why: 'Kan noen ha mistet arbeidet sitt til dette?',
    then: 'Spør hvorfor det er færre, og hvem som gjorde oppgavene før.',
  },
  'colleagues-not-told': {
    what: () => 'Vi vet ikke om kollegene vet om det',
    why: 'De som får vite det sist, hjelper minst.',
    then: 'Avtal hvem som sier det, og når. Si ingenting om personen.',
  },
  'union-not-told': {
    what: ({ about: [told, untold = 'both'] }) => {
      const who = untoldNames[untold] ?? '';
      return told === 'no'
        ? `${who} vet ikke om dette`
        : `Vi vet ikke om ${who.toLowerCase()} er med`;
    },
    why: 'De kan hjelpe, eller stoppe det om de får vite det sist.',
    then: 'Planlegg når bedriften skal ta det opp. Si ingenting om personen.',
  },
  'far-in-place': {
    what: ({ about }) => `Oppgavene er på flere steder: ${about.join('; ')}`,
    why: 'Reise mellom steder tar tid ingen betaler for.',
    then: 'Samle dagene på ett sted, eller velg oppgaver ett sted.',
  },
  'far-in-time': {
    what: () => 'Det er langt mellom oppgavene på samme dag',
    why: 'Et langt hull midt på dagen er slitsomt og ulønnet.',
    then: 'Spør om en av oppgavene kan flyttes.',
  },
};

/** Jobs put together from tasks. */
export const carving = {
  hours,
  moves,
  checks,
  open: 'Sett sammen en jobb',
  title: (code: string) => `Sett sammen en jobb til ${code}`,
  lead: 'Små oppgaver fra flere behov i én bedrift kan bli en hel jobb. Bedriften ser ingenting av dette.',
  bestTitle: 'Dette kan vi sette sammen nå',
  bestLead: 'Det beste hos hver bedrift, av oppgaver som er meldt inn.',
  none: 'Ingen oppgaver kan settes sammen til en jobb nå',
  noneText: 'Begynn med oppgaver du har sett hos en bedrift, eller se hva som kan endres.',
  sum: (count: number) => `${hours(count)} i uka`,
  short: (count: number) => `${hours(count)} mindre enn ønsket`,
  enough: 'Timene holder',
  contact: 'Noe gjøres sammen med kolleger',
  alone: 'Spør om noe gjøres sammen med kolleger',
  notProven: 'Det kan finnes en bedre sammensetning. Vi har ikke prøvd alle.',
  tasksIn: (company: string) => `Oppgaver hos ${company}`,
  task: 'Oppgave',
  inWeek: 'I uka',
  from: 'Fra behovet',
  unknown: 'Vet ikke ennå',
  useIt: 'Arbeid videre med denne',
  withAgreement: (count: number) => `Med avtalen blir det ${hours(count)} i uka.`,
  isFull: (held: number) =>
    `Avtalen som gjelder, er på ${hours(held)} i uka. Det er så mye jobbsøkeren kan.`,
  leftOutTitle: 'Ikke tatt med',
  leftOut: {
    agreement: 'Jobbsøkeren har alt avtale om disse oppgavene',
    comeBack: (date: string) => `Ta kontakt igjen ${date}`,
  },
  examplesTitle: 'Slike jobber har det blitt før',
  examplesLead:
    'Satt sammen av oppgaver, og ansettelse til slutt. Uten navn på bedrift eller person.',
  example: (work: readonly string[], count: number, percent: number) =>
    `${work.join(', ')}: ${hours(count)} i uka, ${percent} %`,
  openersTitle: 'Én endring som hjelper',
  openersLead: 'Timene holder ikke ennå. Dette kan det spørres om.',
  begunTitle: 'Begynt på',
  proposable: 'Klar til å foreslå',
  companyStopped: 'Bedriften er stoppet',
  begun: 'Under arbeid',
  noTasks: 'Ingen oppgaver ennå',
  ownTitle: 'Sett sammen selv',
  ownLead: 'Begynn med én bedrift, og legg til oppgaver etterpå.',
  company: 'Bedrift',
  chooseCompany: 'Velg bedrift',
  start: 'Begynn',
  starts: {
    open: 'Sett sammen en jobb av oppgavene her',
    openAll: 'Sett sammen en jobb av oppgaver',
    title: 'Sett sammen en jobb av oppgaver',
    lead: 'Begynn med oppgavene, og se hvem en jobb av dem passer for. Bedriften ser ingenting av dette.',
    company: 'Hos hvilken bedrift?',
    allCompanies: 'Alle bedrifter med oppgaver',
    need: 'Av hvilke oppgaver?',
    allNeeds: 'Alle oppgavene hos bedriften',
    hours: 'Omtrent hvor mange timer i uka?',
    hoursHint: 'Vet du ikke det, la det stå tomt.',
    find: 'Finn jobber',
    hoursFault: 'Skriv timer i uka som et tall fra 1 til 37,5',
    nothingAsked: 'Velg en bedrift, eller skriv hvor mange timer det er',
    nothingAskedText:
      'Med bare timer ser du hvilke oppgaver som blir en jobb. Med en bedrift ser du hvem den passer for.',
    tasksTitle: (count: number) => `Oppgaver som blir om lag ${hours(count)}`,
    tasksLead:
      'Laget av oppgavene alene. Den kan du ta opp med bedriften før du har spurt noen jobbsøker.',
    tasksNone: 'Ingen oppgaver kan settes sammen til en jobb nå',
    tasksNoneText: 'Spør bedriften om flere oppgaver, og hvor lang tid de tar.',
    exactly: 'Akkurat timene',
    more: (count: number) => `${hours(count)} mer enn ønsket`,
    less: (count: number) => `${hours(count)} mindre enn ønsket`,
    whoFits: 'Hvem passer den for?',
    peopleTitle: 'Hvem oppgavene passer for',
    peopleLead:
      'De av dine jobbsøkere det passer best for, med det beste for hver. Velger du en jobbsøker, er jobben laget for den personen: bedriften får vite om den først når jobbsøkeren har sagt ja.',
    peopleNone: 'Ingen av dine jobbsøkere passer for disse oppgavene nå',
    peopleNoneText: 'Prøv alle oppgavene hos bedriften, eller spør kollegene.',
  },
  compare: {
    title: 'To versjoner side om side',
    what: 'Hva',
    one: 'Den første',
    other: 'Den andre',
    rows: {
      job: 'Jobben',
      company: 'Bedrift',
      sum: 'Timer',
      fit: 'Hvordan det passer',
      open: 'Å se over',
      grows: 'Videre vekst',
      freed: 'Frigjort for bedriften',
    },
    open: (count: number) =>
      count === 0 ? 'Ingenting' : count === 1 ? '1 ting uten svar' : `${count} ting uten svar`,
    stages: (count: number) =>
      count === 0 ? 'Ingen trinn ennå' : count === 1 ? '1 trinn' : `${count} trinn`,
    tasksTitle: 'Oppgave for oppgave',
    notIn: 'Ikke med',
    back: 'Alle jobbene',
  },
  job: {
    eyebrow: (company: string, code: string) => `Stillingsforslag hos ${company} for ${code}`,
    untitled: 'Ny jobb',
    lead: 'Legg til, ta bort og kort ned. Summen, uka og det som passer regnes ut på nytt hver gang.',
    wanted: (min: number | undefined, max: number | undefined) =>
      min === undefined && max === undefined
        ? 'Ønskede timer: vet ikke ennå'
        : `Ønsker ${[min === undefined ? '' : `minst ${hours(min)}`, max === undefined ? '' : `høyst ${hours(max)}`].filter(Boolean).join(' og ')}`,
    undo: (count: number) =>
      count === 1 ? 'Angre siste endring' : `Angre siste endring (${count} kan angres)`,
    redo: (count: number) =>
      count === 1 ? 'Gjør endringen igjen' : `Gjør endringen igjen (${count} er angret)`,
    versionsTitle: 'Prøv en annen versjon',
    versionsLead: 'Prøv noe annet i en kopi, og se de to ved siden av hverandre.',
    copy: 'Lag en kopi å prøve i',
    compareWith: (title: string, company: string, count: number) =>
      `Sammenlign med ${title} (${company}, ${hours(count)})`,
    tasks: 'Oppgavene',
    noTasks: 'Ingen oppgaver ennå. Legg til en nedenfor.',
    of: (count: number) => `av ${hours(count)}`,
    seen: 'Sett på arbeidsplassen',
    change: 'Endre oppgaven',
    hours: 'Timer i uka',
    hoursUnit: 'timer',
    move: 'Hva gjøres med oppgaven?',
    chooseMove: 'Velg',
    who: 'Hvem gjør den i dag, eller hvem tar over?',
    whoHint: 'Skriv en rolle, for eksempel «kokken».',
    why: 'Hvorfor?',
    today: 'Gjøres oppgaven i dag?',
    todays: { somebody: 'Ja, noen gjør den', nobody: 'Nei, ingen gjør den' },
    readLater:
      'Bedriften får lese dette når jobbsøkeren har sagt ja. Skriv om arbeidet, og ikke om personen.',
    save: 'Lagre',
    drop: 'Ta bort',
    addTitle: 'Legg til en oppgave',
    posted: 'Meldt inn av bedriften',
    choosePosted: 'Velg oppgave',
    add: 'Legg til',
    seenTitle: 'En du har sett på arbeidsplassen',
    seenName: 'Oppgave',
    addSeen: 'Legg til denne',
    choresTitle: 'Småjobber kollegene har samlet',
    postedLabel: (title: string, count: number | null, need: string) =>
      `${title} (${count === null ? 'timer ukjent' : hours(count)}, ${need})`,
    gainTitle: 'Hva de andre får ut av det',
    freedHours: 'Timer bedriften får frigjort i uka',
    freedFrom: (who: readonly string[]) => `De som gjør oppgavene i dag: ${who.join(', ')}.`,
    freedFor: 'Til hva?',
    freedForHint: 'For eksempel: «Kokken får tid til varm mat.»',
    colleagues: 'Hva får kollegene?',
    replaces: 'Tar jobben plassen til en som har lønn?',
    told: 'Vet tillitsvalgt eller verneombud om det?',
    toldHow: 'Hvem sier det til kollegene, og når?',
    toldHowHint: 'For eksempel: «Lederen sier det på møtet mandag.»',
    yesNo: { yes: 'Ja', no: 'Nei' },
    stagesTitle: 'Neste steg',
    stagesLead: 'Hva jobben kan bli. Det er lov å begynne i det små.',
    stage: (week: number, count: number) => `Etter ${week} uker: ${hours(count)}`,
    week: 'Etter hvor mange uker?',
    weekUnit: 'uker',
    what: 'Hva er nytt?',
    stageRequires: 'Hva må være på plass først?',
    stageRequiresHint: 'For eksempel: «Opplæring i kassa er gjort.»',
    stageRequired: (what: string) => `Må være på plass: ${what}`,
    stageTooLong: (count: number, most: number) =>
      `${hours(count)} er mer enn jobbsøkeren kan: høyst ${hours(most)} i uka. Snakk om det før det blir sagt til bedriften.`,
    addStage: 'Legg til steget',
    checksTitle: 'Se over før du foreslår',
    checksNone: 'Ingenting å se over.',
    checkWhy: 'Hvorfor det betyr noe:',
    checkThen: 'Hva du kan gjøre:',
    answered: 'Begrunnet',
    answerNow: 'Må endres eller begrunnes',
    reason: 'Hvorfor kan jobben likevel foreslås?',
    saveReason: 'Lagre begrunnelsen',
    toStaffing: 'Skriv ned det bedriften sier',
    nextTitle: 'Foreslå jobben',
    nextLead:
      'Da blir jobben et behov som bare gjelder denne jobbsøkeren. Bedriften og kolleger ser det ikke. Bedriften får bare det jobbsøkeren sier ja til i forslaget.',
    notReady: 'Endre eller begrunn alt som står under «Se over før du foreslår».',
    make: 'Gjør klar til forslag',
    made: 'Jobben er gjort klar. Oppgavene kan ikke endres her lenger. Hva jobben gir og vokser til, kan endres.',
    toMatch: 'Gå til forslaget',
  },
  said: {
    title: 'Bedriften sier',
    lead: (date: string) => `Svar på oppgavene ${date}. Snakk med jobbsøkeren før du tar noe med.`,
    take: { change: 'Ta timene med i jobben', drop: 'Ta oppgaven ut av jobben' },
    done: 'Tatt med i jobben',
    byHand:
      'Dette kan ikke tas rett inn i jobben. Avtal det med bedriften, og skriv det i avtalen.',
    talkOfTimes: 'Avtal tiden med begge, og skriv den i avtalen.',
  },
  errors: {
    company: 'Velg hvilken bedrift det er',
    companyStopped: 'Bedriften tar ikke imot nå. Velg en annen bedrift',
    posted: 'Velg en oppgave å legge til',
    title: 'Skriv hva oppgaven er',
    titleLong: 'Skriv oppgaven med høyst 120 tegn',
    hours: 'Skriv timer i uka som et tall fra 0,25 til 60',
    move: 'Velg hva som gjøres med oppgaven',
    whoLong: 'Skriv hvem med høyst 80 tegn',
    whyLong: 'Skriv hvorfor med høyst 300 tegn',
    freedHours: 'Skriv frigjorte timer som et tall fra 0 til 60',
    freedForLong: 'Skriv hva timene går til med høyst 300 tegn',
    colleaguesLong: 'Skriv hva kollegene får med høyst 300 tegn',
    toldHowLong: 'Skriv hvem som sier det, og når, med høyst 300 tegn',
    week: 'Skriv uker som et helt tall fra 1 til 156',
    what: 'Skriv hva som er nytt i steget',
    whatLong: 'Skriv hva som er nytt med høyst 160 tegn',
    stageRequiresLong: 'Skriv hva som må være på plass med høyst 160 tegn',
    reason: 'Skriv hvorfor jobben likevel kan foreslås',
    reasonLong: 'Skriv begrunnelsen med høyst 300 tegn',
    'longer-than-posted': 'Skriv ikke flere timer enn oppgaven er meldt inn med',
    'too-many': 'Det er fullt her. Ta bort noe først.',
    'there-already': 'Oppgaven er med allerede. Velg en annen.',
    'changed-meanwhile': 'Noen endret jobben mens du skrev. Se over, og prøv igjen.',
    unanswered: 'Noe må endres eller begrunnes før jobben kan foreslås.',
    'company-stopped': 'Bedriften tar ikke imot nå. Jobben kan ikke foreslås.',
    'too-many-tasks': 'Jobben har for mange oppgaver. Ta bort noen.',
  },
};
