/**
 * Beginnings of words that never stand on a card: diagnosis, benefit, capacity, faith, origin
 * (domain §2.12). A safety net under her own reading and approval, not instead of them.
 */
const wordBeginnings = [
  ...['adhd', 'angst', 'asperger', 'autis', 'bipolar', 'depresjon', 'diagnos', 'downs'],
  ...['dyskalkuli', 'dysleks', 'epilep', 'funksjonshem', 'funksjonsnedset', 'gravid', 'handikap'],
  ...['psykia', 'psykis', 'psykose', 'ptsd', 'rusmis', 'schizo', 'sykdom', 'sykmeld', 'traume'],
  ...['utviklingshem', 'aap', 'arbeidsavklaring', 'arbeidsevne', 'dagpenger', 'innsatsgruppe'],
  ...['sosialhjelp', 'trygd', 'ufør', 'vta'],
  ...['halal', 'hijab', 'islam', 'jehova', 'jøde', 'jødisk', 'kosher', 'kristen', 'muslim'],
  ...['svinekjøtt', 'pork', 'ramadan', 'religi', 'asylsøk', 'flyktning', 'innvandr'],
];

/** Whether a text holds a word that must not reach an employer. Linear in its length. */
export function hasSensitiveWord(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.some((word) => wordBeginnings.some((beginning) => word.startsWith(beginning)));
}
