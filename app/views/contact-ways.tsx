import { PhoneLink } from '../ui/phone-link';

interface ContactWaysProps {
  readonly contact: {
    readonly name: string;
    readonly role: string | null;
    readonly phone: string | null;
    readonly email: string | null;
  };
}

/** Whom one talks to at a company: a number to tap, an address to write to. */
export function ContactWays({ contact: { name, role, phone, email } }: ContactWaysProps) {
  return (
    <>
      <p className="entry-list__head">{[name, role].filter(Boolean).join(', ')}</p>
      {phone ? (
        <p>
          <PhoneLink number={phone} />
        </p>
      ) : null}
      {email ? (
        <p>
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      ) : null}
    </>
  );
}
