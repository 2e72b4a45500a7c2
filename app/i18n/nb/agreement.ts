import type { MeetingReason } from '~/app/domain/agreements/accepted-as';
import type { AgreementPay } from '~/app/domain/agreements/agreement-pay';
import type { AgreementRole } from '~/app/domain/agreements/agreement-parties';
import type { AgreementStatus } from '~/app/domain/agreements/agreement-status';
import type { AgreementKind, AgreementTerms } from '~/app/domain/agreements/agreement-terms';
import type { AgreementException } from '~/app/domain/agreements/gaps/gap-facts';
import { changes } from './agreement-changes';

const kinds: Record<AgreementKind, string> = {
  jobTaste: 'Kort utprøving',
  trial: 'Utprøving',
  employment: 'Ansettelse',
};

const kindHints: Record<AgreementKind, string> = {
  jobTaste: 'Høyst fem arbeidsdager.',
  trial: '8–12 uker, med beslutning til slutt.',
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
    trialEndOn: 'Utprøvingen slutter',
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
    after: 'Etterpå',
    chance: (chance: string) => `Mulighet for jobb: ${chance.toLowerCase()}.`,
    isJob: 'Dette er en vanlig jobb med lønn fra første dag.',
    requires: (text: string) => `Dette skal til: ${text}`,
    colleagues: 'Dette får kollegene vite',
    toldBy: (text: string, by: string) => (by ? `${text} ${by} sier det.` : text),
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
  },
  easy: {
    title: 'Kort fortalt',
    jobseeker: {
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
      stop: 'Kan jeg si stopp?',
      mayStop: (name: string) => `Ja, når du vil. Si fra til ${name}.`,
    },
    others: {
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
    lateTitle: 'Svaret kom ikke med',
    lateText: 'Avtalen er endret, eller du har svart før. Se hvordan den står nå.',
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
  print: { title: 'Avtale til utskrift', back: 'Tilbake til avtalen' },
  start: {
    title: 'Lag avtale',
    lead: (company: string) => `Avtalen fylles ut fra behovet, presentasjonen og ${company}.`,
    legend: 'Hva slags avtale?',
    submit: 'Lag utkast',
    kindMissing: 'Velg hva slags avtale det er.',
    notNow: 'Avtalen kan lages når partene har avtalt et møte.',
  },
  edit: {
    title: (company: string) => `Avtale med ${company}`,
    gapsTitle: (count: number) =>
      count === 1 ? 'Én ting stopper avtalen' : `${count} ting stopper avtalen`,
    warningsTitle: 'Verdt å tenke gjennom',
    readyTitle: 'Ingenting stopper avtalen',
    readyText: 'Les den som dokument, og send den til alle.',
    approvalTitle: 'Venter på en administrator',
    approvalText: 'En administrator må godkjenne unntaket. Det står på listen over avtaler nå.',
    approved: (reason: string) => `Unntaket er godkjent: ${reason}`,
    unnamedTitle: 'Navnet er ikke med',
    unnamedText:
      'Jobbsøkeren har ikke sagt ja til at bedriften får navnet. Avtalen sier «Kandidaten».',
    preview: 'Se som dokument',
    send: 'Send til alle',
    sent: 'Avtalen er sendt. Partene har hver sin lenke.',
    acceptTitle: 'Godta som siste part',
    acceptText: 'Alle andre har godtatt. Når du godtar, gjelder avtalen.',
    accept: 'Godta. Avtalen gjelder fra nå',
    inForceTitle: 'Avtalen gjelder',
    inForceText: 'Alle har godtatt. Alle har fått e-post.',
    partiesTitle: 'Hvem har svart',
    answered: { change: 'Vil endre noe.', stop: 'Har sagt nei.' },
    inMeeting: (reason: string, witness: string) => `I møte: ${reason}. Vitne: ${witness}.`,
    meetingTitle: 'Godtatt i et møte',
    meetingText: 'Når svaret ble gitt muntlig, skriver du hvorfor og hvem som var vitne.',
    meetingParty: 'Hvem godtok?',
    meetingReason: 'Hvorfor ikke på lenken?',
    meetingName: 'Navnet på den som godtok',
    meetingWitness: 'Vitne (ikke deg selv)',
    meetingMissing: 'Velg hvem, hvorfor og vitne.',
    meetingSave: 'Før inn svaret',
    callBack: {
      title: 'Kall tilbake avtalen',
      text: 'Lenkene slutter å virke, og svarene faller bort. Avtalen blir et utkast igjen. De som fikk den på e-post, får beskjed om at den blir skrevet om.',
      submit: 'Kall tilbake avtalen',
    },
    save: 'Lagre',
    yourTurnLast: 'Du godtar til slutt, når de andre har svart. Da får du en e-post.',
    changeWarning: 'Endrer du teksten nå, må den sendes på nytt, og alle må godta på nytt.',
    sections: {
      work: 'Oppgaver og tid',
      dates: 'Datoer',
      pay: 'Lønn eller ordning',
      safety: 'Trygghet',
      people: 'Folk og oppfølging',
      after: 'Første dag og etterpå',
    },
    digests: {
      tasks: (count: number) => (count === 1 ? '1 oppgave' : `${count} oppgaver`),
      risk: (on: string) => `Risikovurdert ${on}`,
      training: (on: string) => `Opplæring i sikkerhet ${on}`,
      metBy: (name: string) => `${name} tar imot`,
      chance: (answer: string) => `Jobb etterpå: ${answer.toLowerCase()}`,
    },
    fields: {
      kind: 'Hva slags avtale?',
      purpose: 'Formål',
      taskTitle: (n: number) => `Oppgave ${n}`,
      taskHours: (n: number) => `Timer i uka, oppgave ${n}`,
      taskWhen: (n: number) => `Når, oppgave ${n}`,
      limits: 'Slik legges arbeidet opp (én linje for hver ting)',
      hoursPerWeek: 'Timer i uka i alt',
      timesLegend: 'Arbeidstid',
      timesHint: 'Skriv klokkeslett som 08:00–13:00. Tomt betyr fri.',
      place: 'Sted',
      weeks: 'Antall uker',
      weeksHint: 'Regner ut alle datoene på nytt fra første dag. 8–12 uker er vanlig.',
      layOut: 'Regn ut datoene',
      payKind: 'Er arbeidet lønnet?',
      payKinds: { undecided: 'Ikke valgt', unpaid: 'Ulønnet, gjennom en ordning', wage: 'Lønnet' },
      scheme: 'Ordning',
      approver: 'Hvem har godkjent?',
      approvedOn: 'Godkjent dato',
      form: 'Hva slags ansettelse?',
      legalGround: 'Grunn til at den er midlertidig',
      contractEndOn: 'Siste dag i den midlertidige jobben',
      probationUntilOn: 'Siste dag i prøvetida',
      wageBasis: 'Lønn og grunnlag',
      equalTerms: 'Samme vilkår som kollegene?',
      yesNo: { yes: 'Ja', no: 'Nei', unknown: 'Vet ikke ennå' },
      none: 'Ikke valgt',
      subsidyStatus: 'Støtte',
      seeSchemes: 'Se ordningene, og regn ut et eksempel',
      subsidyScheme: 'Hvilken støtte?',
      subsidyDecider: 'Hvem avgjør?',
      subsidyOn: 'Dato for svaret',
      insurance: 'Forsikring',
      riskDone: 'Risikovurderingen er gjort',
      riskOn: 'Dato for risikovurderingen',
      riskBy: 'Gjort av',
      hseOn: 'Dato for opplæring i sikkerhet',
      hseBy: 'Gitt av',
      guardian: 'Verge eller foresatt',
      employer: 'Den som godtar for bedriften',
      contactName: 'Kontaktperson i bedriften',
      contactReachedBy: 'Telefon eller e-post',
      buddyName: 'Fadder',
      buddyAccepted: 'Fadderen har sagt ja',
      supportLevel: 'Hvor tett følger vi opp?',
      reachUs: 'Slik når de oss',
      chance: 'Mulighet for jobb etterpå?',
      contractRequires: 'Hva skal til for å få jobben?',
      colleagues: 'Dette får kollegene vite',
      colleaguesBy: 'Hvem sier det?',
      metBy: 'Hvem tar imot den første dagen?',
      metAt: 'Når?',
      practical: 'Praktisk: klær, pauser, nøkler',
      exception: 'Grunn til unntak (over tolv uker, eller ulønnet på nytt)',
    },
    errors: {
      date: 'Skriv en dato som finnes.',
      startMissing: 'Velg første dag.',
      long: 'Teksten er for lang.',
      hours: 'Skriv timer som et tall mellom 0 og 60.',
      times: 'Skriv tida som 08:00–13:00.',
      weeks: 'Skriv et helt antall uker mellom 1 og 52.',
      changed: 'Avtalen er lagret et annet sted i mellomtida. Det du skrev, står under.',
    },
    refusals: {
      gaps: 'Avtalen mangler noe. Se listen under.',
      'no-consent': 'Samtykket fra jobbsøkeren gjelder ikke lenger. Spør på nytt før du sender.',
      'no-employer': 'Bedriften har ingen bruker som kan godta. Inviter en først.',
      'changed-meanwhile': 'Avtalen er endret i mellomtida. Les den på nytt.',
      'not-open': 'Svaret kunne ikke føres inn. Avtalen er endret eller besvart.',
      'in-force': 'Avtalen gjelder allerede. Den kan ikke kalles tilbake.',
      'others-first': 'De andre må godta først.',
      'other-name': 'Dette navnet står ikke i avtalen. Rett navnet, eller endre avtalen.',
    },
  },
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
