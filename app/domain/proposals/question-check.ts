import { ok, refuse, type Result } from '~/app/domain/result';
import { questionTopics, type QuestionTopic, type QuestionTopicName } from './question-topics';

/**
 * Lets a question about the work through, and refuses with its topic one that an employer may not
 * ask (domain §7). A safety net of words: the specialist reads every question before it is
 * answered. Linear in the length of the text.
 */
export function checkQuestion(text: string): Result<string, QuestionTopicName> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const topic = topicNames.find((name) => isAbout(questionTopics[name], words));
  return topic ? refuse(topic, 'question') : ok(text);
}

const topicNames = Object.keys(questionTopics) as QuestionTopicName[];

function isAbout(topic: QuestionTopic, words: readonly string[]): boolean {
  const { words: whole = [], beginnings = [], phrases = [] } = topic;
  const line = ` ${words.join(' ')} `;
  return (
    words.some(
      (word) => whole.includes(word) || beginnings.some((start) => word.startsWith(start)),
    ) || phrases.some((phrase) => line.includes(` ${phrase} `))
  );
}
