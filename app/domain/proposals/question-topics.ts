import { sensitiveVocabulary } from '../privacy/sensitive-vocabulary';

const { diagnosis, condition, pregnancy, benefit, capacity, faith, origin, family } =
  sensitiveVocabulary;

/** The ways an employer speaks of a candidate, each in a phrase. */
function aboutHer(phrase: (who: string) => string): string[] {
  return ['hun', 'han', 'hen', 'kandidaten', 'vedkommende', 'personen', 'du'].map(phrase);
}

/**
 * What an employer may not ask about an applicant: Working Environment Act § 9-3 (health beyond
 * what the work needs), § 13-4 (politics, union), Equality Act § 30 (pregnancy, faith, origin,
 * family, orientation). Age and benefits are no business of the work either (domain §2.12, §7).
 * By topic, the terms of `sensitive-vocabulary` and what is said only in a question.
 */
export const questionTopics = {
  health: [
    ...[...diagnosis, ...condition],
    ...['syk', 'sjuk', 'frisk', 'helsa', 'helsen', 'rus', 'helsetilstand*', 'medisiner*'],
    ...['sykefrav*', 'sykehist*', 'sykemeld*', 'sykmeld*', 'sjukmeld*'],
    ...['hva feiler', 'noe galt med', 'god helse', 'dårlig helse', 'om helse'],
    ...['hvorfor tåler', 'hvorfor ikke tåler', 'hvorfor kan ikke', 'hvorfor klarer ikke'],
    ...aboutHer((who) => `hvorfor må ${who}`),
    ...aboutHer((who) => `hvorfor trenger ${who}`),
    ...aboutHer((who) => `hvorfor kan ${who}`),
    ...aboutHer((who) => `hvorfor klarer ${who}`),
  ],
  pregnancy: [
    ...[...pregnancy, 'foreldreperm*', 'fødselsperm*'],
    ...['få barn', 'flere barn', 'venter barn', 'planlegger barn'],
  ],
  family: [
    ...[...family, 'singel', 'familie', 'familien', 'familiesitua*'],
    ...['hvor mange barn', 'noen barn'],
    ...aboutHer((who) => `har ${who} barn`),
  ],
  faith: [
    ...[...faith, 'troende', 'halal*'],
    ...['hvilken tro', 'hva slags tro', 'går i kirke', 'spiser svin'],
  ],
  origin: [
    ...[...origin, 'hjemland', 'hjemlandet', 'rase', 'nasjonalitet*', 'opphav*'],
    ...['hvilket land', 'fra hvilket', 'er norsk', 'født i norge', 'hvor i verden'],
    ...aboutHer((who) => `hvor kommer ${who} fra`),
    ...aboutHer((who) => `hvor er ${who} fra`),
  ],
  age: [
    ...['alder', 'alderen', 'fødselsår', 'fødselsdato', 'fødselsnummer', 'personnummer'],
    ...['hvor gammel', 'hvor ung', 'år gammel'],
  ],
  sex: [
    ...['kjønn', 'kjønnet', 'homofil', 'lesbisk', 'transperson', 'legning*', 'seksuell*'],
    ...['mann eller kvinne', 'kvinne eller mann', 'gutt eller jente', 'jente eller gutt'],
  ],
  politics: ['fagforen*', 'fagorganisert', 'politikk', 'politisk', 'partimedlem*'],
  benefits: [
    ...[...benefit, ...capacity],
    ...['penger fra nav', 'støtte fra nav', 'ytelse fra nav', 'nav ytelse'],
  ],
} as const satisfies Record<string, readonly string[]>;

export type QuestionTopicName = keyof typeof questionTopics;
