import type { ProposalState } from './proposal-state';

const statesWithAnswers: readonly ProposalState[] = ['question', 'interested', 'meeting'];

/** As many questions of a company's as may wait for an answer at once. */
export const mostOpenQuestions = 5;

interface Message {
  readonly id: string;
  readonly author: 'employer' | 'specialist' | 'jobseeker';
  /** The question an answer is to; without it, to the last one before it. */
  readonly to?: string | undefined;
  /** Said with a no, and no question. */
  readonly isNote?: boolean | undefined;
}

/** What the company has said, with what it was answered; what we said to nothing stands alone. */
export interface Thread<M> {
  readonly asked: M | null;
  readonly answers: readonly M[];
}

/** What was said between the company and us, each question with its own answers, oldest first. */
export function threadsOf<M extends Message>(messages: readonly M[]): Thread<M>[] {
  const threads: { asked: M | null; answers: M[] }[] = [];
  for (const message of messages) {
    if (message.author === 'employer') threads.push({ asked: message, answers: [] });
    if (message.author !== 'specialist') continue;
    const named = message.to && threads.find(({ asked }) => asked?.id === message.to);
    const thread = named || threads.at(-1);
    if (thread) thread.answers.push(message);
    else threads.push({ asked: null, answers: [message] });
  }
  return threads;
}

/** The answer that puts those before it right: the newest of several to the same question. */
export function correctionIn<M>({ asked, answers }: Thread<M>): M | undefined {
  return asked && answers.length > 1 ? answers.at(-1) : undefined;
}

/** Every message, her own words first, then each question followed by its own answers. */
export function inThreads<M extends Message>(messages: readonly M[]): M[] {
  return [
    ...messages.filter(({ author }) => author === 'jobseeker'),
    ...threadsOf(messages).flatMap(({ asked, answers }) => [...(asked ? [asked] : []), ...answers]),
  ];
}

/**
 * The employer's questions that nobody has answered, oldest first; a yes does not take them away.
 */
export function openQuestions<M extends Message>(
  state: ProposalState,
  messages: readonly M[],
): M[] {
  if (!statesWithAnswers.includes(state)) return [];
  return threadsOf(messages).flatMap(({ asked, answers }) =>
    asked && !asked.isNote && answers.length === 0 ? [asked] : [],
  );
}
