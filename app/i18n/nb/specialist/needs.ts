import type { FirstQuestion } from '~/app/domain/needs/ask-first';
import type { CloseReason } from '~/app/domain/needs/close-reason';
import type { Duration } from '~/app/domain/needs/duration';
import type { NeedKind } from '~/app/domain/needs/need-kind';
import type { NeedState } from '~/app/domain/needs/need-state';
import type {
  requirementKinds,
  taskLanguageLevels,
  taskValues,
} from '~/app/domain/needs/task-completion';
import type { contractChances, supportOffers } from '~/app/domain/needs/need-completion';

const states: Record<NeedState, string> = {
  draft: 'Utkast',
  submitted: 'Nytt',
  analysed: 'Gjennomgått',
  open: 'Åpent',
  paused: 'På vent',
  closed: 'Lukket',
};

const supports: Record<(typeof supportOffers)[number], string> = {
  'on-site': 'Vi kan være på arbeidsplassen',
  meetings: 'Møter',
  none: 'Ingen oppfølging hos dem',
};

const contracts: Record<(typeof contractChances)[number], string> = {
  yes: 'Ja',
  later: 'Ja, senere',
  no: 'Nei',
};

const needKinds: Record<NeedKind, string> = {
  tasks: 'Oppgaver som ikke blir gjort',
  vacancy: 'Ledig stilling',
  future: 'Stilling som kommer',
};

const durations: Record<Duration, string> = { permanent: 'Fast', temporary: 'Midlertidig' };

const kinds: Record<(typeof requirementKinds)[number], string> = {
  licence: 'Førerkort eller sertifikat',
  certificate: 'Kursbevis',
  'police-certificate': 'Politiattest',
  'entry-test': 'Opptaksprøve',
  'hse-training': 'HMS-opplæring',
};

const languages: Record<(typeof taskLanguageLevels)[number], string> = {
  none: 'Ikke norsk',
  A1: 'A1',
  A2: 'A2',
  B1: 'B1',
  B2: 'B2',
};

const values: Record<(typeof taskValues)[number], string> = {
  low: 'Liten',
  medium: 'Middels',
  high: 'Stor',
};

const closeReasons: Record<CloseReason, string> = {
  'hired-through-you': 'Ansatt gjennom oss',
  'solved-otherwise': 'Løst på en annen måte',
  'tasks-gone': 'Oppgavene er borte eller andre',
  'no-time': 'Ikke tid til opplæring',
  'no-one-fits': 'Ingen forslag passet',
  other: 'Annet',
};

