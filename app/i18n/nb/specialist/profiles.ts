import type { AmountBand } from '~/app/domain/profiles/amount-band';
import { languageLevels } from '~/app/domain/profiles/matching-layer';
import type { trialKinds as kindsOfTrial } from '~/app/domain/profiles/matching-layer';
import type { trialReactions as reactions } from '~/app/domain/profiles/matching-layer';
import type { blockChoices, blockSources } from '~/app/domain/profiles/matching-layer';
import type { ProfileBlock, SupportForm } from '~/app/domain/profiles/matching-layer';
import { demandGroupTitles, demandNames, scaleSteps } from './conditions';

const blockTitles: Record<ProfileBlock, string> = {
  wish: 'Ønske',
  tasks: 'Oppgaver',
  ruledOut: 'Nei til',
  experience: 'Erfaring',
  trials: 'Prøvd ut',
  learning: 'Styrker, læring og språk',
  time: 'Timer og dager',
  travel: 'Reise',
  conditions: 'Betingelser for arbeidet',
  support: 'Støtte og bedrifter',
};

const blockHints: Record<ProfileBlock, string> = {
  wish: 'Ønsket veier mest når vi leter etter behov.',
  tasks: 'Skriv én oppgave på hver linje, med jobbsøkerens egne ord.',
  ruledOut: 'Skriv hva det er nei til, og hva som kunne gjort det til et ja.',
  experience: 'Alt arbeid teller: lønnet, ulønnet og utprøving.',
  trials: 'Jobbsmak og utprøving, og hva jobbsøkeren selv syntes.',
  learning: 'Det som hjelper i en jobb.',
  time: 'Trykk på delene av uka som kan passe. Eksakte klokkeslett kan skrives for hver dag.',
  travel: 'Skriv kommunene det går an å reise til.',
  conditions: 'Si bare hva arbeidet må eller bør være, ikke hvorfor.',
  support: 'Hva vi skal gjøre, og hvem vi ikke skal kontakte.',
};

const choices: Record<(typeof blockChoices)[number], string> = {
  own: 'Jobbsøkerens eget valg',
  together: 'Funnet ut sammen',
  others: 'Andres forslag',
};

const sources: Record<(typeof blockSources)[number], string> = {
  conversation: 'Samtale',
  workplace: 'Besøk på arbeidsplass',
  trial: 'Utprøving',
  papers: 'Attest eller papirer',
  network: 'Person i nettverket',
};

const amounts: Record<AmountBand, string> = {
  tried: 'Prøvd noen ganger',
  'some-months': 'Noen måneder',
  'a-year-or-two': 'Ett til to år',
  years: 'Tre år eller mer',
};

const trialKinds: Record<(typeof kindsOfTrial)[number], string> = {
  taste: 'Jobbsmak, høyst fem dager',
  trial: 'Utprøving over flere uker',
};

const trialReactions: Record<(typeof reactions)[number], string> = {
  liked: 'Likte det',
  mixed: 'Både og',
  disliked: 'Likte det ikke',
};

const supportForms: Record<SupportForm, string> = {
  talks: 'Samtaler underveis',
  advice: 'Råd til kolleger og leder',
  training: 'Opplæring i oppgavene',
  'side-by-side': 'Jobbe ved siden av i starten',
  adaptation: 'Tilpasse oppgaver eller utstyr',
};

function withMeans(text: string, means: readonly string[]): string {
  return means.length === 0 ? text : `${text} (kan løses med ${means.join(' eller ')})`;
}

