import type { SideState } from '~/app/domain/matching/explanation/compare-sides';
import type { Agreement } from '~/app/domain/matching/explanation/explain-criteria';
import type { UnderUse } from '~/app/domain/matching/explanation/under-use';
import type { GapKind } from '~/app/domain/matching/match-types';
import type { Standing } from '~/app/domain/matching/standing';

/** The whole in one sentence: about the two, and never a mark for one of them. */
const verdicts: Record<Standing, string> = {
  ok: 'Dette kan passe slik det er.',
  solvable: 'Dette kan passe når noe i jobben endres.',
  later: 'Dette kan passe senere.',
  blocked: 'Ikke nå. Noe må endres først.',
  'other-wish': 'Oppgavene kan gå, men ønsket er et annet.',
  'too-little-known': 'Vi vet for lite til å si det ennå.',
};

const agreements: Record<Agreement, string> = {
  unknown: 'Vet ikke ennå',
  none: 'Stemmer ikke',
  little: 'Stemmer litt',
  partly: 'Stemmer delvis',
  well: 'Stemmer godt',
  fully: 'Stemmer helt',
};

const sideStates: Record<SideState, string> = {
  overload: 'Mer enn det som fungerer',
  'under-use': 'Mindre enn ønsket',
  differs: 'Annerledes enn ønsket',
  unknown: 'Vet ikke ennå',
  matches: 'Passer',
};

const underUses: Record<UnderUse, string> = {
  'no-growth': 'Det er lite å vokse inn i. Avtal hva neste steg kan være.',
  'low-value': 'Oppgavene betyr lite for bedriften, og kan bli borte først. Finn en som betyr mer.',
  'fewer-hours': 'Det er færre timer enn ønsket. Finn flere oppgaver.',
  'papers-unused':
    'Jobben bruker ikke papirene jobbsøkeren har. Spør om det finnes oppgaver til dem.',
};

const gapKinds: Record<GapKind, string> = {
  adaptable: 'Kan tilpasses',
  trainable: 'Kan læres',
  'open-question': 'Åpne spørsmål',
};

/** Points in the unit of a hundred for the whole, with one decimal. */
export const points = (millionths: number) =>
  String(Math.round(millionths / 1000) / 10).replace('.', ',');

const hours = (minutes: number) =>
  `${String(Math.round(minutes / 6) / 10).replace('.', ',')}\u00a0t`;

