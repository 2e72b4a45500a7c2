import { withoutSensitiveWords } from './without-sensitive-words';

/**
 * Beginnings of words of faith, origin and pregnancy, and of food that tells of faith. Together
 * with health, benefit and capacity they never stand on a card (domain §2.12).
 */
const wordBeginnings = [
  ...['gravid', 'innsatsgruppe', 'psykia'],
  ...['halal', 'hijab', 'islam', 'jehova', 'jøde', 'jødisk', 'kosher', 'kristen', 'muslim'],
  ...['svinekjøtt', 'pork', 'ramadan', 'religi', 'asylsøk', 'flyktning', 'innvandr'],
];

/**
 * Whether a text holds a word that must not reach an employer: a safety net under her own reading
 * and approval, not instead of them. Linear in its length.
 */
export function hasSensitiveWord(text: string): boolean {
  if (withoutSensitiveWords(text) !== text.normalize('NFC')) return true;
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.some((word) => wordBeginnings.some((beginning) => word.startsWith(beginning)));
}
