interface PhoneLinkProps {
  /** As written, with spaces. */
  readonly number: string;
  /** What stands before the number and is tapped with it. */
  readonly label?: string;
}

/** A number that can be tapped, and that never breaks over two lines. */
export function PhoneLink({ number, label }: PhoneLinkProps) {
  return <a href={`tel:${number.replace(/\s/g, '')}`}>{label ? `${label} ${number}` : number}</a>;
}
