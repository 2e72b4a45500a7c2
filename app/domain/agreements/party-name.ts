import type { AgreementTerms } from './agreement-terms';
import type { AgreementRole } from './agreement-parties';

/** The name a party has in the agreement; empty where it has none. */
export function partyNameIn(terms: Pick<AgreementTerms, 'parties'>, role: AgreementRole): string {
  return terms.parties.find((party) => party.role === role)?.name ?? '';
}

/**
 * Whether a typed name is the party's: first and last name as they stand in the agreement, names
 * between them typed or not. A link proves an e-mail address; the name says that its holder knows
 * in whose name she accepts (domain §8).
 */
export function isNameOf(typed: string, name: string): boolean {
  const [hers, given] = [wordsOf(name), wordsOf(typed)];
  const isEnough = given.length >= Math.min(2, hers.length) && given.length > 0;
  return isEnough && given[0] === hers[0] && given.at(-1) === hers.at(-1);
}

/** Case, spaces, dots and hyphens do not make another name. */
function wordsOf(name: string): string[] {
  const plain = name.normalize('NFKC').toLocaleLowerCase('nb');
  return plain.split(/[\s.\-‐‑–]+/u).filter(Boolean);
}
