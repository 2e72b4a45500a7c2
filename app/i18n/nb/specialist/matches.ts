import type { Standing } from '~/app/domain/matching/standing';
import type {
  CriterionName,
  MatchStatus,
  RuleName,
  RuleState,
} from '~/app/domain/matching/match-types';
import type { WhyNotPropose } from '~/app/domain/proposals/why-not-propose';

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
  'company-stopped': 'Vi foreslår ikke kandidater til denne bedriften nå.',
  'declined-by-her': 'Jobbsøkeren har sagt nei til denne bedriften.',
};

/** How well the work and the person agree, by fifths: words about the two, never marks for one. */
const agreeing = [
  'Stemmer ikke',
  'Stemmer litt',
  'Stemmer litt',
  'Stemmer delvis',
  'Stemmer godt',
  'Stemmer helt',
] as const;

export const matches = {
  forNeed: {
    title: 'Hvem passer?',
    lead: 'Dine egne jobbsøkere. Rekkefølgen er et forslag med grunner, ikke en dom.',
    none: 'Ingen av dine jobbsøkere kan vurderes ennå',
    noneText: 'Legg inn en yrkesprofil først.',
  },
  forProfile: {
    title: (code: string) => `Behov for ${code}`,
    lead: 'Nye og åpne behov, det som ligner mest på ønsket, først.',
    none: 'Det er ingen nye eller åpne behov nå',
    noneText: 'Når en bedrift melder inn noe, står det her.',
  },
  notNowTitle: 'Ikke nå, fordi …',
  unknownTitle: 'Ikke avklart',
  look: 'Se hvorfor',
  lookAbout: (name: string) => `${name} passer`,
  statuses,
  standings,
  speaksFor: 'Taler for',
  speaksAgainst: 'Taler mot',
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
    why: 'Hvorfor',
    changes: 'Dette kan gjøre det bedre',
    ask: 'Spør om dette',
    bar: (points: number, of: number) => agreeing[Math.round((points / of) * 5)] ?? '',
    unknownBar: 'Vet ikke ennå',
    week: 'Uka',
    partsLabel: 'Del av dagen',
    weekBoth: 'Oppgave når det passer',
    weekWork: 'Oppgave utenom tiden som passer',
    weekWorkUnknown: 'Oppgave. Vi vet ikke ennå når det passer.',
    weekFree: 'Ledig',
    weekEmpty: 'Ingenting',
    details: 'Alle regler og alle grunner',
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
