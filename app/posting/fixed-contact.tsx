import { useMessages } from '../i18n/messages';
import { useViewer } from '../frame/viewer';
import { PhoneLink } from '../ui/phone-link';

interface FixedContactProps {
  readonly contact: { readonly name: string; readonly phone: string | null } | null;
}

/** Who the company calls: its fixed contact, or the provider's own number while it has none. */
export function FixedContact({ contact }: FixedContactProps) {
  const t = useMessages().posting.receipt;
  const { provider } = useViewer();
  return (
    <section className="stack-tight">
      <h2>{t.contactTitle}</h2>
      <p>
        {contact?.name ?? provider.name},{' '}
        <PhoneLink label={t.phone} number={contact?.phone ?? provider.phone} />
      </p>
    </section>
  );
}
