import { createTermFinder, type TermFinder } from '~/app/domain/privacy/term-finder';
import { tokensOf, type Token } from '~/app/domain/privacy/text-scan/tokens';
import { ok, refuse, type Result } from '~/app/domain/result';
import { personThemes } from './person-themes';
import {
  abilityWords,
  beforeThey,
  englishWords,
  personWords,
  theyWords,
  workWords,
} from './person-words';
import { questionTopics, type QuestionTopicName } from './question-topics';

/** Small words that change nothing about what is asked: «har hun egentlig noen barn». */
const fillers = new Set(
  `en ei et den det noen noe nokon noko egentlig eigentleg også fortsatt fremdeles jo da nå bare
  kanskje litt mye ofte selv sjøl vært hatt blitt slags form for tidligere før gang ganger`.split(
    /\s+/,
  ),
);

const topicNames = Object.keys(questionTopics) as QuestionTopicName[];
const finders = topicNames.map((name) => ({
  name,
  topicAt: createTermFinder(questionTopics[name]),
  themeAt: createTermFinder(personThemes[name]?.always ?? []),
  placeAt: createTermFinder(personThemes[name]?.unlessWork ?? []),
}));

/**
 * Lets a question about the work through, and refuses with its topic one that an employer may not
 * ask (domain §7). A safety net of words: the specialist reads every question before it is
 * answered. Linear in the length of the text.
 */
export function checkQuestion(text: string): Result<string, QuestionTopicName> {
  const [first] = forbiddenTopicsIn(text);
  return first ? refuse(first, 'question') : ok(text);
}

/** All that a question asks about and may not, each topic once: what is named, then what is meant. */
export function forbiddenTopicsIn(text: string): QuestionTopicName[] {
  const tokens = tokensOf(text);
  const named = finders.filter(({ topicAt }) => isIn(tokens, topicAt)).map(({ name }) => name);
  return [...new Set([...named, ...themesOfPerson(tokens)])];
}

/**
 * What a text tells or asks of the candidate that is no business of the work; undefined where it
 * speaks of the work. For notes: what is said of the company itself is its own affair.
 * `names` are the candidate's, where the reader knows them.
 */
export function privateTopicIn(
  text: string,
  names: readonly string[] = [],
): QuestionTopicName | undefined {
  const hers = new Set(names.flatMap((name) => tokensOf(name).map(({ low }) => low)));
  const tokens = tokensOf(text).map((token) =>
    hers.has(token.low.replace(/s$/, '')) || hers.has(token.low)
      ? { ...token, low: 'kandidaten' }
      : token,
  );
  const said = sentencesOf(tokens).filter(isAboutPerson);
  const topic = finders.find(({ topicAt }) => said.some((sentence) => isIn(sentence, topicAt)));
  return topic?.name ?? themesOfPerson(tokens)[0];
}

function themesOfPerson(tokens: readonly Token[]): QuestionTopicName[] {
  const said = sentencesOf(tokens).filter(isAboutPerson);
  const notOfWork = said.filter((sentence) => !isAboutWork(sentence));
  return finders
    .filter(
      ({ themeAt, placeAt }) =>
        said.some((sentence) => isIn(sentence, themeAt)) ||
        notOfWork.some((sentence) => isIn(sentence, placeAt)),
    )
    .map(({ name }) => name);
}

/** Whether a term is there, as written or with the small words, and those for her, left out. */
function isIn(tokens: readonly Token[], termAt: TermFinder): boolean {
  const bare = tokens.filter(({ low }) => !fillers.has(low));
  const without = bare.filter(({ low }) => !personWords.has(low));
  return [tokens, bare, without].some((read) => read.some((_, at) => termAt(read, at) > 0));
}

function sentencesOf(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [[]];
  for (const token of tokens) {
    if (token.gap === 'line' || '.!?'.includes(token.text)) sentences.push([]);
    sentences.at(-1)?.push(token);
  }
  return sentences;
}

function isAboutPerson(sentence: readonly Token[]): boolean {
  return sentence.some(({ low }, at) => {
    if (theyWords.has(low)) return beforeThey.has(sentence[at - 1]?.low ?? '');
    if (low === 'her') return sentence.some((other) => englishWords.has(other.low));
    return personWords.has(low);
  });
}

function isAboutWork(sentence: readonly Token[]): boolean {
  return sentence.some(
    ({ low }, at) =>
      workWords.has(low) || (abilityWords.has(low) && personWords.has(sentence[at + 1]?.low ?? '')),
  );
}
