import { asc } from 'drizzle-orm';
import { openLetter } from '~/app/mail/open-letter';
import type { Letter } from '~/app/mail/prepare-mail';
import type { Services } from '~/app/services';
import { outbox } from '~/db/schema/index';

export interface WaitingLetter extends Letter {
  readonly id: string;
  readonly kind: string;
  /** The first address in the text: what the reader would tap. */
  readonly link: string | undefined;
}

/** The letters of the outbox that nobody has sent or taken back, the oldest first. */
export async function lettersIn(services: Services): Promise<WaitingLetter[]> {
  const rows = await services.store.read
    .select()
    .from(outbox)
    .orderBy(asc(outbox.createdAt), asc(outbox.id));
  const letters: WaitingLetter[] = [];
  for (const mail of rows) {
    const letter = await openLetter(services, mail);
    if (!letter) continue;
    const link = /https?:\/\/\S+/.exec(letter.text)?.[0];
    letters.push({ ...letter, id: mail.id, kind: mail.kind, link });
  }
  return letters;
}

/** The letters to one address, the oldest first. */
export async function lettersTo(services: Services, address: string): Promise<WaitingLetter[]> {
  return (await lettersIn(services)).filter(({ to }) => to === address);
}
