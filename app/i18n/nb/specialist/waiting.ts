import type { SilenceStage } from '~/app/domain/proposals/silence';
import type { NotNowReason } from '~/app/domain/proposals/not-now-reasons';

const notNowReasons: Record<NotNowReason, string> = {
  'another-time': 'Det passer bedre en annen gang',
  'other-tasks': 'De trenger hjelp til andre oppgaver',
  'other-hours': 'De trenger andre tider',
  'no-one-to-train': 'De har ingen som kan lære opp nå',
  'already-solved': 'De har løst det selv',
  other: 'Annet',
};

/** What a proposal waits for, what has been done about it, and what a specialist can do meanwhile. */
export const waiting = {
  title: 'Mens dere venter',
  facts: {
    sent: 'Sendt',
    byMail: (moment: string) => `På e-post ${moment}`,
    mailStopped: 'E-posten kom ikke fram. Ta kontakt på en annen måte.',
    mailUncertain: 'Vi vet ikke om e-posten kom fram.',
    mailReturned: 'E-posten kom ikke fram. Ring, og se om adressen er riktig.',
    mailWaits: 'E-posten står i køen.',
    inMeeting: 'Ikke på e-post. Spør i et møte.',
    onPhone: 'Ikke på e-post. Ingen i bedriften kan logge inn, så ring dem.',
    link: 'Lenken virker til',
    noLink: 'Ingen lenke virker nå. Send en ny.',
    next: 'Hvis ingen svarer',
  },
  onHoldTitle: 'Behovet er på vent',
  onHoldUntil: (date: string) =>
    `Bedriften venter til ${date}. Ingen får påminnelse så lenge. Etter det teller dagene på nytt.`,
  onHoldOpen:
    'Bedriften venter til de selv sier fra. Ingen får påminnelse så lenge. Etter det teller dagene på nytt.',
  stages: {
    'on-hold': () => 'Ingenting så lenge behovet er på vent.',
    waiting: (reminder: string, call: string) =>
      `Én påminnelse går ut ${reminder}. Ring ${call} hvis det fortsatt er stille.`,
    due: (_reminder: string, call: string) =>
      `Påminnelsen går ut i dag. Ring ${call} hvis det fortsatt er stille.`,
    reminded: (_reminder: string, call: string) => `Påminnelsen er sendt. Ring ${call}.`,
    stopped: (reminder: string) => `Du har stoppet påminnelsen. Ring ${reminder}.`,
    call: () => 'Ring nå.',
  } satisfies Record<SilenceStage, (reminder: string, call: string) => string>,
  noReminder: (call: string) =>
    `Ingen påminnelse går ut, for vi har ingen e-postadresse. Ring ${call}.`,
  callEmployer: 'Ring bedriften',
  callEmployerText: 'De har ikke svart. Før svaret her når du har snakket med dem.',
  callJobseeker: 'Ring jobbsøkeren',
  callJobseekerText: 'Spørsmålet er ikke besvart. Snakk om det, eller send en ny lenke.',
  toCompany: 'Se hvem du kan ringe',
  toPerson: 'Se hvordan du når jobbsøkeren',
  newLink: 'Send ny lenke',
  stop: 'Stopp påminnelsen',
  phone: {
    title: 'Bedriften svarte på telefon',
    text: 'Skriv ned svaret slik det ble gitt. Dagen og navnet blir stående.',
    answer: 'Hva svarte bedriften?',
    yes: 'Ja, de vil møtes',
    notNow: 'Ikke nå',
    reason: 'Hvorfor ikke nå?',
    reasonHint: 'Bare når svaret er ikke nå.',
    reasons: notNowReasons,
    saidBy: 'Hvem svarte?',
    saidOn: 'Hvilken dag?',
    send: 'Lagre svaret',
    given: (name: string, date: string) => `${name} svarte på telefon ${date}.`,
  },
  pause: {
    title: 'Sett på pause',
    text: 'Bedriften ser ikke forslaget i pausen. Påminnelser stopper.',
    askedBy: 'Hvem vil ha pause?',
    resumedBy: 'Hvem vil fortsette?',
    parties: { jobseeker: 'Jobbsøkeren', specialist: 'Jeg' },
    send: 'Sett på pause',
    isPaused: { jobseeker: 'Jobbsøkeren ba om pause.', specialist: 'Du satte forslaget på pause.' },
    since: (moment: string) => `Pause siden ${moment}.`,
    resume: 'Fortsett',
  },
};
