import type { CloseReason } from '~/app/domain/needs/close-reason';
import type { NeedStanding } from '~/app/domain/needs/need-standing';
import type { NotNowReason } from '~/app/domain/proposals/not-now-reasons';
import type { ProposalState } from '~/app/domain/proposals/proposal-state';

const needStandings: Record<NeedStanding, string> = {
  draft: 'Ikke sendt',
  submitted: 'Mottatt',
  analysed: 'Vi ser etter noen',
  open: 'Vi ser etter noen',
  paused: 'Satt på vent',
  closed: 'Avsluttet',
  agreed: 'Dere har en avtale',
};

const proposalStates: Record<ProposalState, string> = {
  drafted: '',
  asked: '',
  consented: '',
  queued: '',
  shown: 'Venter på svar fra dere',
  question: 'Vi finner svar til dere',
  answered: 'Vi har svart. Venter på svar fra dere',
  interested: 'Dere vil møtes',
  'not-now': 'Dere sa ikke nå',
  meeting: 'Møte med kandidaten',
  agreement: 'Avtale inngått',
  declined: '',
  ended: '',
  withdrawn: '',
  paused: '',
};

const notNowReasons: Record<NotNowReason, string> = {
  'another-time': 'Det passer bedre en annen gang',
  'other-tasks': 'Oppgavene er blitt andre',
  'other-hours': 'Timene eller tidene passer ikke',
  'no-one-to-train': 'Vi har ingen til å lære opp nå',
  'already-solved': 'Vi har løst det på en annen måte',
  other: 'Noe annet',
};

const closeReasons: Record<CloseReason, string> = {
  'hired-through-you': 'Vi har ansatt en dere foreslo',
  'solved-otherwise': 'Vi har løst det på en annen måte',
  'tasks-gone': 'Oppgavene er borte eller blitt andre',
  'no-time': 'Vi har ikke tid til opplæring nå',
  'no-one-fits': 'Vi har ikke fått forslag som passer',
  other: 'Noe annet',
};