export const needs = {
  title: 'Behov',
  lead: 'Alle ser nye og åpne behov. De som har ventet lengst, står først.',
  newTitle: 'Nye',
  openTitle: 'Åpne',
  pausedTitle: 'På vent',
  comeBackLater: (date: string) => `Ta kontakt igjen ${date}`,
  comeBackNow: (date: string) => `Skulle kontaktes ${date}`,
  unpaidWithoutJob: {
    title: 'Arbeid uten lønn må kunne føre til jobb',
    text: 'Bedriften vil ha arbeidstrening først, og sier at det ikke kan bli fast jobb. En avtale om det stopper, hvis ikke en administrator gjør unntak.',
    todo: 'Ring bedriften om lønn fra første dag, eller om det kan bli jobb hvis det går bra. Så retter du svaret.',
  },
  isCovered: {
    title: (codes: readonly string[]) =>
      `${codes.join(' og ') || 'En jobbsøker'} er ansatt her. Er behovet dekket?`,
    text: 'Spør bedriften. Er det plass til flere, kan behovet stå åpent.',
    close: 'Avslutt behovet',
  },
  closedBecause: 'Avsluttet fordi',
  closeReasons,
  none: 'Ingen behov her nå',
  states,
  yesNo: { yes: 'Ja', no: 'Nei' },
  submitted: (age: string) => `Meldt inn ${age}`,
  tasksTitle: 'Oppgavene',
  aboutTitle: 'Om behovet',
  whoFits: 'Se hvem som passer',
  complete: 'Fyll ut',
  completeAbout: (task: string) => `om ${task}`,
  open: 'Åpne for forslag',
  companyIsOver: {
    stopped: 'Samarbeidet med bedriften er stoppet',
    ended: 'Samarbeidet med bedriften er avsluttet',
    text: 'Behovet kan ikke åpnes, og ingen kan foreslås her, før samarbeidet er tatt opp igjen.',
    why: (company: string) => `Se hva som er sagt om ${company}`,
  },
  askFirst: {
    title: 'Spør om dette først',
    questions: {
      times: 'Når må det gjøres, og når kan det gjøres?',
      mentor: 'Hvem av kollegene kan vise og hjelpe?',
      contract: 'Kan det bli en vanlig jobb? Hva må til?',
      lifting: 'Hvor mange kilo løftes?',
      movable: 'Kan det flyttes til en annen tid?',
      support: 'Kan vi være med på arbeidsplassen?',
      standing: 'Hvor mye står og går en?',
    } satisfies Record<FirstQuestion['about'], string>,
  },
  unknown: 'Vet ikke ennå',
  toAsk: 'Spør bedriften om',
  save: 'Lagre',
  stop: 'Avbryt',
  back: 'Tilbake til behovet',
  need: {
    title: 'Om behovet',
    lead: 'Spør bedriften om det du ikke vet. Det som mangler, er «vet ikke ennå».',
    municipality: 'Kommune',
    address: 'Adresse',
    kind: 'Slags behov',
    kinds: needKinds,
    comeBackOn: 'Ta kontakt igjen',
    whyNow: 'Hvorfor nå',
    duration: 'Varighet',
    durations,
    startOn: 'Oppstart',
    hours: 'Timer i uka',
    hoursMin: 'Timer i uka, minst',
    hoursMax: 'Timer i uka, mest',
    hoursUnit: 'timer',
    season: 'Sesong',
    wholeYear: 'Hele året',
    seasonFrom: 'Sesongen begynner',
    seasonTo: 'Sesongen slutter',
    seasonHint:
      'Dag og måned, for eksempel 01.04. eller 1. april. La stå tomt når det gjelder hele året.',
    pay: 'Lønn',
    pays: { wage: 'Lønnet fra start', unpaid: 'Ulønnet først' },
    contractChance: 'Mulighet for ansettelse',
    contractRequires: 'Hva må være på plass for ansettelse?',
    isEqualTerms: 'Samme vilkår som kolleger',
    isAddition: 'Kommer i tillegg og erstatter ingen',
    contact: 'Kontaktperson',
    contactName: 'Navn på kontaktperson',
    contactPhone: 'Telefon til kontaktperson',
    hasMentor: 'En kollega kan hjelpe',
    support: 'Oppfølging hos dem',
    hasProgression: 'Mulighet til å lære mer',
    supports,
    contracts,
  },
  task: {
    lead: 'Bare det som gjelder denne oppgaven. Alt kan stå tomt.',
    when: 'Når',
    hoursPerWeek: 'Timer i uka',
    demands: 'Hva oppgaven krever',
    kilos: 'kg',
    language: 'Språk og papirer',
    languageLevel: 'Norsk som trengs',
    languageReason: 'Hvorfor trengs det i denne oppgaven?',
    languageHint: 'Uten grunn regnes kravet som et ønske.',
    requires: 'Papir eller prøve',
    requirementKind: 'Hva slags',
    requirementName: 'Navn',
    weeksToObtain: 'Kan skaffes på',
    weeks: 'uker',
    offers: 'Hva bedriften kan gjøre',
    doneBy: 'Hvem gjør den i dag?',
    doneByHint: 'Skriv en rolle, ikke et navn.',
    adaptations: 'Tilpasninger de tilbyr',
    adaptationsHint: 'For eksempel «hansker» eller «bakrom først». Én på hver linje.',
    change: 'Hva som kan endres',
    fixed: 'Må oppgaven være med i jobben?',
    movable: 'Kan den flyttes til en annen tid?',
    learnable: 'Kan den læres steg for steg?',
    progression: 'Er det noe å vokse i?',
    value: 'Verdi for bedriften',
    kinds,
    languages,
    values,
  },
};
