import type { MeetingReason } from '~/app/domain/agreements/accepted-as';
import type { AgreementPay } from '~/app/domain/agreements/agreement-pay';
import type { AgreementRole } from '~/app/domain/agreements/agreement-parties';
import type { AgreementStatus } from '~/app/domain/agreements/agreement-status';
import type { AgreementKind, AgreementTerms } from '~/app/domain/agreements/agreement-terms';
import type { KindToRead } from '~/app/domain/agreements/kind-to-read';
import type { AgreementException } from '~/app/domain/agreements/gaps/gap-facts';
import { changes } from './changes';
import { edit } from './edit';
import { optional } from './optional';
import { preview } from './preview';
import { verify } from './verify';

const kinds: Record<KindToRead, string> = {
  jobTaste: 'Kort utprøving',
  trial: 'Utprøving',
  paidTrial: 'Ansettelse med utprøving',
  employment: 'Ansettelse',
};

const kindHints: Record<AgreementKind, string> = {
  jobTaste: 'Høyst fem arbeidsdager.',
  trial:
    '8–12 uker, med beslutning til slutt. Ulønnet gjennom en ordning, eller starten på en lønnet jobb.',
  employment: 'Lønnet jobb. Oppfølgingen fortsetter.',
};

const roles: Record<AgreementRole, string> = {
  jobseeker: 'Kandidat',
  guardian: 'Verge eller foresatt',
  employer: 'Bedrift',
  specialist: 'Oppfølging',
};

const statuses: Record<AgreementStatus, string> = {
  draft: 'Utkast',
  sent: 'Venter på svar',
  'change-asked': 'Ønske om endring',
  declined: 'Nei',
  withdrawn: 'Trukket',
  lapsed: 'Gått ut',
  'in-force': 'Avtalen gjelder',
  'decision-overdue': 'Beslutning mangler',
  ended: 'Avsluttet',
};

type Wage = Extract<AgreementPay, { kind: 'wage' }>;

const payForms: Record<NonNullable<Wage['form']>, string> = {
  permanent: 'Fast ansettelse med prøvetid',
  temporary: 'Midlertidig ansettelse',
  'on-call': 'Tilkalling',
};

const grounds: Record<NonNullable<Wage['legalGround']>, string> = {
  'passing-work': 'Arbeid av midlertidig karakter (§ 14-9 a)',
  substitute: 'Vikariat (§ 14-9 b)',
  'practice-work': 'Praksisarbeid (§ 14-9 c)',
  'labour-market-measure': 'Arbeidsmarkedstiltak (§ 14-9 d)',
};

const chances: Record<NonNullable<AgreementTerms['chanceOfContract']>, string> = {
  yes: 'Ja',
  later: 'Kanskje senere',
  no: 'Nei',
};

const subsidies: Record<AgreementTerms['subsidy']['status'], string> = {
  none: 'Ingen støtte',
  asked: 'Søkt, ikke avgjort',
  confirmed: 'Bekreftet',
  refused: 'Avslått',
};

const exceptions: Record<AgreementException, string> = {
  'long-trial': 'Lengre enn tolv uker',
  'second-unpaid-trial': 'Ny ulønnet periode hos samme bedrift',
  'no-chance-of-contract': 'Ulønnet uten mulighet for jobb etterpå',
};

const meetingReasons: Record<MeetingReason, string> = {
  'no-email': 'Kan ikke bruke e-post eller nett',
  reserved: 'Ønsker ikke å svare på nett',
  'needs-help': 'Trenger hjelp til å lese og svare',
};

const askedFor: Record<AgreementRole, string> = {
  jobseeker: 'Jobbsøkeren',
  guardian: 'Vergen eller foresatt',
  employer: 'Bedriften',
  specialist: 'Du',
};

/** A wish stands in marks, so that its own full stop ends no sentence of ours. */
const quoted = (text: string) => `«${text}»`;

