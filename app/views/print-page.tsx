import { useNonce } from '../frame/nonce';
import { useMessages } from '../i18n/messages';

/**
 * A button that prints the page, with everything unfolded on the paper. `public/print.js` shows
 * it; without the script the line beside it says how to print.
 */
export function PrintPage() {
  const t = useMessages().jobseeker.print;
  const nonce = useNonce();
  return (
    <div className="screen-only" data-print>
      <button type="button" className="button button--secondary" hidden>
        {t.now}
      </button>
      <p>{t.how}</p>
      <script type="module" src="/print.js" nonce={nonce} />
    </div>
  );
}
