/** Who writes to a company, and whether she is its fixed contact. */
export interface Signer {
  readonly name: string;
  readonly isFixedContact: boolean;
}

/** The last line of a letter to a company: its fixed contact is called so, and nobody else is. */
export function signature({ name, isFixedContact }: Signer): string {
  return `Hilsen ${name}, ${isFixedContact ? 'deres faste kontakt' : 'kandidatens kontakt hos oss'}`;
}

/** The last line of a letter her own specialist writes to a jobseeker. */
export function signatureToJobseeker(name: string): string {
  return `Hilsen ${name}, jobbspesialisten din`;
}
