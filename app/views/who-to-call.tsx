import { useMessages } from '../i18n/messages';
import { useViewer } from '../frame/viewer';
import { PhoneLink } from '../ui/phone-link';

interface WhoToCallProps {
  readonly name: string;
  /** Without a number of her own, the provider's is given. */
  readonly phone: string | null;
}

/** One person to call, with a number that can be tapped. */
export function WhoToCall({ name, phone }: WhoToCallProps) {
  const t = useMessages().jobseeker.call;
  const { provider } = useViewer();
  return (
    <p>
      {t.before} <strong>{name}</strong>, <PhoneLink number={phone ?? provider.phone} />.
    </p>
  );
}
