import type { AgreementAlarm } from '~/app/domain/agreements/unanswered';
import type { NextStepReason } from '~/app/domain/profiles/next-step';

export const desk = {
  title: 'I dag',
  lead: (name: string) => `God dag, ${name}.`,
  waitingTitle: 'Venter på deg',
  waitingRule:
    'De som ber om støtte, først. Så det som er over fristen, og avtaler. Deretter lengst ventetid øverst.',
  hersTitle: 'Ditt neste',
  tags: {
    callEmployer: 'Ring bedriften',
    callJobseeker: 'Ring jobbsøkeren',
    question: 'Bedriften spør',
    interested: 'Bedriften vil møtes',
    consented: 'Jobbsøkeren sa ja',
    arrange: 'Avtal møte',
    afterMeeting: 'Etter møtet',
    jobseeker: 'Jobbsøkeren venter',
    drafted: 'Utkast',
    meeting: 'Møte',
  },
  hired: {
    title: (code: string | null, company: string) =>
      `${code ?? 'En jobbsøker'} er ansatt hos ${company}`,
    text: 'Er behovet dekket? Avslutt det, eller la det stå.',
    tag: 'Ansatt',
  },
  followUpTitle: 'Oppfølging de neste sju dagene',
  followUpLaterTitle: 'Oppfølging senere',
  companiesTitle: 'Lovet til bedrifter',
  /** What a receipt has promised. */
  call: {
    need: (title: string) => `Ringe om det nye behovet: ${title}`,
    registration: 'Ringe den som registrerte bedriften',
  },
  promisedBy: (due: string) => `Lovet til ${due}`,
  overdueSince: (due: string) => `Fristen var ${due}`,
  offeredBy: (name: string) => `${name} spør om du kan overta.`,
  colleaguesTitle: 'Kolleger spør',
  objections: (code: string) => `${code} sier at noe ikke stemmer`,
  objectionText: 'Les hva det gjelder, og snakk om det.',
  disputed: {
    title: (code: string, company: string) =>
      `${code} sier at noe ikke stemmer i et svar til ${company}`,
    question: (question: string) => `Bedriften spurte: «${question}»`,
  },
  newNeedsTitle: 'Nye behov',
  ongoingTitle: 'Venter på andre',
  cases: (count: number) => (count === 1 ? 'Én sak' : `${count} saker`),
  inForceTitle: 'Avtaler som gjelder',
  agreement: (code: string, company: string) => `${code} og ${company}`,
  agreementStanding: {
    yourTurn: 'De andre har godtatt. Du godtar til slutt.',
    waits: (roles: readonly string[]) => `Venter på ${roles.join(' og ')}.`,
    unansweredTag: 'Ikke besvart',
    unanswered: (roles: readonly string[]) =>
      `Avtalen er ikke besvart. Ring ${roles.join(' og ')}.`,
    alarms: {
      start: 'Første dag er straks her, eller passert.',
      links: 'Lenkene slutter snart å virke, eller gjør det ikke lenger.',
      silence: 'Påminnelsen er sendt.',
    } satisfies Record<AgreementAlarm, string>,
    lapses: (date: string) => `Den går ut ${date}. Endre eller send den, eller la den gå.`,
    next: (what: string, date: string) => `${what}: ${date}`,
    noDates: 'Ingen flere datoer.',
    wantsToStop: {
      jobseeker: 'Jobbsøkeren vil slutte. Ring i dag.',
      employer: 'Bedriften vil avslutte. Ring i dag.',
    },
    decisionDue: 'Dere skulle ha bestemt hva som skjer videre. Før det inn.',
    others: {
      draft: 'Ikke sendt ennå.',
      'change-asked': 'En av partene vil endre noe.',
      declined: 'En av partene sa nei.',
      withdrawn: '',
      lapsed: '',
      'decision-overdue':
        'Utprøvingen er over, og ingen har avgjort hva som skjer nå. Før inn beslutningen.',
      ended: '',
    },
  },
  noesTitle: 'Svarte nei denne uka',
  nextStepTitle: 'Trenger et neste steg',
  nextStepText: 'Finn et behov sammen, eller spør kolleger om en arbeidsgiver.',
  nextStepWhy: {
    declined: 'Sa nei takk til forslaget.',
    withdrawn: 'Trakk samtykket.',
    ended: 'Forslaget er avsluttet.',
    'agreement-ended': 'Avtalen er avsluttet.',
    'no-proposal': 'Har ikke hatt et forslag på 30 dager.',
    'never-proposed': 'Har ikke hatt et forslag ennå, etter 30 dager.',
  } satisfies Record<NextStepReason, string>,
  days: (days: number) => (days === 1 ? '1 dag' : `${days} dager`),
  sinceDay: (date: string) => `Siden ${date}`,
  findFor: (code: string) => `Se behov for ${code}`,
  peopleTitle: 'Dine jobbsøkere',
  people: (count: number) => (count === 1 ? '1 jobbsøker' : `${count} jobbsøkere`),
  toPeople: 'Se alle',
  meets: (date: string, time: string) => `Møte ${date} kl. ${time}.`,
  met: (date: string) => `Møtet var ${date}. Lag avtalen, eller si hvordan det gikk.`,
  waitsForName: 'De vil møtes. Vi venter på at jobbsøkeren sier om navnet kan sies.',
  openQuestions: (count: number) =>
    count === 1
      ? 'Bedriften har også spurt om noe som ikke er besvart.'
      : `Bedriften har også spurt om ${count} ting som ikke er besvart.`,
  meetingToArrange: 'De vil møtes. Avtal tid og sted.',
  onHoldUntil: (date: string) => `Bedriften venter til ${date}.`,
  onHold: 'Bedriften venter til de sier fra.',
  since: (age: string) => `Sist endret ${age}`,
};
