import { listDisputedAnswers } from '~/db/repositories/disputed-answers';
import { openPersonKey } from '~/db/repositories/person-keys';
import { listProposalMessages } from '~/db/repositories/proposal-messages';
import type { SpecialistActor } from '../../auth/actor';
import { threadsOf } from '../../domain/proposals/open-question';
import type { Services } from '../../services';

/**
 * An answer to a company that an own person says is not right, and nobody has talked with her
 * about.
 */
export interface DisputedAnswer {
  readonly answerId: string;
  readonly proposalId: string;
  readonly code: string;
  readonly company: string;
  /** What the company asked; null for an answer to nothing. */
  readonly question: string | null;
  readonly since: string;
}

/** The disputed answers of a specialist's own people, the oldest first. */
export async function readDisputedAnswers(
  { store, keyRing }: Services,
  actor: SpecialistActor,
): Promise<DisputedAnswer[]> {
  const found = await listDisputedAnswers(store.read, actor.userId);
  return Promise.all(
    found.map(async ({ profileId, ...line }) => {
      const key = await openPersonKey(store.read, keyRing, profileId);
      const messages = key ? await listProposalMessages(store.read, key, line.proposalId) : [];
      const thread = threadsOf(messages).find(({ answers }) =>
        answers.some(({ id }) => id === line.answerId),
      );
      return { ...line, question: thread?.asked?.text ?? null };
    }),
  );
}
