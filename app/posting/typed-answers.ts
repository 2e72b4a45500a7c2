/** Answers as a form shows them: what was typed, or what is kept. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** The answer to a question that has one. */
export function textOf(answers: Answers, name: string): string {
  const answer = answers[name];
  return typeof answer === 'string' ? answer : (answer?.[0] ?? '');
}

/** The answers to a question that may have several. */
export function chosenOf(answers: Answers, name: string): readonly string[] {
  const answer = answers[name];
  if (answer === undefined || answer === '') return [];
  return typeof answer === 'string' ? [answer] : answer;
}
