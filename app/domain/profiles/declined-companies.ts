type Registered = {
  readonly id: string;
  readonly name: string;
  readonly organisationNumber: string | null;
  /** What it was called before: she may still say the old name. */
  readonly formerNames: readonly string[];
};

/** The forms of a company that people leave out of its name. */
const companyForm = /\s+(?:asa?|ans|da|sa|enk|nuf|ba|kf|iks)$/;

/**
 * The ids of the companies in the register that she has said no to, by name or organisation number.
 * Kept beside her words, so that a company that takes a new name does not slip past her no.
 */
export function idsOfDeclined(
  declined: readonly string[],
  register: readonly Registered[],
): string[] {
  const said = new Set(declined.map(asCompared));
  return register
    .filter(
      ({ id, name, formerNames, organisationNumber }) =>
        [name, ...formerNames].some((called) => said.has(asCompared(called))) ||
        (organisationNumber !== null && said.has(organisationNumber)) ||
        said.has(id),
    )
    .map(({ id }) => id);
}

/** Her words, each with the ids of the companies it has named in the register. */
export type DeclinedInRegister = Readonly<Record<string, readonly string[]>>;

/**
 * What she has said no to, found in the register again. An id once found for the same words stays,
 * also when the company no longer goes by that name.
 */
export function foundInRegister(
  before: DeclinedInRegister,
  declined: readonly string[],
  register: readonly Registered[],
): DeclinedInRegister {
  return Object.fromEntries(
    declined.map((name) => [
      name,
      [...new Set([...(before[name] ?? []), ...idsOfDeclined([name], register)])],
    ]),
  );
}

/** Her words for companies that are not in the register: they are compared by name alone. */
export function notInRegister(declined: readonly string[], found: DeclinedInRegister): string[] {
  return declined.filter((name) => (found[name] ?? []).length === 0);
}

function asCompared(name: string): string {
  const plain = name.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
  const digits = plain.replaceAll(' ', '');
  return /^\d{9}$/.test(digits) ? digits : plain.replace(companyForm, '');
}

/** Every company she has said no to, by the names she gave and by the register's ids. */
export function everyDeclined(facts: {
  readonly declinedCompanies?: readonly string[];
  readonly declinedCompanyIds?: readonly string[];
}): string[] {
  return [...(facts.declinedCompanies ?? []), ...(facts.declinedCompanyIds ?? [])];
}
