import { z } from 'zod';

/** A telephone number as people write it: digits, spaces and a plus, with one fault code. */
export function phoneLine(wrong: string) {
  return z
    .string({ error: wrong })
    .trim()
    .max(20, wrong)
    .regex(/^[+\d][\d ]{4,}$/, wrong);
}
