import { desc, eq } from 'drizzle-orm';
import type { PersonKey } from '~/app/crypto/key-ring';
import { openText } from '~/app/crypto/reading-key';
import { phoneAnswers } from '../schema/index';
import type { Database } from '../store';

type Row = typeof phoneAnswers.$inferSelect;

/** What an employer said on the phone, in clear. */
export type PhoneAnswer = Omit<Row, 'saidBy'> & { readonly saidBy: string };

const place = (answerId: string) => `phone_answers.said_by:${answerId}`;

/** Keeps an answer, sealed with the key of the person it is about. */
export async function insertPhoneAnswer(
  tx: Database,
  key: PersonKey,
  answer: PhoneAnswer,
): Promise<void> {
  const saidBy = key.seal(place(answer.id), answer.saidBy);
  await tx.insert(phoneAnswers).values({ ...answer, saidBy });
}

/** The answer given on the phone to a proposal. The caller has checked whose it is. */
export async function findPhoneAnswer(
  db: Database,
  key: PersonKey,
  proposalId: string,
): Promise<PhoneAnswer | undefined> {
  const [row] = await db
    .select()
    .from(phoneAnswers)
    .where(eq(phoneAnswers.proposalId, proposalId))
    .orderBy(desc(phoneAnswers.at));
  return row && { ...row, saidBy: openText(key, place(row.id), row.saidBy) };
}
