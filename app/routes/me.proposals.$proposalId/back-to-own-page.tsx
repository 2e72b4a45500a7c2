import { useMessages } from '~/app/i18n/messages';

/** The way to all the rest: a letter opens this page and not her own. */
export function BackToOwnPage() {
  const t = useMessages().jobseeker;
  return (
    <p>
      <a className="back-link" href="/me">
        {t.back}
      </a>
    </p>
  );
}
