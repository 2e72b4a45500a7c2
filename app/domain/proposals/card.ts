import { z } from 'zod';

/** Facts in one section of a card: it is read on one screen. */
export const mostLines = 12;

const line = z.string().trim().min(1).max(400);
const lines = z.array(line).max(mostLines);

/**
 * The text one employer reads about one person, without her name (domain §7). Its content hash is
 * what she consents to. `worksBestWhen` holds the rest of «Fungerer best når …».
 */
export const cardSchema = z.strictObject({
  lead: line,
  tasks: lines,
  strengths: lines,
  worksBestWhen: lines,
  hours: lines,
  learns: lines,
  supportFromUs: lines,
  nextStep: line,
});
export type Card = z.infer<typeof cardSchema>;
