/**
 * What an employer may not ask about an applicant: Working Environment Act § 9-3 (health beyond
 * what the work needs), § 13-4 (politics, union), Equality Act § 30 (pregnancy, faith, origin,
 * family, orientation). Age and benefits are no business of the work either (domain §2.12, §7).
 * `words` are whole words, `beginnings` begin a word, `phrases` are words in a row.
 */
export interface QuestionTopic {
  readonly words?: readonly string[];
  readonly beginnings?: readonly string[];
  readonly phrases?: readonly string[];
}

export const questionTopics = {
  health: {
    words: ['syk', 'sjuk', 'frisk', 'helsa', 'helsen', 'sykdom', 'sykdommer', 'rus'],
    beginnings: [
      ...[
        'adhd',
        'angst',
        'autis',
        'asperger',
        'bipolar',
        'depresj',
        'deprim',
        'diagnos',
        'epilep',
      ],
      ...['funksjonshem', 'funksjonsned', 'handikap', 'helseplag', 'helseproblem', 'helsetilstand'],
      ...['medisiner', 'psykia', 'psykis', 'rusmis', 'rusprob', 'sykefrav', 'sykehist', 'sykemeld'],
      ...['sykmeld', 'utviklingshem'],
    ],
    phrases: ['hva feiler', 'noe galt med', 'god helse', 'dårlig helse', 'om helse'],
  },
  pregnancy: {
    beginnings: ['gravid', 'svanger', 'barseltid', 'foreldreperm', 'fødselsperm'],
    phrases: ['få barn', 'flere barn', 'venter barn', 'planlegger barn'],
  },
  family: {
    words: ['gift', 'ugift', 'samboer', 'enslig', 'singel', 'familie', 'familien', 'kjæreste'],
    beginnings: ['ektefelle', 'ektemann', 'sivilstat', 'småbarn', 'familiesitua', 'aleneforel'],
    phrases: ['har barn', 'egne barn', 'barn hjemme', 'hvor mange barn', 'noen barn'],
  },
  faith: {
    words: ['troende', 'islam', 'moské', 'moske', 'menighet'],
    beginnings: ['religi', 'livssyn', 'kristen', 'muslim', 'jødisk', 'hijab', 'ramadan', 'halal'],
    phrases: ['hvilken tro', 'hva slags tro', 'går i kirke', 'spiser svin'],
  },
  origin: {
    words: ['utlending', 'utlendinger', 'hjemland', 'hjemlandet', 'rase'],
    beginnings: ['asylsøk', 'etnisk', 'flyktning', 'hudfarg', 'innvandr', 'nasjonalitet', 'opphav'],
    phrases: ['hvilket land', 'fra hvilket', 'er norsk', 'opprinnelig fra', 'født i norge'],
  },
  age: {
    words: ['alder', 'alderen', 'fødselsår', 'fødselsdato', 'fødselsnummer', 'personnummer'],
    phrases: ['hvor gammel', 'hvor ung', 'år gammel'],
  },
  sex: {
    words: ['kjønn', 'kjønnet', 'homofil', 'lesbisk', 'transperson'],
    beginnings: ['legning', 'seksuell'],
    phrases: ['mann eller kvinne', 'kvinne eller mann', 'gutt eller jente', 'jente eller gutt'],
  },
  politics: {
    words: ['fagforening', 'fagorganisert', 'politikk', 'politisk'],
    beginnings: ['fagforen', 'partimedlem'],
  },
  benefits: {
    words: ['aap', 'trygd', 'trygda', 'uføre', 'ufør', 'dagpenger', 'sosialhjelp'],
    beginnings: ['arbeidsavklaring', 'arbeidsevne', 'uføretrygd', 'trygdeytelse'],
    phrases: ['penger fra nav', 'støtte fra nav', 'ytelse fra nav', 'nav ytelse'],
  },
} as const satisfies Record<string, QuestionTopic>;

export type QuestionTopicName = keyof typeof questionTopics;
