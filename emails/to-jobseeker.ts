import type { MailContent } from './layout';

/** Whom a jobseeker can call: her specialist, and the number that is answered. */
export interface WhoToCall {
  readonly name: string;
  readonly phone: string;
}

/**
 * A letter to a jobseeker with what each of them ends with: how long its link works, whom to call,
 * and what to do when the link does not work. Says nothing of her or of any company.
 */
export function toJobseeker(
  content: MailContent,
  { name, phone }: WhoToCall,
  days: number,
): MailContent {
  return {
    ...content,
    after: [
      ...(content.after ?? []),
      `Lenken virker i ${days} dager. Den er bare til deg.`,
      `Lurer du på noe? Ring ${name}: ${phone}.`,
      'Virker ikke lenken? Ring, så får du en ny.',
    ],
  };
}
