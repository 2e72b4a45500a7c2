import { useMessages } from '../i18n/messages';
import { useViewer } from '../frame/viewer';

interface FixedContactProps {
  readonly contact: { readonly name: string; readonly phone: string | null } | null;
}

/** Who the company calls: its fixed contact, or the provider's own number while it has none. */
export function FixedContact({ contact }: FixedContactProps) {
  const t = useMessages().posting.receipt;
  const { provider } = useViewer();
  const phone = contact?.phone ?? provider.phone;
  return (
    <section className="stack-tight">
      <h2>{t.contactTitle}</h2>
      <p>
        {contact?.name ?? provider.name},{' '}
        <a href={`tel:${phone.replaceAll(' ', '')}`}>{t.phone(phone)}</a>
      </p>
    </section>
  );
}
