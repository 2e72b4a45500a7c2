import { sensitiveVocabulary } from '../privacy/sensitive-vocabulary';
import { subjectWords } from './person-words';

const { diagnosis, condition, pregnancy, benefit, capacity, faith, origin, family } =
  sensitiveVocabulary;

/** The ways an employer speaks of a candidate, each in a phrase. */
function aboutHer(...phrases: ((who: string) => string)[]): string[] {
  return phrases.flatMap((phrase) => [...subjectWords, 'du'].map(phrase));
}

/** The ways she is spoken of where something is hers. */
function ofHers(...words: string[]): string[] {
  const whose = ['hennes', 'hans', 'sin', 'til kandidaten', 'til personen', 'til vedkommende'];
  return words.flatMap((word) => whose.map((her) => `${word} ${her}`));
}

/**
 * What an employer may not ask about an applicant: Working Environment Act § 9-3 (health beyond
 * what the work needs), § 13-4 (politics, union), Equality Act § 30 (pregnancy, faith, origin,
 * family, orientation). What somebody has been punished for is asked by a police certificate, and
 * only where a law demands one for the work (Police Databases Act § 36). Age, benefits, private
 * money and who she is are no business of the work either (domain §2.12, §7). By topic, the terms
 * of `sensitive-vocabulary` and what is said only in a question.
 */
