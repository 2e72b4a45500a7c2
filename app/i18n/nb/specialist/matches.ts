import type { Standing } from '~/app/domain/matching/standing';
import type {
  CriterionName,
  MatchStatus,
  RuleName,
  RuleState,
} from '~/app/domain/matching/match-types';
import type { ProposalState } from '~/app/domain/proposals/proposal-state';
import type { WhyNotPropose } from '~/app/domain/proposals/why-not-propose';
import type { Reason, ReasonKind } from '~/app/domain/matching/explanation/tell-reasons';

const statuses: Record<MatchStatus, string> = {
  ok: 'Passer',
  solvable: 'Passer med tilpasning',
  later: 'Senere',
  blocked: 'Ikke nå',
};

const standings: Record<Standing, string> = {
  ...statuses,
  'other-wish': 'Kan, men ønsker noe annet',
  'too-little-known': 'For lite vi vet',
};

const ruleStates: Record<RuleState, string> = {
  ok: 'I orden',
  unknown: 'Vet ikke ennå',
  solvable: 'Kan løses',
  later: 'Senere',
  blocked: 'Stopper',
};

const rules: Record<RuleName, string> = {
  'own-no': 'Eget nei',
  consent: 'Ja til bedriften',
  time: 'Tid',
  travel: 'Reise',
  requirement: 'Papirer',
  condition: 'Omgivelser',
  demand: 'Kropp og sanser',
  language: 'Språk',
  safety: 'Sikkerhet',
  season: 'Sesong',
};

const criteria: Record<CriterionName, string> = {
  wish: 'Ønske',
  tasks: 'Oppgaver',
  experience: 'Erfaring',
  conditions: 'Omgivelser',
  limits: 'Egne grenser',
  hours: 'Timer',
  travel: 'Reise',
  support: 'Støtte på stedet',
  learning: 'Opplæring',
  prospects: 'Veien videre',
  language: 'Språk',
  papers: 'Papirer',
  variety: 'Variasjon',
};

const whyNot: Record<WhyNotPropose, string> = {
  'need-not-open': 'Behovet er ikke åpnet ennå. Åpne det når du har lest gjennom det.',
  'need-paused': 'Behovet er satt på vent. Det kan foreslås noen når det går videre.',
  'need-closed': 'Behovet er avsluttet. Spør bedriften om det skal åpnes igjen.',
  'company-not-partner':
    'Bedriften er ny og ikke partner ennå. Gjør den til partner når dere har snakket sammen.',
  'company-paused': 'Samarbeidet med bedriften er satt på pause. Se hvorfor på bedriftens side.',
  'company-stopped': 'Samarbeidet med bedriften er avsluttet eller stoppet. Vi foreslår ingen der.',
  'declined-by-her': 'Jobbsøkeren har sagt nei til denne bedriften.',
};

const lineKinds: Record<ReasonKind, string> = {
  stops: 'Stopper',
  'way-on': 'Vei videre',
  for: 'Taler for',
  against: 'Taler mot',
  change: 'Hjelper',
  'least-change': 'Minst inngripende',
  ask: 'Avklar',
};

/** A proposal for this need as it stands, in two words. */
const proposalBadges: Record<ProposalState, string> = {
  drafted: 'Utkast laget',
  asked: 'Spurt, venter på svar',
  consented: 'Har sagt ja',
  queued: 'Venter på tur',
  shown: 'Vist for bedriften',
  question: 'Bedriften spør',
  answered: 'Vist for bedriften',
  interested: 'Bedriften vil møtes',
  'not-now': 'Bedriften sa ikke nå',
  meeting: 'Møte avtalt',
  declined: 'Sa nei takk',
  agreement: 'Har avtale her',
  ended: 'Forslag avsluttet',
  withdrawn: 'Trakk samtykket',
  paused: 'Forslag på pause',
};

const countWords: Readonly<Record<number, string>> = { 2: 'to', 3: 'tre', 4: 'fire', 5: 'fem' };

const perWeek = (hours: number | null) =>
  hours === null ? '' : `, ${String(hours).replace('.', ',')} t/uke`;

const nobodyFirst = 'Ingen peker seg ut ennå.';
const whatHelps =
  'Det hjelper å spørre om ønsker og oppgaver, eller å tilpasse oppgavene sammen med bedriften.';
const others = 'Andre det går an å spørre';

export const matches = {
  forNeed: {
    title: 'Hvem passer?',
    lead: 'Dine egne jobbsøkere. Rekkefølgen er et forslag med grunner, ikke en dom.',
    none: 'Ingen av dine jobbsøkere kan vurderes ennå',
    noneText: 'Legg inn en yrkesprofil først.',
    lookFirst: 'Se først på:',
    nobodyFirst,
    whatHelps,
    others: `${others}:`,
    othersToAsk: (count: number) => `${others} (${count})`,
    colleagues: 'Kolleger har også kandidater. Spør dem før du svarer bedriften.',
  },
  forProfile: {
    title: (code: string) => `Behov for ${code}`,
    lead: 'Nye og åpne behov, det som ligner mest på ønsket, først.',
    listTitle: 'Behov i rekkefølge',
    none: 'Det er ingen nye eller åpne behov nå',
    noneText: 'Når en bedrift melder inn noe, står det her.',
    isCut: 'Her står de første. Det finnes flere behov.',
  },
  restTitle: (count: number) => `Vis ${count} til`,
  restAbout: 'I samme rekkefølge',
  notNowTitle: 'Ikke nå, fordi …',
  notNowAbout: (count: number) => (count === 1 ? 'Én, med grunnen' : `${count}, hver med grunnen`),
  look: 'se hvorfor',
  lineKinds,
  reason: ({ kind, text }: Reason) => `${lineKinds[kind]}: ${text}`,
  badges: {
    agreement: (hours: number | null) => `Har avtale${perWeek(hours)}`,
    agreementHere: (hours: number | null) => `Har avtale her${perWeek(hours)}`,
    proposal: proposalBadges,
    elsewhere: (count: number) =>
      count === 1 ? 'Ett åpent forslag ellers' : `${count} åpne forslag ellers`,
  },
  today: {
    title: (count: number) =>
      count === 1 ? 'Denne ene, i dag' : `Disse ${countWords[count] ?? count}, i dag`,
    lead: 'Dine egne jobbsøkere som passer best akkurat nå.',
    nobody: 'Ingen peker seg ut i dag',
    whatHelps,
    others,
    all: 'Se alle og hvorfor',
  },
  statuses,
  standings,
  ruleStates,
  rules,
  criteria,
  whyNot,
  page: {
    title: (code: string, need: string) => `${code} og ${need.toLowerCase()}`,
    who: 'Hvem',
    toProfile: 'Se hele yrkesprofilen',
    wants: 'Vil',
    masters: 'Kan',
    learns: 'Lærer best når det blir',
    details: 'Alle regler',
    rulesTitle: 'Regler',
    criteriaTitle: 'Grunner',
    version: (matcher: string, vocabulary: string, weights: string) =>
      `Regnet ut med regler ${matcher}, ord ${vocabulary} og vekter ${weights}.`,
    task: 'Oppgave',
    state: 'Svar',
    because: 'Fordi',
    rule: 'Regel',
    support: 'Hvor tett skal vi følge opp?',
    openNeed: 'Åpne behovet',
    propose: 'Lag forslag',
    proposeHint: 'Bedriften får ikke vite noe før jobbsøkeren har sagt ja.',
    toProposal: 'Gå til forslaget',
  },
};