export const profiles = {
  title: 'Jobbsøkere',
  lead: 'Dine egne jobbsøkere, under kode. Navnet ser du når du åpner det, og lesingen blir logget.',
  none: 'Du har ingen jobbsøkere ennå',
  noneText: 'Legg inn den første. Det holder med navn og ønske.',
  new: 'Ny jobbsøker',
  unknown: 'Vet ikke ennå',
  wishUnknown: 'Ønsket er ikke skrevet ned ennå',
  blocksKnown: (known: number, all: number) => `${known} av ${all} deler fylt ut`,
  blocksOpen: (open: number) => `${open} er spurt om, men vet ikke ennå`,
  blockStates: { known: 'Fylt ut', open: 'Vet ikke ennå', unasked: 'Ikke spurt om' },
  flags: { isProtected: 'Skjermet', isUnder18: 'Under 18 år', hasGuardian: 'Har verge' },
  flagHints: {
    isProtected: 'Bare du ser profilen. Den telles ikke med noe sted.',
    isUnder18: 'Samtykke fra foresatt må være på plass. Egne regler for arbeidstid.',
    hasGuardian: 'Vergen er part i avtalen.',
  },
  newPage: {
    title: 'Ny jobbsøker',
    lead: 'Navn og ønske er nok for å begynne. Resten kan du fylle ut når dere snakker sammen.',
    masteredHint:
      'Én oppgave på hver linje. På neste side ser du hvordan vi har forstått dem, og kan rette det.',
    who: 'Hvem det er',
    whoHint: 'Lagres kryptert for seg. Bare du kan åpne det, og hver lesing blir logget.',
    wants: 'Hva personen vil',
    more: 'Tolk, nettverk og verge',
    save: 'Lagre og gå videre',
  },
  office: {
    is: (name: string) => `Kontor: ${name}`,
    none: 'Kontor ikke valgt',
    label: 'Hvilket kontor hører saken til?',
    hint: 'Et kontor du velger her, blir stående når jobbsøkeren får en ny jobbspesialist.',
    follows: 'Følger jobbspesialisten',
    save: 'Lagre kontoret',
    error: 'Velg et av kontorene på listen',
  },
  profilePage: {
    eyebrow: 'Yrkesprofil',
    unchanged: 'Ingenting er endret i navn og kontakt.',
    lead: 'Det som brukes når vi leter etter behov. Ingenting her sier hvem det er.',
    findNeeds: 'Finn behov som passer',
    openIdentity: 'Åpne navn og kontakt',
    identityNote: 'Lesingen blir logget, og jobbsøkeren kan se den.',
    change: 'Endre',
    changeAbout: (block: string) => `det som gjelder ${block.toLowerCase()}`,
    understood: 'Slik forstår vi ordene',
    unread: 'Brukes som fritekst',
    proposals: 'Forslag',
    ownVersion: 'Les sammen med jobbsøkeren',
    objectionTitle: (block: string) => `Jobbsøkeren sier at noe ikke stemmer: ${block}`,
    objectionChange: 'Endre denne delen',
    settle: 'Vi har snakket om det',
    draft: (block: string, written: string) => `Ikke lagret ennå: ${block}, skrevet ${written}.`,
    draftOpen: 'Skriv ferdig og lagre',
    withoutNeeds: (places: readonly string[]) =>
      `Ingen behov hos oss ligger i ${places.map((place) => `«${place}»`).join(' eller ')}. Er navnet på kommunen rett skrevet?`,
    withoutNeedsChange: 'Se over reisen',
    notInRegister: (names: string) =>
      `Ikke funnet i registeret: ${names}. Vi ser etter navnet slik det er skrevet.`,
    young: {
      title: 'Under 18 år',
      guardianMissing:
        'Samtykke fra foresatt mangler. Før det er skrevet inn, kan du ikke spørre om en bedrift, og ingen bedrift får se noe.',
      toGuardian: 'Skriv inn hvem det er',
      rules: (hours: number, week: number) =>
        `Vanligvis høyst ${hours} timer om dagen og ${week} timer i uka, og ikke om natten. Strengere regler gjelder under 15 år og på skoledager.`,
      hints: {
        week: 'Timene i profilen er flere enn dette.',
        night: 'Noen av tidene i profilen er om natten.',
      },
      source: (source: string, date: string) =>
        `Veiledning etter ${source} (lest ${date}). Arbeidsgiveren må sjekke reglene.`,
    },
  },
  identityPage: {
    title: (code: string) => `Navn og kontakt for ${code}`,
    lead: 'Denne lesingen er logget, og jobbsøkeren kan se den.',
    name: 'Navn',
    phone: 'Telefon',
    email: 'E-post',
    emailHint: 'Uten e-post spør vi i et møte, med et vitne.',
    preferredChannel: 'Vil helst bli kontaktet på',
    channels: { email: 'E-post', phone: 'Telefon', meeting: 'I møte' },
    interpreter: 'Språk for tolk',
    interpreterHint: 'La stå tomt når det ikke trengs tolk.',
    network: 'Personer jobbsøkeren vil ha med',
    networkHint: 'Navn og rolle, for eksempel «mentor fra kurset».',
    networkName: 'Navn',
    networkRole: 'Rolle',
    flags: 'Merk av det som gjelder',
    guardian: 'Foresatt eller verge',
    guardianHint: 'Fyll ut når jobbsøkeren er under 18 år, eller har verge.',
    guardianName: 'Navn',
    guardianContact: 'Telefon eller e-post',
    guardianAgreedOn: 'Sa ja til samarbeidet',
    save: 'Lagre',
    back: 'Tilbake til profilen',
    errors: {
      name: 'Skriv navnet, høyst 120 tegn.',
      email: 'Skriv en e-postadresse som navn@eksempel.no.',
      phone: 'Skriv høyst 30 tegn.',
      interpreter: 'Skriv høyst 60 tegn.',
      guardianDay:
        'Dagen foresatt eller verge sa ja, er ikke kommet ennå. Skriv dagen det ble sagt ja.',
      guardian: 'Skriv navnet på den som har sagt ja, høyst 120 tegn.',
      network: 'Skriv både navn og rolle, høyst 120 tegn.',
    },
  },
  edit: {
    step: (current: number, total: number) => `Del ${current} av ${total}`,
    save: 'Lagre',
    saveAndNext: 'Lagre og neste del',
    stop: 'Avbryt',
    linesHint: 'Én på hver linje.',
    noteTitle: 'Hvem sitt valg, og hvor vi vet det fra',
    choice: 'Hvem har valgt?',
    choiceHint: 'Er det jobbsøkerens eget valg, eller noe andre ønsker?',
    source: 'Kilde',
    on: 'Dato',
    choices,
    sources,
    isNone: 'Vi har snakket om det: det er ingen',
    isOpen: 'Vi har spurt: vet ikke ennå',
    allBlocks: 'Alle delene',
  },
  fields: {
    wish: 'Det største ønsket akkurat nå',
    wishHint: 'For eksempel «jobbe med blomster» eller «være på et lager».',
    interests: 'Interesser',
    dream: 'Drømmen på lang sikt',
    dreamHint: 'Holdes utenfor letingen. Den hjelper oss å huske hvor veien går.',
    mastered: 'Oppgaver jobbsøkeren kan',
    wanted: 'Oppgaver jobbsøkeren vil gjøre eller lære',
    ruledOutWhat: 'Nei til',
    ruledOutWhen: 'Hvor lenge?',
    whens: { never: 'Aldri', 'not-now': 'Ikke nå' },
    solvableBy: 'Kan løses med',
    commaHint: 'Komma mellom flere.',
    experienceTask: 'Hva',
    experienceSetting: 'Hvor (type sted, ikke navn)',
    experienceAmount: 'Hvor mye',
    amounts,
    trialWhat: 'Hva ble prøvd?',
    trialSetting: 'Type sted, ikke navn',
    trialKind: 'Hva slags utprøving?',
    trialKinds,
    trialReaction: 'Hva syntes jobbsøkeren?',
    trialReactions,
    trialSaid: 'Med egne ord',
    experienceAbroad: 'I et annet land',
    row: (index: number) => `Nummer ${index}`,
    strengths: 'Styrker',
    learns: 'Lærer best når det blir',
    learningWays: {
      shown: 'vist',
      'side-by-side': 'gjort ved siden av en kollega',
      spoken: 'forklart muntlig',
      written: 'skrevet ned',
      pictures: 'vist med bilder',
    },
    spoken: 'Snakker norsk',
    written: 'Skriver og leser norsk',
    languageLevels,
    licences: 'Sertifikater, kurs og prøver',
    licencesHint: 'For eksempel truckførerbevis eller HMS-kort. Én på hver linje.',
    hasNoLicences: 'Har ingen',
    hoursMin: 'Timer i uka, minst',
    hoursMax: 'Timer i uka, mest',
    hours: 'timer',
    week: 'Når kan det passe?',
    weekHint: 'Trykk på alle ruter som kan passe. Første linje gjelder mandag til fredag.',
    notBefore: 'Ikke før klokka',
    notAfter: 'Ikke etter klokka',
    clockHint: 'For eksempel 08.30. Gjelder alle dagene.',
    exactTitle: 'Egne klokkeslett for en dag',
    exactHint: 'For eksempel 08.30–12.00, 16–20. Det som står her, gjelder foran rutene.',
    earliestStart: 'Kan begynne tidligst',
    from: 'Reiser fra (kommune)',
    maxMinutes: 'Reisetid, høyst',
    minutes: 'minutter',
    reaches: 'Kommuner som kan nås',
    conditionStrength: 'Er det et krav?',
    conditionStrengths: { need: 'Må', wish: 'Ønske' },
    conditionLimit: 'Det meste som går',
    conditionValue: 'Slik',
    conditionWithout: (name: string) => `Uten: ${name.toLowerCase()}`,
    kilos: 'kg',
    supportWish: 'Hva ønsker jobbsøkeren av oss?',
    support: 'Form på støtten',
    declinedCompanies: 'Bedrifter vi ikke skal kontakte',
    declinedHint:
      'Navn eller organisasjonsnummer, én på hver linje. Vi følger bedriften selv om den bytter navn.',
  },
  lines: {
    none: 'Ingen',
    interest: (what: string) => `Interesse: ${what}`,
    dream: (what: string) => `Drøm: ${what}`,
    masters: (task: string) => `Kan: ${task}`,
    wants: (task: string) => `Vil: ${task}`,
    ruledOut: (what: string, when: string, means: readonly string[]) =>
      withMeans(`${when}: ${what}`, means),
    experience: (task: string, setting = '', amount = '', isAbroad = false) =>
      [task, setting, amount.toLowerCase(), isAbroad ? 'i utlandet' : '']
        .filter(Boolean)
        .join(', '),
    supportWish: (wish: string) => `Ønsker: ${wish}`,
    learns: (way: string) => `Lærer best når det blir ${way}`,
    spoken: (level: string) => `Snakker norsk på nivå ${level}`,
    written: (level: string) => `Skriver og leser norsk på nivå ${level}`,
    noLicences: 'Ingen sertifikater',
    hours: (min?: number, max?: number) =>
      min === undefined ? `Inntil ${max} timer i uka` : `${min}–${max ?? '?'} timer i uka`,
    startsOn: (date: string) => `Kan begynne ${date}`,
    travelsFrom: (place: string) => `Reiser fra ${place}`,
    travelsFor: (minutes: number) => `Høyst ${minutes} minutter hver vei`,
    reaches: (places: readonly string[]) => `Når ${places.join(', ')}`,
    conditionSaid: (clause: string, strength: 'need' | 'wish', means: readonly string[]) =>
      withMeans(`${strength === 'need' ? 'Trenger' : 'Ønsker'} at ${clause}`, means),
    condition: (value: string, strength: string, means: readonly string[]) =>
      withMeans(`${strength} – ${value}`, means),
    declined: (company: string) => `Ikke kontakt: ${company}`,
    note: (parts: readonly string[]) => parts.join(' · '),
  },
  blockTitles,
  blockHints,
  supportForms,
  demandNames,
  demandGroupTitles,
  scaleSteps,
};
