/** The faults of a form in words, field by field; a code that has no words is said as `other`. */
export function faultWords<Code extends string>(
  words: Readonly<Record<Code, string>>,
  codes: Readonly<Record<string, string>>,
  other = Object.values<string>(words)[0] ?? '',
): Record<string, string> {
  const inWords = (code: string) => (Object.hasOwn(words, code) ? words[code as Code] : other);
  return Object.fromEntries(Object.entries(codes).map(([field, code]) => [field, inWords(code)]));
}
