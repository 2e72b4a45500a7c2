import type { MailContent } from './layout';

/** Whom a jobseeker can call: her specialist, and the number that is answered. */
export interface WhoToCall {
  readonly name: string;
  readonly phone: string;
}

export interface LetterTo {
  /** Her name; only the first of it is said, so that she sees the letter is meant for her. */
  readonly name: string;
  readonly call: WhoToCall;
  /** How long its link works. */
  readonly days: number;
}

/**
 * A letter to a jobseeker with what each of them begins and ends with: her first name, how long its
 * link works, whom to call, and what to do when the link does not work. Says nothing else of her,
 * and nothing of any company.
 */
export function toJobseeker(content: MailContent, { name, call, days }: LetterTo): MailContent {
  return {
    ...content,
    paragraphs: [`Hei ${name.split(' ')[0] ?? name}!`, ...content.paragraphs],
    after: [
      ...(content.after ?? []),
      `Lenken virker i ${days} dager. Den er bare til deg.`,
      `Lurer du på noe? Ring ${call.name}: ${call.phone}.`,
      'Virker ikke lenken? Ring, så får du en ny.',
    ],
  };
}
