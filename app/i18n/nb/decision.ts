import type {
  AgreementOutcome,
  DecisionParty,
  DecisionRefusal,
  StopReason,
} from '~/app/domain/agreements/decision';

const outcomes: Record<AgreementOutcome, string> = {
  hired: 'Ansatt hos bedriften',
  'new-agreement': 'Ny avtale lages',
  stops: 'Avtalen slutter',
};

const outcomeHints: Record<AgreementOutcome, string> = {
  hired: 'Utprøvingen blir til jobb. Avtalen gjelder til siste dag.',
  'new-agreement': 'Du lager den etterpå, og alle godtar på nytt.',
  stops: 'Avtalen er slutt med det samme.',
};

const stopReasons: Record<StopReason, string> = {
  'as-agreed': 'Perioden er over, slik det var avtalt',
  tasks: 'Oppgavene passet ikke',
  'time-or-travel': 'Arbeidstida eller reisen passet ikke',
  workplace: 'Arbeidsplassen passet ikke',
  'no-room': 'Bedriften har ikke plass eller penger til en jobb nå',
  'other-job': 'Jobbsøkeren har fått en annen jobb',
  'other-wish': 'Jobbsøkeren vil noe annet',
  other: 'Noe annet',
};

const parties: Record<DecisionParty, string> = {
  jobseeker: 'Jobbsøkeren',
  employer: 'Bedriften',
};

const refusals: Record<DecisionRefusal, string> = {
  'not-in-force': 'Avtalen gjelder ikke lenger. Se hvordan den står nå.',
  'decided-already': 'Beslutningen er ført inn fra før. Den står på siden nå.',
  'hired-already': 'Avtalen er en ansettelse alt. Velg ny avtale, eller at den slutter.',
  'not-started': 'Avtalen har ikke begynt. Bare at den slutter, kan føres inn før første dag.',
  'bad-day':
    'Skriv dagen dere bestemte det: ikke før avtalen begynte å gjelde, og ikke fram i tid.',
  'no-reason': 'Velg hvorfor avtalen slutter.',
};

/** What became of an agreement, the wish to stop it, and the decision nobody has made. */
export const decision = {
  outcomes,
  stopReasons,
  parties,
  edit: {
    title: 'Før inn beslutningen',
    text: 'Snakk med begge parter først. Dette føres inn én gang, og begge får brev om det.',
    legend: 'Hva ble bestemt?',
    outcomeHints,
    reason: 'Hvorfor slutter den?',
    reasonHint: 'Bare når avtalen slutter. Bedriften ser det ikke.',
    choose: 'Velg',
    decidedOn: 'Når ble det bestemt?',
    with: 'Hvem var med og bestemte?',
    note: 'Kort om det dere ble enige om',
    noteHint: 'Jobbsøkeren kan lese det. Bedriften ser det ikke. Ingenting om helse.',
    save: 'Før inn beslutningen',
    errors: {
      outcome: 'Velg hva som ble bestemt.',
      decidedOn: 'Skriv dagen det ble bestemt.',
      noteTooLong: 'Teksten er for lang. Bruk høyst 500 tegn.',
      sensitive: 'Ta bort ord om helse, ytelser og annet som er privat, fra teksten.',
    },
    refusals,
  },
  made: {
    title: (outcome: string) => `Bestemt: ${outcome.toLowerCase()}`,
    on: (date: string) => `Det ble bestemt ${date}.`,
    with: (who: readonly string[]) =>
      who.length === 0
        ? 'Ingen av partene var med.'
        : `Med var: ${who.join(' og ').toLowerCase()}.`,
    reason: (reason: string) => `Grunn: ${reason.toLowerCase()}.`,
    makeNew: 'Lag den nye avtalen',
    employer: {
      hired: 'Dere har bestemt at det blir en ansettelse.',
      'new-agreement': 'Det lages en ny avtale. Den får dere til godkjenning.',
      stops: 'Avtalen er avsluttet.',
    } satisfies Record<AgreementOutcome, string>,
  },
  late: {
    title: 'Beslutning mangler',
    over: (due: string) =>
      `Utprøvingen i avtalen er over. Dere skulle ha bestemt ${due} hva som skjer videre.`,
    due: (due: string) => `Dere skulle ha bestemt ${due} hva som skjer videre.`,
    call: 'Ring',
    specialist: 'Snakk med begge parter, og før inn hva dere bestemte.',
  },
  wishes: {
    title: 'Noen vil avslutte avtalen',
    from: { jobseeker: 'Jobbsøkeren', employer: 'Bedriften' } satisfies Record<
      DecisionParty,
      string
    >,
    sent: (who: string, date: string) => `${who} sendte melding ${date}.`,
    text: 'Ring i dag. Avtalen gjelder til dere har bestemt noe.',
    talked: 'Vi har snakket. Avtalen går videre',
  },
  links: {
    person: (code: string) => `Profilen til ${code}`,
    proposal: 'Forslaget',
  },
  /** The employer's own way to stop. */
  stop: {
    title: 'Vil dere avslutte?',
    text: 'Send en melding til den som følger opp. Avtalen gjelder til vi har snakket sammen.',
    label: 'Vil du skrive hva det gjelder?',
    hint: 'Dere trenger ikke skrive noe. Kandidaten kan lese det. Ikke skriv noe om helse.',
    button: 'Vi vil avslutte',
    sentTitle: (date: string) => `Meldingen er sendt ${date}`,
    sentText: (name: string) => `${name} ringer dere. Avtalen gjelder til dere har snakket sammen.`,
    call: 'Haster det? Ring',
    tooLong: 'Teksten er for lang. Bruk høyst 500 tegn.',
    over: 'Avtalen gjelder ikke lenger, og meldingen ble ikke sendt. Ring hvis det er noe.',
  },
};
