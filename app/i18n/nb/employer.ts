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
  shown: 'Venter på svar fra dere',
  question: 'Vi finner svar på spørsmålet',
  answered: 'Vi har svart. Venter på svar fra dere',
  interested: 'Dere vil møtes',
  'not-now': 'Dere sa ikke nå',
  meeting: 'Møte avtales',
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
    waitingTitle: 'Venter på deg',
    nothingWaits: 'Ingenting venter på deg nå.',
    proposalFor: (need: string) => `Forslag til: ${need}`,
    shown: (age: string) => `Sendt ${age}`,
    agreementWaits: 'Avtale å svare på',
    agreementText: (start: string) => `Start ${start}. Den gjelder først når alle har godtatt.`,
    agreementAnswer: 'Les og svar',
    moreWait: (count: number) =>
      count === 1
        ? 'Ett forslag til venter. Det kommer fram når dere har svart på dette.'
        : `${count} forslag til venter. De kommer fram ett om gangen når dere har svart.`,
    pausedUntil: (date: string) => `Vi tar kontakt igjen ${date}`,
    pauseOver: (date: string) => `Skulle tas opp igjen ${date}. Vil dere fortsette?`,
    closedTitle: (count: number) => `Avsluttet (${count})`,
    underWayTitle: 'Vi arbeider med',
    needsTitle: 'Det dere har meldt inn',
    needsEmpty: 'Dere har ikke meldt inn noe ennå',
    needsEmptyText: 'Begynn med én oppgave som aldri blir gjort. Det tar tre minutter.',
    untitled: 'Uten navn ennå',
    started: (age: string) => `Påbegynt ${age}`,
    sent: (age: string) => `Sendt inn ${age}`,
    goOn: 'Fortsett',
    discard: 'Kast utkastet',
    discardSure: 'Utkastet blir borte for godt.',
    discardNow: 'Ja, kast det',
    agreementsTitle: 'Avtaler',
    agreementStart: (start: string) => `Start ${start}`,
    agreementInForce: 'Gjelder',
    agreementEnded: 'Avsluttet',
    agreementSent: 'Venter på svar',
    agreementKinds: {
      jobTaste: 'Kort utprøving',
      trial: 'Arbeidstrening eller prøvetid',
      employment: 'Ansettelse',
    },
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
    pauseText: 'Vi foreslår ingen så lenge. Dere kan fortsette når dere vil.',
    untilOn: 'Når skal vi ta kontakt igjen?',
    pauseNow: 'Sett på vent',
    pausedUntil: (date: string) => `Vi tar kontakt igjen ${date}. Dere kan fortsette før det.`,
    resume: 'Fortsett nå',
    close: 'Avslutt',
    closeReason: 'Hva er grunnen?',
    closeReasons,
    closeNote: 'Vil dere si mer? Det er frivillig.',
    closeNow: 'Avslutt behovet',
    reopen: 'Åpne igjen',
    unanswered: (count: number) =>
      count === 1
        ? 'Ett forslag venter på svar fra dere. Det får svaret «ikke nå».'
        : `${count} forslag venter på svar fra dere. De får svaret «ikke nå».`,
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
    consent: 'Denne personen har sagt ja til at akkurat dette vises til dere.',
    answerTitle: 'Hva sier dere?',
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
    note: 'Vil dere si mer? Det er frivillig.',
    sendNotNow: 'Send svaret',
    messagesTitle: 'Spørsmål og svar',
    from: { employer: 'Dere', specialist: 'Vi' },
    after: {
      question: 'Vi har fått spørsmålet. Dere får svar på e-post, som regel innen to arbeidsdager.',
      interested:
        'Så bra! Vi spør kandidaten om et møte og ringer dere. Navnet får dere når kandidaten sier ja.',
      'not-now': 'Takk for svaret. Vi ser etter andre som kan passe.',
      meeting: 'Vi avtaler tid og sted for møtet med dere.',
      agreement: 'Dere har inngått en avtale.',
    },
    nameTitle: 'Dere skal møte',
    contactTitle: 'Din faste kontakt',
    phone: (number: string) => `telefon ${number}`,
    faults: {
      'question-missing': 'Skriv spørsmålet',
      'too-long': 'Skriv kortere, helst én ting om gangen',
      'reason-missing': 'Velg en grunn',
      'not-now': 'Forslaget er besvart allerede',
    },
    forbidden: (why: string, instead: string) => `${why} Spør heller: «${instead}»`,
  },
};
