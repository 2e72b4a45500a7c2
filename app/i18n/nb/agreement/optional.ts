import type { OptionalTerms } from '~/app/domain/agreements/optional-terms';

const outside: Record<NonNullable<OptionalTerms['outside']>, string> = {
  nothing: 'Vi snakker bare sammen på jobben.',
  talk: 'Vi kan også snakke med kandidaten på telefon utenom jobben.',
  meet: 'Vi kan også møte kandidaten utenom jobben.',
};

const byAndBefore = (by: string, before: string | null) =>
  [by && `av ${by}`, before && `innen ${before}`].filter(Boolean).join(' ');

/** What an agreement may say besides, as its document and its form have it. */
export const optional = {
  outside,
  sheet: {
    training: 'Opplæring',
    learnt: (from: string, before: string | null) =>
      from || before ? `Læres ${byAndBefore(from, before)}.` : '',
    aids: 'Utstyr og hjelpemidler',
    gotBy: (name: string) => (name ? `${name} skaffer det.` : ''),
    paidBy: (name: string) => (name ? `${name} betaler.` : ''),
    lead: (weeks: number) =>
      weeks === 1 ? 'Det tar én uke å få det.' : `Det tar ${weeks} uker å få det.`,
    ready: (on: string) => `Klart ${on}.`,
    papers: 'Papirer og prøver som ordnes',
    seenTo: (by: string, before: string | null) =>
      by || before ? `Ordnes ${byAndBefore(by, before)}.` : '',
    unionTold: (on: string | null) =>
      on
        ? `Tillitsvalgt eller verneombud fikk vite om dette ${on}.`
        : 'Tillitsvalgt eller verneombud vet om dette.',
    unionUntold: 'Tillitsvalgt eller verneombud vet ikke om dette ennå.',
    interpreter: 'Vi snakker sammen med tolk.',
    interpreterBy: (name: string) => (name ? `${name} bestiller.` : ''),
    noInterpreter: 'Vi trenger ikke tolk.',
    outside: 'Utenom jobben',
    handled: 'Det som må ordnes utenom jobben, er ikke bedriftens oppgave.',
    hard: 'Når noe blir vanskelig',
    pause: 'Pause og tilbake',
    pauseIs: (text: string) => `Pause: ${text}`,
    backIs: (text: string) => `Tilbake: ${text}`,
    followUp: 'Oppfølging etterpå',
    followUpPaid: (payer: string, until: string | null) =>
      until
        ? `${payer} betaler oppfølgingen til og med ${until}.`
        : `${payer} betaler oppfølgingen.`,
    followUpUntil: (until: string) => `Oppfølgingen varer til og med ${until}.`,
    followUpNext: (name: string) => `Deretter tar ${name} over.`,
  },
  /** What of it stands in the short version. */
  easy: {
    jobseeker: {
      learn: 'Hva skal jeg lære?',
      hard: 'Hva om noe blir vanskelig?',
      interpreter: 'Vi bruker tolk når vi snakker sammen.',
      outside: {
        nothing: () => 'Vi snakker bare sammen på jobben.',
        talk: (name: string) => `${name} kan ringe deg når du ikke er på jobb.`,
        meet: (name: string) => `${name} kan møte deg når du ikke er på jobb.`,
      },
      followUpUntil: (on: string) => `Du får hjelp i jobben til ${on}.`,
    },
    others: {
      learn: 'Hva skal læres?',
      hard: 'Hva om noe blir vanskelig?',
      interpreter: 'Partene bruker tolk når de snakker sammen.',
      outside: {
        nothing: () => 'Oppfølgingen skjer bare på jobben.',
        talk: (name: string) => `${name} kan også ringe kandidaten utenom jobben.`,
        meet: (name: string) => `${name} kan også møte kandidaten utenom jobben.`,
      },
      followUpUntil: (on: string) => `Oppfølgingen varer til ${on}.`,
    },
  },
  changes: {
    growth: 'Slik kan jobben vokse',
    training: 'Opplæring',
    aids: 'Utstyr og hjelpemidler',
    papers: 'Papirer og prøver som ordnes',
    'union.told': 'Tillitsvalgt eller verneombud vet om det',
    'union.on': 'Dato tillitsvalgt eller verneombud fikk vite det',
    'interpreter.used': 'Vi snakker sammen med tolk',
    'interpreter.by': 'Hvem bestiller tolk',
    outside: 'Utenom jobben',
    hard: 'Når noe blir vanskelig',
    pause: 'Pause',
    comingBack: 'Tilbake etter en pause',
    'followUp.goals': 'Mål for oppfølgingen etterpå',
    'followUp.paidBy': 'Hvem betaler oppfølgingen etterpå',
    'followUp.nextBy': 'Hvem tar over etterpå',
    followUpUntilOn: 'Oppfølging avtalt til',
  },
  groups: {
    training: 'Opplæring: hva skal læres?',
    aids: 'Utstyr og hjelpemidler',
    papers: 'Papirer og prøver som mangler',
    union: 'Tillitsvalgt eller verneombud',
    interpreter: 'Tolk',
    outside: 'Kontakt utenom jobben',
    hard: 'Når noe blir vanskelig',
    pause: 'Pause og tilbake',
    followUp: 'Oppfølging etterpå',
  },
  fields: {
    learnt: (n: number) => `Skal læres, ${n}`,
    learntFrom: (n: number) => `Hvem lærer bort? (${n})`,
    learntOn: (n: number) => `Innen når? (${n})`,
    aid: (n: number) => `Hva trengs? (${n})`,
    aidBy: (n: number) => `Hvem skaffer det? (${n})`,
    aidPaidBy: (n: number) => `Hvem betaler? (${n})`,
    aidLead: (n: number) => `Leveringstid i uker (${n})`,
    aidOn: (n: number) => `Klart når? (${n})`,
    paper: (n: number) => `Papir eller prøve ${n}`,
    paperHint:
      'Politiattest, kurs, helseattest for arbeid med mat. Skriv aldri om jobbsøkerens helse.',
    paperBy: (n: number) => `Hvem ordner det? (${n})`,
    paperOn: (n: number) => `Innen når? (${n})`,
    unionTold: 'Vet de om denne avtalen?',
    unionOn: 'Dato de fikk vite det',
    interpreter: 'Snakker partene sammen med tolk?',
    interpreterBy: 'Hvem bestiller tolk?',
    outside: 'Kan du snakke med jobbsøkeren utenom jobben?',
    outsideHint: 'Bedriften leser svaret. Skriv ikke hva dere gjør utenom jobben.',
    hardWhen: (n: number) => `Hva kan bli vanskelig? (${n})`,
    hardWhat: (n: number) => `Hva gjør dere da? (${n})`,
    hardHint: 'Skriv om arbeidet: lyd, tempo, beskjeder som endres. Skriv aldri om helse.',
    pause: 'Hva er avtalt om en pause?',
    comingBack: 'Hvordan begynner dere igjen?',
    goals: 'Hva skal oppfølgingen føre til?',
    paidBy: 'Hvem betaler oppfølgingen?',
    untilOn: 'Til og med hvilken dag?',
    nextBy: 'Hvem tar over etterpå?',
  },
};
