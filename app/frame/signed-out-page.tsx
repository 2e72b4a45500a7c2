import { useLocation } from '@remix-run/react';
import { useMessages } from '../i18n/messages';
import { Button } from '../ui/button';
import { ButtonLink } from '../ui/button-link';
import { PhoneLink } from '../ui/phone-link';
import { PlainFrame } from './page-frame';
import type { SignedOut } from './signed-out';
import { useViewer } from './viewer';

/**
 * A form came after its session had ended. The page holds what was written until its writer is
 * signed in again and sends it herself; it is kept nowhere else.
 */
export function SignedOutPage({ isByLink, fields }: SignedOut) {
  const { site, signIn } = useMessages();
  const t = site.signedOut;
  const title = isByLink ? t.ownTitle : t.title;
  const lead = isByLink ? t.ownLead : fields ? t.lead : t.fileLead;
  return (
    <PlainFrame title={title} lead={lead}>
      <title>{`${title} – ${site.name}`}</title>
      {isByLink ? (
        <p>{t.ownOpen}</p>
      ) : (
        <p>
          <ButtonLink href="/sign-in" isInNewTab tone={fields ? 'secondary' : 'primary'}>
            {fields ? t.signIn : signIn.title}
          </ButtonLink>
        </p>
      )}
      {fields ? <SendAgain fields={fields} text={isByLink ? t.ownThenSend : t.thenSend} /> : null}
      {isByLink ? <CallIfStuck /> : null}
    </PlainFrame>
  );
}

interface SendAgainProps extends Required<Pick<SignedOut, 'fields'>> {
  readonly text: string;
}

function SendAgain({ fields, text }: SendAgainProps) {
  const t = useMessages().site.signedOut;
  const { pathname, search } = useLocation();
  const written = (fields ?? []).map(([, value]) => value).filter((value) => /\S\s+\S/.test(value));
  return (
    <>
      <p>{text}</p>
      <form method="post" action={pathname + search}>
        {(fields ?? []).map(([name, value], at) => (
          <input key={at} type="hidden" name={name} value={value} />
        ))}
        <Button>{t.send}</Button>
      </form>
      {written.length > 0 ? (
        <details>
          <summary>{t.written}</summary>
          {written.map((value, at) => (
            <p key={at} className="as-written">
              {value}
            </p>
          ))}
        </details>
      ) : null}
    </>
  );
}

function CallIfStuck() {
  const t = useMessages().site.signedOut;
  const { provider } = useViewer();
  return (
    <p>
      {t.ownCall(provider.name)} <PhoneLink number={provider.phone} />.
    </p>
  );
}