export const questionTopics = {
  health: [
    ...[...diagnosis, ...condition],
    ...['syk', 'sjuk', 'frisk', 'helsa', 'helsen', 'helsetilstand*', 'operert i'],
    ...['medisin', 'medisiner*', 'tar piller', 'på piller', 'på resept', 'vaksinert'],
    ...['sykefrav*', 'sykehist*', 'sykemeld*', 'sykmeld*', 'sjukmeld*', 'sykedag*', 'sjukedag*'],
    ...['egenmelding*', 'mye fravær', 'hvor fravær', 'høyt fravær', 'fraværet hennes'],
    ...['hva feiler', 'galt med', 'plager med', 'god helse', 'dårlig helse', 'om helse'],
    ...['under behandling', 'i terapi', 'terapeut*', 'fastlege*'],
    ...['hvorfor tåler', 'hvorfor ikke tåler', 'hvorfor kan ikke', 'hvorfor klarer ikke'],
    ...['rus', 'rusmid*', 'ruset', 'narkoti*', 'edru*', 'tar stoff', 'tar dop'],
    ...aboutHer(
      (who) => `hvorfor må ${who}`,
      (who) => `hvorfor trenger ${who}`,
      (who) => `hvorfor kan ${who}`,
      (who) => `hvorfor klarer ${who}`,
      (who) => `går ${who} til behandling`,
      (who) => `går ${who} til lege`,
      (who) => `er ${who} operert`,
      (who) => `er ${who} innlagt`,
      (who) => `har ${who} innlagt`,
      (who) => `tar ${who} piller`,
      (who) => `drikker ${who}`,
      (who) => `røyker ${who}`,
      (who) => `tar ${who} stoff`,
      (who) => `bruker ${who} stoff`,
      (who) => `har ${who} fravær`,
      (who) => `har ${who} vondt`,
      (who) => `har ${who} smerter`,
      (who) => `er ${who} skadet`,
    ),
  ],
  record: [
    ...['straff*', 'strafferegist*', 'rulleblad*', 'vandel', 'vandelen', 'dømt', 'domfelt*'],
    ...['i fengsel', 'fra fengsel', 'fengslet', 'fengselsstraff*', 'fengselsdom*', 'fotlenke*'],
    ...['krimin*', 'siktet for', 'tiltalt', 'anmeldt', 'arrestert', 'sonet', 'soning*'],
    ...['soner straff', 'soner dom', 'politisak*', 'har politiet', 'av politiet', 'for politiet'],
    ...['med politiet', 'hos politiet', 'på kant med loven', 'trøbbel med loven', 'brutt loven'],
    ...['lovbrudd', 'lovbryter*'],
  ],
  pregnancy: [
    ...[...pregnancy, 'høygravid*', 'foreldreperm*', 'fødselsperm*'],
    ...aboutHer((who) => `fikk ${who} barn`),
    ...['få barn', 'få unger', 'flere barn', 'flere unger', 'venter barn', 'planlegger barn'],
  ],
  family: [
    ...[...family, 'singel', 'familie', 'familien', 'familiesitua*'],
    ...[
      'hvor mange barn',
      'noen barn',
      'hvor mange unger',
      'omsorgsansvar',
      'bor alene',
      'i et forhold',
      'fast forhold',
    ],
    ...ofHers('mannen', 'kona', 'barna', 'ungene', 'foreldrene', 'moren', 'faren', 'partneren'),
    ...aboutHer(
      (who) => `har ${who} barn`,
      (who) => `har ${who} unger`,
      (who) => `har ${who} partner`,
      (who) => `har ${who} mann`,
      (who) => `har ${who} kone`,
      (who) => `er ${who} skilt`,
      (who) => `er ${who} skild`,
      (who) => `bor ${who} alene`,
      (who) => `bor ${who} sammen`,
    ),
  ],
  faith: [
    ...[...faith, 'troende', 'halal*', 'ber i arbeidstid*', 'bønn', 'bønnen', 'bønnepause*'],
    ...['hvilken tro', 'hva slags tro', 'går i kirke', 'spiser svin', 'turban'],
    ...aboutHer(
      (who) => `ber ${who} i`,
      (who) => `faster ${who}`,
      (who) => `feirer ${who}`,
      (who) => `må ${who} be`,
      (who) => `bruker ${who} skaut`,
      (who) => `går ${who} med skaut`,
      (who) => `spiser ${who} svin`,
      (who) => `går ${who} i kirke`,
      (who) => `tror ${who} på`,
    ),
  ],
  origin: [
    ...[...origin, 'hjemland*', 'rase', 'nasjonalitet*', 'opphav*', 'morsmål*'],
    ...['hvilket land', 'fra hvilket', 'er norsk', 'født i norge', 'bodd i norge', 'hvor i verden'],
    ...[
      'født i utlandet',
      'mørk i huden',
      'utenlandsk bakgrunn',
      'norsk bakgrunn',
      'kom til norge',
    ],
    ...aboutHer(
      (who) => `hvor kommer ${who} fra`,
      (who) => `hvor er ${who} fra`,
      (who) => `er ${who} norsk`,
      (who) => `er ${who} same`,
      (who) => `er ${who} utenlandsk`,
    ),
  ],
  age: [
    ...['alder', 'alderen', 'fødselsår', 'fødselsdato', 'fødselsnummer', 'personnummer'],
    ...[
      'hvor gammel',
      'hvor ung',
      'år gammel',
      'pensjonsalder*',
      'ung dame',
      'ung mann',
      'ung jente',
      'ung gutt',
    ],
    ...aboutHer(
      (who) => `${who} født`,
      (who) => `hvor mange år er ${who}`,
      (who) => `er ${who} ung`,
      (who) => `er ${who} gammel`,
      (who) => `er ${who} voksen`,
      (who) => `er ${who} over`,
      (who) => `er ${who} pensjonist`,
    ),
  ],
  sex: [
    ...['kjønn', 'kjønnet', 'homofil', 'lesbisk', 'skeiv', 'bifil', 'transperson', 'transkjønn*'],
    ...[
      'homo',
      'homse',
      'legning*',
      'seksuell*',
      'heterofil',
      'er det mann',
      'er det kvinne',
      'er det dame',
    ],
    ...['er det gutt', 'er det jente', 'er det hun', 'mann eller', 'dame eller', 'kvinne eller'],
    ...['gutt eller jente', 'jente eller gutt'],
    ...aboutHer(
      (who) => `er ${who} mann`,
      (who) => `er ${who} kvinne`,
    ),
  ],
  politics: [
    ...['fagforen*', 'fagorganisert', 'med i LO', 'medlem i LO', 'medlem av LO'],
    ...['politikk', 'politisk*', 'partimedlem*', 'partibok', 'hvilket parti'],
    ...aboutHer(
      (who) => `er ${who} organisert`,
      (who) => `er ${who} tillitsvalgt`,
      (who) => `har ${who} tillitsvalgt`,
      (who) => `stemmer ${who}`,
      (who) => `stemte ${who}`,
    ),
  ],
  benefits: [
    ...[...benefit, ...capacity],
    ...['penger fra nav', 'støtte fra nav', 'ytelse fra nav', 'nav ytelse'],
    ...aboutHer(
      (who) => `lever ${who} av`,
      (who) => `får ${who} fra nav`,
      (who) => `får ${who} av nav`,
    ),
  ],
  money: [
    ...['betalingsanmerk*', 'inkasso*', 'gjeldsordning*', 'kredittsjekk*', 'kredittvurder*'],
    ...['med gjeld', 'mye gjeld', 'privatøkonomi*', 'privat økonomi', 'spillegjeld', 'formue'],
    ...ofHers('økonomien', 'lønnen', 'lønna'),
    ...aboutHer((who) => `har ${who} gjeld`),
  ],
  gap: ['arbeidsledig*', 'arbeidsløs*', 'arbeidslaus*'],
  identity: [
    ...['etternavn*', 'fullt navn', 'navnet på kandidaten', 'navn på kandidaten'],
    ...['navnet på facebook', 'google henne', 'google ham'],
    ...['bilde av henne', 'bilde av ham', 'bilde av kandidaten'],
    ...ofHers('navnet', 'adressen', 'facebook', 'facebooksiden', 'profilen'),
    ...aboutHer(
      (who) => `hva heter ${who}`,
      (who) => `hvem er ${who}`,
      (who) => `hvor bor ${who}`,
    ),
  ],
} as const satisfies Record<string, readonly string[]>;

export type QuestionTopicName = keyof typeof questionTopics;