/** The agreement as all three parties read it, and the pages around it. */
export const agreement = {
  unnamed: 'Kandidaten',
  /** In place of a name she has taken back, where it is told that it is no longer there. */
  nameTakenBack: 'sto med navn',
  kinds,
  kindHints,
  roles,
  statuses,
  payForms,
  grounds,
  chances,
  subsidies,
  exceptions,
  meetingReasons,
  changes,
  verify,
  optional,
  preview,
  /** What a party has asked to have otherwise, to whoever wrote it and to the specialist. */
  wishes: {
    own: (note: string) => `Dette ba du om å endre: ${quoted(note)}.`,
    rewriting: 'Vi skriver om.',
    sentAgain: 'Se hva som er endret nå.',
    title: 'Dette har partene bedt om',
    asked: (role: AgreementRole, note: string) => `${askedFor[role]} ba om: ${quoted(note)}.`,
    isTaken: 'Har du tatt det med?',
    isSentAgain: 'En ny tekst er sendt etter det.',
  },
  sheet: {
    title: (kind: string, company: string) => `Avtale om ${kind.toLowerCase()} hos ${company}`,
    reference: (version: number) => (version === 0 ? 'Ikke sendt' : `Versjon ${version}`),
    parties: 'Partene',
    employerBy: (company: string, name: string) => `${company}, ved ${name}`,
    dates: 'Datoene',
    startOn: 'Første dag',
    evaluationOn: 'Første evaluering',
    midwayOn: 'Midtveis',
    payTalkOn: 'Samtale om lønn og jobb',
    decisionOn: 'Beslutning',
    endOn: 'Siste dag',
    followUpUntilOn: 'Oppfølging avtalt til',
    trialEndOn: 'Utprøvingen slutter',
    /** The same dates in a job that is paid from its first day. */
    ofJob: { payTalkOn: 'Samtale om jobben', decisionOn: 'Samtale om veien videre' },
    probationUntilOn: 'Prøvetida slutter',
    purpose: 'Formål',
    tasks: 'Oppgaver',
    task: (title: string, hours: string | null, when: string) =>
      [title, hours && `${hours} t i uka`, when].filter(Boolean).join(', '),
    limits: 'Slik legges arbeidet opp',
    times: 'Tid og sted',
    hours: (hours: string) => `${hours} timer i uka`,
    pay: 'Lønn',
    unpaid: 'Ulønnet arbeidstrening gjennom en ordning.',
    scheme: (scheme: string, decider: string, on: string) =>
      `${scheme}. ${decider} har godkjent ${on}.`,
    undecided: 'Ikke valgt ennå.',
    until: (date: string) => `Til og med ${date}.`,
    probation: (date: string) => `Prøvetid til og med ${date}.`,
    equalTerms: 'Lønn, pensjon, ferie og arbeidstid er som for kollegene.',
    subsidy: 'Støtte fra NAV eller andre',
    subsidyLine: (scheme: string, status: string, decider: string) =>
      `${scheme}: ${status.toLowerCase()}. ${decider} avgjør.`,
    safety: 'Trygghet',
    insurance: (text: string) => `Forsikring: ${text}`,
    risk: (on: string, by: string) => `Risikovurdering er gjort ${on} av ${by}.`,
    riskMissing: 'Risikovurdering er ikke gjort ennå.',
    hse: (on: string, by: string) => `Opplæring i sikkerhet gis ${on} av ${by}.`,
    people: 'Hvem gjør hva',
    contact: (name: string, reachedBy: string) =>
      `Kontaktperson i bedriften: ${[name, reachedBy].filter(Boolean).join(', ')}`,
    buddy: (name: string) => `Fadder: ${name}`,
    support: 'Oppfølging fra oss',
    week: (from: number, to: number | null) =>
      to === null
        ? from > 1
          ? `Etter uke ${from - 1}`
          : 'Hele tiden'
        : from === to
          ? `Uke ${from}`
          : `Uke ${from}–${to}`,
    reachUs: (text: string) => `Slik når dere oss: ${text}. Vi kommer aldri uanmeldt.`,
    growth: 'Slik kan jobben vokse',
    growthIsPlan: 'Dette er en plan. Begge må si ja til hvert steg.',
    after: 'Etterpå',
    chance: (chance: string) => `Mulighet for jobb: ${chance.toLowerCase()}.`,
    isJob: 'Dette er en vanlig jobb med lønn fra første dag.',
    requires: (text: string) => `Dette skal til: ${text}`,
    requiresLasting: (text: string) => `Dette skal til for en fast jobb: ${text}`,
    colleagues: 'Dette får kollegene vite',
    toldBy: (text: string, by: string) =>
      by ? `«${text}» Det er ${by} som sier dette.` : `«${text}»`,
    firstDay: 'Den første dagen',
    metBy: (name: string, at: string) => (at ? `${name} tar imot, ${at}.` : `${name} tar imot.`),
    exception: 'Grunn til unntak',
    acceptances: 'Godtatt av',
    waits: 'Har ikke svart ennå',
    waitsAnew: (version: number) => `Har ikke svart på versjon ${version} ennå`,
    accepted: (date: string) => `Godtatt ${date}`,
    acceptedInMeeting: (date: string) => `Godtatt i møte ${date}`,
    changeAsked: (date: string) => `Ønsket endring ${date}`,
    declined: (date: string) => `Sa nei ${date}`,
    seal: 'Kontrolltall. Det er likt på alle kopier av denne teksten',
    sealTitle: 'Kontroll',
    verify: (address: string) => `Er fila endret? Det kan alle kontrollere her: ${address}`,
    page: (page: number, pages: number) => `side ${page} av ${pages}`,
  },
  easy: {
    title: 'Kort fortalt',
    jobseeker: {
      ...optional.easy.jobseeker,
      tasks: 'Hva skal jeg gjøre?',
      when: 'Hvor og når?',
      place: (company: string, place: string) =>
        place ? `Du jobber hos ${company}, ${place}.` : `Du jobber hos ${company}.`,
      period: (from: string, to: string | null) =>
        to ? `Du starter ${from}. Siste dag er ${to}.` : `Du starter ${from}.`,
      trial: (from: string, to: string) => `Du starter ${from}. Utprøvingen slutter ${to}.`,
      hours: (hours: string) => `Du jobber ${hours} timer i uka.`,
      money: 'Får jeg lønn?',
      unpaid: 'Nei, ikke fra bedriften i denne tida.',
      paid: 'Ja. Du får lønn for jobben.',
      help: 'Hvem hjelper meg?',
      support: (name: string) => `${name} følger deg opp.`,
      contact: (name: string) => `På jobben kan du spørre ${name}.`,
      end: 'Hva skjer etterpå?',
      evaluation: (on: string) => `Vi snakker om hvordan det går ${on}.`,
      decision: (on: string) => `Vi bestemmer sammen ${on} hva som skjer videre.`,
      goOn: (on: string) => `Vi snakker sammen ${on} om hvordan det går videre.`,
      probation: (until: string) => `Prøvetida varer til ${until}.`,
      lasting: 'Jobben er fast.',
      stop: 'Kan jeg si stopp?',
      mayStop: (name: string) => `Ja, når du vil. Si fra til ${name}.`,
    },
    others: {
      ...optional.easy.others,
      tasks: 'Hva skal gjøres?',
      when: 'Hvor og når?',
      place: (company: string, place: string) =>
        place ? `Hos ${company}, ${place}.` : `Hos ${company}.`,
      period: (from: string, to: string | null) =>
        to ? `Første dag er ${from}. Siste dag er ${to}.` : `Første dag er ${from}.`,
      trial: (from: string, to: string) => `Første dag er ${from}. Utprøvingen slutter ${to}.`,
      hours: (hours: string) => `Det er ${hours} timer i uka.`,
      money: 'Hvem betaler lønn?',
      unpaid: 'Bedriften betaler ikke lønn i denne tida.',
      paid: 'Bedriften betaler lønn.',
      help: 'Hvem følger opp?',
      support: (name: string) => `${name} følger opp begge parter.`,
      contact: (name: string) => `I bedriften er ${name} kontakt.`,
      end: 'Hva skjer etterpå?',
      evaluation: (on: string) => `Vi ser sammen på hvordan det går ${on}.`,
      decision: (on: string) => `Vi avgjør sammen ${on} hva som skjer videre.`,
      goOn: (on: string) => `Vi snakker sammen ${on} om hvordan det går videre.`,
      probation: (until: string) => `Prøvetida varer til og med ${until}.`,
      lasting: 'Ansettelsen er fast.',
      stop: 'Kan noen si stopp?',
      mayStop: (name: string) => `Ja. Si fra til ${name}, så finner vi ut av det.`,
    },
    toAnswer: 'Gå rett til svaret',
    whole: 'Hele avtalen',
  },
  accept: {
    title: 'Les avtalen og svar',
    jobseekerLead: 'Les i ro og mak. Du kan be om hjelp. Nei er helt greit.',
    employerLead: 'Avtalen gjelder først når alle har godtatt. Dere kan be om endringer.',
    answerTitle: 'Svaret ditt',
    nameLabel: 'Skriv navnet ditt',
    nameHint: (name: string) => `Skriv «${name}». Slik godtar du avtalen.`,
    nameMissing: 'Skriv navnet ditt for å godta.',
    nameTooLong: 'Navnet er for langt. Bruk høyst 120 tegn.',
    nameOther: (name: string) =>
      `Skriv hele navnet: ${name}. Er det feil, så be om endring nedenfor.`,
    toOverview: 'Til oversikten',
    accept: 'Jeg godtar',
    changeTitle: 'Vil du ikke godta den slik den er?',
    noteLabel: 'Hva vil du endre?',
    noteHint: 'Skriv kort. Sier du nei, trenger du ikke skrive noe.',
    noteMissing: 'Skriv hva du vil endre.',
    noteTooLong: 'Teksten er for lang. Bruk høyst 1000 tegn.',
    change: 'Jeg vil endre noe',
    no: 'Nei takk',
    refusals: {
      late: {
        title: 'Svaret kom ikke med',
        text: 'Avtalen er endret, eller du har svart før. Se hvordan den står nå.',
      },
      'other-party': {
        title: 'Svaret kom ikke med',
        text: 'En annen har åpnet lenken sin her. Åpne lenken i brevet ditt på nytt. Svar så en gang til.',
      },
    },
    acceptedTitle: 'Takk. Du har godtatt avtalen',
    acceptedText: 'Vi sier fra når alle har godtatt. Da gjelder avtalen.',
    inForceTitle: 'Avtalen gjelder',
    inForceText: 'Alle har godtatt.',
    changeAskedTitle: 'Takk. Du har bedt om endring',
    changeAskedText: 'Vi tar kontakt. Du får en ny lenke når teksten er klar.',
    declinedTitle: 'Du har sagt nei',
    declinedText: 'Det er helt greit. Vi tar kontakt og snakker om det.',
  },
  company: {
    title: 'Avtalen',
    lead: 'Det samme dokumentet som alle partene har.',
    answer: 'Svar på avtalen',
  },
  calendar: 'Legg datoene i kalenderen',
  pdf: 'Last ned avtalen (PDF)',
  print: { title: 'Avtale til utskrift', back: 'Tilbake til avtalen' },
  start: {
    title: 'Lag avtale',
    lead: (company: string) => `Avtalen fylles ut fra behovet, presentasjonen og ${company}.`,
    legend: 'Hva slags avtale?',
    submit: 'Lag utkast',
    kindMissing: 'Velg hva slags avtale det er.',
    notNow: 'Avtalen kan lages når partene har avtalt et møte.',
  },
  edit,
  list: {
    title: 'Avtaler',
    lead: 'Status og datoer. Innholdet er mellom partene.',
    caption: 'Avtaler, nyeste først',
    lateTitle: 'Over datoen for beslutning',
    showAll: 'Vis alle avtaler',
    columns: {
      company: 'Bedrift',
      specialist: 'Jobbspesialist',
      kind: 'Type',
      dates: 'Periode',
      status: 'Status',
      approval: 'Unntak',
    },
    empty: 'Ingen avtaler ennå.',
    approveTitle: 'Venter på godkjenning',
    reasonLabel: 'Hvorfor er unntaket riktig?',
    reasonMissing: 'Skriv en grunn.',
    reasonTooLong: 'Grunnen er for lang. Bruk høyst 500 tegn.',
    approve: 'Godkjenn unntaket',
    approved: 'Godkjent',
    noException: 'Ingen',
    changed: 'Avtalen er endret i mellomtida. Se om den fortsatt trenger godkjenning.',
  },
};
