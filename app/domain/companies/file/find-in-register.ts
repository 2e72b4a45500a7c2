import { asCompared } from './company-columns';
import type { RegisteredCompany } from './company-line';

export interface RegisterIndex {
  readonly byNumber: ReadonlyMap<string, RegisteredCompany>;
  readonly byName: ReadonlyMap<string, readonly RegisteredCompany[]>;
  readonly byFormerName: ReadonlyMap<string, readonly RegisteredCompany[]>;
}

export type Found =
  | { readonly kind: 'none' | 'several' }
  | {
      readonly kind: 'one';
      readonly company: RegisteredCompany;
      readonly by: 'number' | 'name' | 'former-name';
    };

/** The register as it is looked up, made once for a file. */
export function indexRegister(register: readonly RegisteredCompany[]): RegisterIndex {
  return {
    byNumber: new Map(
      register.flatMap((company) =>
        company.organisationNumber === null ? [] : [[company.organisationNumber, company]],
      ),
    ),
    byName: grouped(register, ({ name }) => [name]),
    byFormerName: grouped(register, ({ formerNames }) => formerNames),
  };
}

/**
 * The company of a number, else the one that has or had exactly this name. A number nobody has is
 * another company's, unless the one of that name has none yet: shops of a chain share a name.
 */
export function findInRegister(
  { byNumber, byName, byFormerName }: RegisterIndex,
  { organisationNumber, name }: { organisationNumber: string | undefined; name: string },
): Found {
  const numbered = organisationNumber && byNumber.get(organisationNumber);
  if (numbered) return { kind: 'one', company: numbered, by: 'number' };
  const key = asCompared(name);
  const couldBe = (company: RegisteredCompany) =>
    organisationNumber === undefined || company.organisationNumber === null;
  const named = (byName.get(key) ?? []).filter(couldBe);
  const formerly = named.length > 0 ? [] : (byFormerName.get(key) ?? []).filter(couldBe);
  const [first, second] = [...named, ...formerly];
  if (!first) return { kind: 'none' };
  if (second) return { kind: 'several' };
  return { kind: 'one', company: first, by: named.length > 0 ? 'name' : 'former-name' };
}

function grouped(
  register: readonly RegisteredCompany[],
  namesOf: (company: RegisteredCompany) => readonly string[],
): Map<string, RegisteredCompany[]> {
  const groups = new Map<string, RegisteredCompany[]>();
  for (const company of register) {
    for (const name of namesOf(company)) {
      const key = asCompared(name);
      groups.set(key, [...(groups.get(key) ?? []), company]);
    }
  }
  return groups;
}
