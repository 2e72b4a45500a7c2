import { asc, eq } from 'drizzle-orm';
import type { PersonKey } from '~/app/crypto/key-ring';
import { openText } from '~/app/crypto/reading-key';
import { proposalMessages } from '../schema/index';
import type { Database } from '../store';

type Row = typeof proposalMessages.$inferSelect;

/** A question or an answer about a proposal, in clear. */
export type ProposalMessage = Omit<Row, 'text'> & { readonly text: string };

const place = (messageId: string) => `proposal_messages.text:${messageId}`;

/** Keeps a message, sealed with the key of the person it is about. */
export async function insertProposalMessage(
  tx: Database,
  key: PersonKey,
  message: ProposalMessage,
): Promise<void> {
  const text = key.seal(place(message.id), message.text);
  await tx.insert(proposalMessages).values({ ...message, text });
}

/** The questions and answers of a proposal, oldest first. The caller has checked whose it is. */
export async function listProposalMessages(
  db: Database,
  key: PersonKey,
  proposalId: string,
): Promise<ProposalMessage[]> {
  const rows = await db
    .select()
    .from(proposalMessages)
    .where(eq(proposalMessages.proposalId, proposalId))
    .orderBy(asc(proposalMessages.at), asc(proposalMessages.id));
  return rows.map((row) => ({ ...row, text: openText(key, place(row.id), row.text) }));
}
