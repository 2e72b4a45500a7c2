import { fewestShown } from '../profiles/caseload';

/** A number that may be told; null stands for a number about too few people to be told. */
export type Told = number | null;

/** Whose figures they are: of everybody, or of a specialist's own people, whom she knows. */
export type Audience = 'all' | 'own';

/**
 * How many records there are, where they are about at least six people or about nobody; to a
 * specialist of her own people always (domain §9).
 */
export function tellCount(
  records: readonly { readonly person: string }[],
  audience: Audience,
): Told {
  const people = new Set(records.map(({ person }) => person)).size;
  return audience === 'own' || people === 0 || people >= fewestShown ? records.length : null;
}
