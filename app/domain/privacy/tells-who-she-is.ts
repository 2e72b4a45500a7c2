import { isNameAmong } from './is-name-among';

/** What of a person's identified layer would point at her in a text. */
type Identified = {
  readonly name: string;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
};

const shortestName = 3;

/**
 * The words of a text that are the person's own name, number or address; empty where there are
 * none. A card is headed «uten navn»: what a specialist writes on it must keep that true. Names are
 * met as written, with their capital, so that «per uke» names nobody.
 */
export function wordsThatTellWhoSheIs(text: string, { name, phone, email }: Identified): string[] {
  const written = text.normalize('NFC');
  const words = written.split(/[^\p{L}\p{M}'’-]+/u);
  const names = name
    .normalize('NFC')
    .split(/[\s-]+/)
    .filter((part) => part.length >= shortestName);
  const told = names.filter((part) =>
    words.some((word) =>
      word.split('-').some((piece) => piece.replace(/['’]?s$/, '') === part || piece === part),
    ),
  );
  const digits = (phone ?? '').replace(/\D/g, '').slice(-8);
  if (digits.length === 8 && written.replace(/\D/g, '').includes(digits)) told.push(phone ?? '');
  if (email && written.toLowerCase().includes(email.toLowerCase())) told.push(email);
  return told;
}

/** Whether words tell who she is; not by a name of `names`, though she shares it. */
export function tellsWhoSheIs(
  text: string,
  identified: Identified,
  names: readonly string[],
): boolean {
  return wordsThatTellWhoSheIs(text, identified).some((words) => !isNameAmong(words, names));
}
