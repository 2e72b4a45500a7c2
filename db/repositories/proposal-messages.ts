import { asc, eq } from 'drizzle-orm';
import type { PersonKey } from '~/app/crypto/key-ring';
import { openIfReadable, unreadableText } from '~/app/crypto/reading-key';
import { proposalMessages } from '../schema/index';
import type { Database } from '../store';

type Row = typeof proposalMessages.$inferSelect;

/** A question or an answer about a proposal, in clear. */
export type ProposalMessage = Omit<Row, 'text'> & Said;

interface Said {
  readonly text: string;
  /** The question an answer is to. */
  readonly to?: string | undefined;
  /** Said with a no, and no question. */
  readonly isNote?: true | undefined;
}

/** What says nothing but its words is sealed as the words. */
type Sealed = string | Said;

const place = (messageId: string) => `proposal_messages.text:${messageId}`;

/** Keeps a message, sealed with the key of the person it is about. */
export async function insertProposalMessage(
  tx: Database,
  key: PersonKey,
  { text, to, isNote, ...row }: ProposalMessage,
): Promise<void> {
  const said: Sealed = to || isNote ? { text, to, isNote } : text;
  await tx.insert(proposalMessages).values({ ...row, text: key.seal(place(row.id), said) });
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
  return rows.map((row) => {
    const said =
      openIfReadable(key, () => key.open<Sealed>(place(row.id), row.text)) ?? unreadableText;
    return { ...row, ...(typeof said === 'string' ? { text: said } : said) };
  });
}