/** The panels of one match. */
export const matchPanels = {
  verdicts,
  agreements,
  helpsMost: 'Hjelper mest',
  /** Where something must change, and no change of it raises the fit. */
  solvesIt: 'Kan løses slik',
  week: {
    title: 'Uka',
    picture: (tasks: number) =>
      `Bilde av uka: når det passer, og når ${tasks === 1 ? 'oppgaven' : 'oppgavene'} kan gjøres. Det samme står i tabellen.`,
    free: 'Passer for jobbsøkeren',
    within: 'Oppgave i tiden som passer',
    outside: 'Oppgave utenom tiden som passer',
    unsure: 'Oppgave. Vi vet ikke ennå når det passer.',
    untimed: 'Vi vet ikke når i uka oppgavene skal gjøres.',
    untimedAmong: (titles: readonly string[]) =>
      `Vi vet ikke når dette skal gjøres: ${titles.join(', ')}.`,
    askCompany: 'Spør bedriften',
    freeTitle: 'Passer',
    freeUnknown: 'Vi vet ikke ennå når i uka det passer.',
    table: 'Oppgavene i uka',
    task: 'Oppgave',
    asked: 'Tar',
    windows: 'Kan gjøres innenfor',
    shared: 'Av det passer',
    unknown: 'Vet ikke ennå',
    hours,
    lane: (at: number, title: string) => `${at}. ${title}`,
  },
  sides: {
    title: 'Det jobben krever, og det som fungerer',
    lead: 'Samme ord på begge sider. Det som avviker, er noe å avtale.',
    unknown: 'Vi vet ikke ennå hva som fungerer best. Spør om arbeidsforhold.',
    none: 'Det er ikke nevnt noe som må være på en bestemt måte.',
    about: 'Hva',
    wanted: 'Fungerer best',
    asked: 'Jobben',
    state: 'Sammen',
    states: sideStates,
    need: (value: string) => `Må være: ${value}`,
    most: (value: string) => `Høyst: ${value}`,
    wish: (value: string) => `Helst: ${value}`,
    with: 'med',
    without: 'uten',
    agreed: 'Etter avtale',
    yes: 'Ja',
    no: 'Nei',
    nothing: 'Ingenting særskilt',
    kilos: (count: number) => `${String(count).replace('.', ',')} kg`,
    underUseTitle: 'Kan jobben bli for liten?',
    underUses,
  },
  gaps: {
    title: 'Det som står mellom',
    kinds: gapKinds,
    none: 'Ingenting er i veien.',
    openNote: 'Står under «Spør om dette».',
  },
  levers: {
    title: 'Dette kan gjøre det bedre',
    lead: 'Én endring om gangen, med hva den gjør. Her står hva som kan endres i jobben.',
    leastFirst: 'Det som lar oppgavene stå, kommer først, også der noe annet hjelper mer.',
    gain: (gain: number) => {
      if (gain <= 0) return 'Løser det, men gir ikke flere poeng';
      const size = gain >= 50_000 ? 'Hjelper mye' : gain >= 15_000 ? 'Hjelper' : 'Hjelper litt';
      return `${size}, +${points(gain)} av 100 poeng`;
    },
    liftNothing: 'Endringene her løser annet. De fjerner ikke det som stopper.',
    note: 'Legg på min liste',
    noteAbout: (text: string) => `: ${text}`,
    carve: 'Sett sammen en jobb uten oppgaven',
    ask: 'Noter spørsmålet til neste samtale',
    beforeConsent:
      'Endringene her begynte hos en person. Før jobbsøkeren har sagt ja til denne bedriften, kan de bare stå på din egen liste.',
    afterConsent:
      'Jobbsøkeren har sagt ja til bedriften. Spørsmålet noteres i bedriftens logg til neste samtale, og handler bare om oppgaven.',
    afterNo: 'Bedriften har sagt ikke nå. Endringene kan stå på din egen liste.',
    refused: {
      'not-consented':
        'Jobbsøkeren har ikke sagt ja til denne bedriften nå. Spørsmålet er ikke notert hos bedriften. Legg det på din egen liste.',
      'company-said-no':
        'Bedriften har sagt ikke nå. Spørsmålet er ikke notert hos bedriften. Legg det på din egen liste.',
    },
    isAsked: 'Notert i bedriftens logg til neste samtale.',
    ownTitle: 'Min liste',
    done: 'Ferdig',
  },
  questions: {
    title: 'Spør om dette',
    person: 'Jobbsøkeren',
    company: 'Bedriften',
    none: 'Ingen åpne spørsmål.',
    printPerson: 'Ark til samtalen med jobbsøkeren',
    printCompany: 'Ark til samtalen med bedriften',
  },
  criteria: {
    title: 'Hver grunn, med poeng',
    about: (version: string) => `Til sammen 100 poeng. Vekter ${version}`,
    points: 'Poeng',
    pointsOf: (got: number, of: number) => `${points(got)} av ${points(of)}`,
    rests: 'Hentet fra',
    fromNeed: 'Behovet',
    noNote: 'Kilde ikke notert',
  },
  talk: {
    title: 'Slik kan du si det til bedriften',
    reminder:
      'Teksten handler bare om oppgavene. En endring som begynte hos en person, når bedriften først når hun eller han har sagt ja til denne bedriften.',
  },
  alternatives: {
    title: 'Også verdt å se på',
    lead: 'Andre steder, med grunnene. Vis dem ved siden av det som er ønsket.',
    few: 'Det er få andre behov nå. Let sammen etter flere steder.',
    companies: 'Se bedriftene',
    colleagues: 'Spør kolleger',
  },
  kept: {
    save: 'Lagre dette bildet',
    changed: (count: number) => `Hva er endret siden? (${count})`,
  },
};
