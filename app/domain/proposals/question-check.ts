import { createTermFinder } from '~/app/domain/privacy/term-finder';
import { tokensOf } from '~/app/domain/privacy/text-scan/tokens';
import { ok, refuse, type Result } from '~/app/domain/result';
import { questionTopics, type QuestionTopicName } from './question-topics';

/** Small words that change nothing about what is asked: «har hun egentlig noen barn». */
const fillers = new Set(
  `en ei et den det noen noe nokon noko egentlig eigentleg også fortsatt fremdeles jo da nå bare
  kanskje litt mye ofte selv sjøl vært hatt blitt slags form for tidligere før`.split(/\s+/),
);

const topicNames = Object.keys(questionTopics) as QuestionTopicName[];
const finders = topicNames.map((name) => ({
  name,
  termAt: createTermFinder(questionTopics[name]),
}));

/**
 * Lets a question about the work through, and refuses with its topic one that an employer may not
 * ask (domain §7). A safety net of words: the specialist reads every question before it is
 * answered. Linear in the length of the text.
 */
export function checkQuestion(text: string): Result<string, QuestionTopicName> {
  const tokens = tokensOf(text);
  const bare = tokens.filter(({ low }) => !fillers.has(low));
  const about = finders.find(({ termAt }) =>
    [tokens, bare].some((read) => read.some((_, at) => termAt(read, at) > 0)),
  );
  return about ? refuse(about.name, 'question') : ok(text);
}
