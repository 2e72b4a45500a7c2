import type { ProposalState } from './proposal-state';

const statesWithAnswers: readonly ProposalState[] = ['question', 'interested', 'meeting'];

interface Message {
  readonly author: 'employer' | 'specialist' | 'jobseeker';
}

/** The employer's last question while nobody has answered it; a yes does not take it away. */
export function openQuestion<M extends Message>(
  state: ProposalState,
  messages: readonly M[],
): M | undefined {
  const last = messages.filter(({ author }) => author !== 'jobseeker').at(-1);
  return last?.author === 'employer' && statesWithAnswers.includes(state) ? last : undefined;
}
