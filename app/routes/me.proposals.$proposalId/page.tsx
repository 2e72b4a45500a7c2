import type { OwnProposalView } from '~/app/usecases/proposals/read-own-proposal';
import { AskAboutCard } from './ask-about-card';
import { AskAboutName } from './ask-about-name';
import { ProposalStatus } from './proposal-status';

export interface ProposalPageProps {
  readonly proposal: OwnProposalView;
  /** Why the answer just sent did not count. */
  readonly refusal?: 'card-changed' | 'not-now';
  /** She has just sent the change without changing anything. */
  readonly isUnchanged?: boolean;
}

/** One proposal to her: the question it waits with, else how it stands. */
export function ProposalPage(props: ProposalPageProps) {
  const { question } = props.proposal;
  if (question === 'show-card') return <AskAboutCard {...props} />;
  if (question === 'disclose-name') return <AskAboutName {...props} />;
  return <ProposalStatus {...props} />;
}