/** The employer's own pages: overview, a need that is sent, a proposal to answer. */
export const employer = {
  overview: {
    title: 'Oversikt',
    post: 'Meld inn oppgaver',
    overTitle: 'Samarbeidet med oss er avsluttet',
    overText:
      'Vi foreslår ingen flere nå, og dere kan ikke melde inn nye oppgaver. Avtaler som gjelder, står til partene avslutter dem. Ring oss hvis dere lurer på noe.',
    waitingTitle: 'Venter på deg',
    nothingWaits: 'Ingenting venter på deg nå.',
    beginWithThis: 'Begynn med dette',
    registeredWish: 'Dette skrev dere da dere registrerte bedriften. Her melder dere det inn.',
    answeredTitle: (count: number) => `Svart «ikke nå» (${count})`,
    /** `nth` tells proposals for the same need apart, the oldest first; null where there is one. */
    proposalFor: (need: string, nth: number | null) =>
      nth === null ? `Forslag til: ${need}` : `Forslag ${nth} til: ${need}`,
    /** The date tells two of the same name apart. */
    shown: (date: string, age: string) => `Sendt ${date}, ${age}`,
    meeting: (date: string, time: string) => `Møte ${date} kl. ${time}`,
    agreementWaits: 'Avtale å svare på',
    agreementText: (start: string) => `Start ${start}. Den gjelder først når alle har godtatt.`,
    agreementAnswer: 'Les og svar',
    moreWait: (count: number) =>
      count === 1
        ? 'Ett forslag til venter. Det kommer fram når dere har sagt ja eller «ikke nå» til det forrige.'
        : `${count} forslag til venter. De kommer fram ett om gangen, når dere har sagt ja eller «ikke nå» til det forrige.`,
    comeBackOn: (date: string) => `Vi tar kontakt igjen ${date}`,
    onHoldTitle: 'På vent',
    onHold: 'Venter så lenge behovet er på vent',
    moreOnHold: (count: number) =>
      count === 1 ? 'Ett forslag til er på vent.' : `${count} forslag til er på vent.`,
    closedTitle: (count: number) => `Avsluttet (${count})`,
    underWayTitle: 'Vi arbeider med',
    needsTitle: 'Det dere har meldt inn',
    needsEmpty: 'Dere har ikke meldt inn noe ennå',
    needsEmptyText: 'Begynn med én oppgave som aldri blir gjort. Det tar tre minutter.',
    untitled: 'Uten navn',
    draftsTitle: 'Begynt og ikke sendt',
    started: (age: string) => `Påbegynt ${age}`,
    sent: (age: string) => `Sendt inn ${age}`,
    goOn: 'Fortsett',
    discard: 'Kast',
    discardSure: 'Utkastet blir borte for godt.',
    discardNow: 'Ja, kast det',
    agreementsTitle: 'Avtaler',
    agreementStart: (start: string) => `Start ${start}`,
    agreementInForce: 'Gjelder',
    agreementLate: 'Beslutning mangler',
    agreementEnded: 'Avsluttet',
    agreementSent: 'Venter på svar',
  },
  needStandings,
  need: {
    back: 'Oversikt',
    agreed:
      'Behovet har ført til en avtale. Den står i oversikten. Trenger dere flere, så ring din faste kontakt.',
    whatTitle: 'Dette meldte dere inn',
    editable: 'Dere kan endre svarene helt til vi begynner å foreslå kandidater.',
    whatNowTitle: 'Hva vil dere gjøre?',
    copy: 'Bruk som mal for et nytt',
    copyHint: 'En kopi blir et nytt utkast. Ingenting sendes før dere trykker på send.',
    pause: 'Sett på vent',
    pauseText: 'Vi foreslår ingen nye så lenge. Dere kan fortsette når dere vil.',
    pauseWaiting: (count: number) =>
      count === 1
        ? 'Dere har ikke svart på ett forslag. Det venter så lenge, og dere kan svare når dere vil.'
        : `Dere har ikke svart på ${count} forslag. De venter så lenge, og dere kan svare når dere vil.`,
    untilOn: 'Når er pausen slutt?',
    untilHint: 'Behovet fortsetter av seg selv den dagen. La stå tomt hvis dere vil si fra selv.',
    pauseNow: 'Sett på vent',
    toOverview: 'Se dem på oversikten',
    pausedText: 'Dere kan fortsette når dere vil.',
    resume: 'Fortsett nå',
    close: 'Avslutt',
    closeReason: 'Hva er grunnen?',
    closeReasons,
    closeNote: 'Vil dere si mer?',
    closeNow: 'Avslutt behovet',
    reopen: 'Åpne igjen',
    closeUnanswered: (count: number) =>
      count === 1
        ? 'Ett forslag er ikke avgjort. Det får svaret «ikke nå».'
        : `${count} forslag er ikke avgjort. De får svaret «ikke nå».`,
    changedMeanwhile: 'Noe endret seg i samme øyeblikk. Se over og prøv igjen.',
    proposalsTitle: 'Forslag',
    proposal: (age: string) => `Forslag sendt ${age}`,
    workplaceTitle: 'Om arbeidsplassen',
    taskTitle: (task: string) => `Slik gjøres oppgaven: ${task}`,
    together: 'Dette har vi skrevet ned sammen. Si fra om noe er feil.',
    savedOn: (date: string) => `Sist endret ${date}`,
    pointAbout: 'Om',
    pointText: 'Det vi vet',
    pointStanding: 'Kan det endres?',
    correctTitle: 'Er noe feil?',
    correctLabel: 'Hva er feil, og hva er riktig?',
    correctHint: 'Skriv om arbeidet. Ikke skriv navn på noen.',
    correct: 'Si fra',
    corrected: 'Takk. Vi retter det og ringer hvis vi lurer på noe.',
    correctionMissing: 'Skriv hva som er feil',
    correctionTooLong: 'Skriv kortere, høyst 1000 tegn',
    correctionTooMany: 'Vi har mange rettelser fra dere allerede. Ring oss heller.',
  },
  proposalStates,
  proposal: {
    back: 'Oversikt',
    eyebrow: (need: string) => `Forslag til: ${need}`,
    title: 'Vi foreslår en kandidat',
    tasksMeant: 'Oppgavene forslaget gjelder',
    tasksLeftOut: 'Ikke med i dette forslaget',
    gone: {
      title: 'Forslaget er ikke her',
      lead: 'Her er det ikke noe forslag til dere å lese nå.',
      text: 'Et forslag kan bli tatt tilbake. Dere trenger ikke gjøre noe.',
      call: 'Lurer dere på noe? Ring',
      toOverview: 'Til oversikten',
    },
    consent: 'Denne personen har sagt ja til at akkurat dette vises til dere.',
    answerTitle: 'Hva sier dere?',
    onHoldTitle: 'Forslaget venter',
    onHoldUntil: (date: string) =>
      `Dere har satt behovet på vent til ${date}. Vi minner dere ikke på forslaget før det.`,
    onHoldOpen:
      'Dere har satt behovet på vent til dere selv sier fra. Vi minner dere ikke på forslaget så lenge.',
    onHoldAnswer: 'Dere kan svare likevel.',
    noDuty: 'Et ja betyr et møte. Dere binder dere ikke til noe mer.',
    yes: 'Vi vil gjerne møtes',
    question: 'Vi har et spørsmål',
    questionLabel: 'Spørsmål om arbeidet',
    questionHint:
      'Spør om oppgaver, tider og opplæring. Vi svarer som regel innen to arbeidsdager.',
    send: 'Send spørsmålet',
    notNow: 'Ikke nå',
    reason: 'Hva er grunnen?',
    reasons: notNowReasons,
    note: 'Vil dere si mer?',
    sendNotNow: 'Send svaret',
    messagesTitle: 'Spørsmål og svar',
    from: { employer: 'Dere', specialist: 'Vi' },
    corrected: 'Rettet',
    notAnswered: 'Vi har ikke svart på dette ennå.',
    takeBackText: (date: string) => `Har dere ombestemt dere? Dere kan svare på nytt til ${date}.`,
    takeBack: 'Svar på nytt',
    after: {
      question:
        'Vi har fått spørsmålet. Dere får svar på e-post, som regel innen to arbeidsdager. Dere kan spørre om mer imens.',
      interested:
        'Så bra! Vi spør kandidaten om et møte og ringer dere. Navnet får dere når kandidaten sier ja.',
      'not-now': 'Takk for svaret. Vi ser etter andre som kan passe.',
      meeting: 'Vi avtaler tid og sted for møtet med dere.',
      agreement: 'Dere har inngått en avtale.',
    },
    meetingFixed: 'Møtet er avtalt. Åpne lenken under for å se tid og sted.',
    ring: {
      question: 'Har dere glemt noe, eller haster det? Ring',
      interested: 'Vil dere ta tilbake at dere vil møtes? Ring',
    },
    nameTitle: 'Dere skal møte',
    contactTitle: 'Din faste kontakt',
    phone: (number: string) => `telefon ${number}`,
    faults: {
      'question-missing': 'Skriv spørsmålet',
      'too-long': 'Skriv kortere, helst én ting om gangen',
      'reason-missing': 'Velg en grunn',
      'not-now': 'Forslaget er besvart allerede',
      'too-many':
        'Fem spørsmål venter på svar fra oss. Vent til vi har svart på ett, eller ring oss.',
    },
    forbidden: (why: string, instead: string) => `${why} Spør heller: «${instead}»`,
  },
  meeting: {
    title: 'Før møtet',
    eyebrow: (need: string) => `Møte om: ${need}`,
    back: 'Til forslaget',
    link: 'Se tid, sted og forberedelser',
    named: (name: string) => `Dere skal møte ${name}.`,
    unnamed: 'Kandidaten sier navnet sitt selv, i møtet.',
    when: 'Når',
    at: (date: string, time: string) => `${date} kl. ${time}`,
    place: 'Sted',
    access: 'Slik kommer man inn',
    comes: 'Fra dere',
    speaks: 'Hvem forteller',
    speakers: {
      jobseeker: 'Kandidaten forteller selv.',
      together: 'Kandidaten og vi forteller sammen.',
      specialist: 'Vi forteller på vegne av kandidaten.',
    },
    accompanied: 'Vi er også med på møtet.',
    beforeTitle: 'Gjør klart før møtet',
    before: [
      'Finn et rolig sted å snakke.',
      'Si fra i resepsjonen om at det kommer noen.',
      'Tenk gjennom hvilke oppgaver som haster, og hva som kan læres underveis.',
      'Vis gjerne stedet og oppgavene. Det sier mer enn ord.',
    ],
    askTitle: 'Spør gjerne om arbeidet',
    ask: [
      'Hva liker du å gjøre?',
      'Hva har du gjort før som likner?',
      'Hvordan vil du helst lære noe nytt?',
      'Hvilke tider passer best?',
    ],
    notTitle: 'Dette spør dere ikke om',
    not: 'Helse, familie, tro, bakgrunn og straff hører ikke hjemme i møtet. Spør oss heller om hva arbeidet krever.',
    afterTitle: 'Etter møtet',
    after: 'Dere trenger ikke bestemme dere i møtet. Vi ringer dere etterpå.',
  },
};
