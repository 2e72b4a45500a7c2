import { useMessages } from '../i18n/messages';
import { useViewer } from '../frame/viewer';

interface WhoToCallProps {
  readonly name: string;
  /** Without a number of her own, the provider's is given. */
  readonly phone: string | null;
}

/** One person to call, with a number that can be tapped. */
export function WhoToCall({ name, phone }: WhoToCallProps) {
  const t = useMessages().jobseeker.call;
  const { provider } = useViewer();
  const number = phone ?? provider.phone;
  return (
    <p>
      {t.before} <strong>{name}</strong>,{' '}
      {/* A number broken over two lines is hard to read aloud. */}
      <a href={`tel:${number.replace(/\s/g, '')}`}>{number.replace(/\s/g, '\u00a0')}</a>.
    </p>
  );
}
